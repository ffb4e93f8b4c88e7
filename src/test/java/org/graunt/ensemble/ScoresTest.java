package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {
    private static final double[] FOUR = {4, 1, 3, 8};

    @Test
    void the_probability_score_is_that_of_all_pairs_counted_by_hand() {
        // distances from 2: 2 + 1 + 1 + 6; between pairs: 3 + 1 + 4 + 2 + 7 + 5 = 22
        Crps crps = Crps.of(FOUR, 2);
        assertThat(crps.value()).isEqualTo(10 / 4.0 - 22 / 16.0, within(1e-15));
        assertThat(crps.fair()).isEqualTo(10 / 4.0 - 22 / 12.0, within(1e-15));
        // about the median, 3.5: 0.5 + 2.5 + 0.5 + 4.5
        assertThat(crps.dispersion()).isEqualTo(8 / 4.0 - 22 / 16.0, within(1e-15));
        assertThat(crps.over()).isEqualTo(0.5, within(1e-15));
        assertThat(crps.under()).isZero();
    }

    @Test
    void the_probability_score_of_one_draw_is_its_error() {
        Crps crps = Crps.of(new double[] {7}, 10);
        assertThat(crps.value()).isEqualTo(3);
        assertThat(crps.under()).isEqualTo(3);
        assertThat(crps.fair()).isNaN();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void parts_of_scores_add_up_and_none_is_negative(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int times = 0; times < 50; times++) {
            double[] draws = Samples.one(random, 2 + random.nextInt(99));
            double observed = 1500 * random.nextDouble();
            SpreadScore score = SpreadScore.of(draws, observed);
            Crps crps = score.crps();
            WeightedIntervalScore wis = score.wis();
            double slack = 1e-9 * (1 + crps.value());
            assertThat(crps.dispersion() + crps.over() + crps.under())
                    .isEqualTo(crps.value(), within(slack));
            assertThat(wis.dispersion() + wis.over() + wis.under())
                    .isEqualTo(wis.value(), within(1e-9 * (1 + wis.value())));
            assertThat(List.of(crps.dispersion(), crps.over(), crps.under()))
                    .allMatch(part -> part >= -slack);
            assertThat(crps.fair()).isLessThanOrEqualTo(crps.value() + slack);
            assertThat(score.within50()).isIn(false, score.within80());
            assertThat(score.within80()).isIn(false, score.within95());
        }
    }

    @Test
    void an_interval_is_scored_by_its_width_and_by_what_lies_outside() {
        Interval interval = new Interval(0.8, 10, 20);
        assertThat(interval.score(15)).isEqualTo(10);
        assertThat(interval.score(8)).isEqualTo(10 + 2 / 0.2 * 2, within(1e-12));
        assertThat(interval.score(23)).isEqualTo(10 + 2 / 0.2 * 3, within(1e-12));
        assertThat(interval.holds(10)).isTrue();
        assertThat(interval.holds(20)).isTrue();
        assertThat(interval.holds(20.1)).isFalse();
    }

    @Test
    void the_weighted_interval_score_gives_the_median_half_a_weight() {
        WeightedIntervalScore wis =
                WeightedIntervalScore.of(14, List.of(new Interval(0.8, 10, 20)), 23);
        assertThat(wis.value()).isEqualTo((0.5 * 9 + 0.1 * (10 + 10 * 3)) / 1.5, within(1e-12));
        assertThat(wis.dispersion()).isEqualTo(0.1 * 10 / 1.5, within(1e-12));
        assertThat(wis.over()).isZero();
        assertThat(wis.under()).isEqualTo((4.5 + 3) / 1.5, within(1e-12));
    }

    @Test
    void draws_at_the_outcome_count_half_for_bias_and_whole_for_the_transform() {
        Rank rank = Rank.of(new double[] {1, 2, 2, 9}, 2);
        assertThat(rank.pit()).isEqualTo(0.75);
        assertThat(rank.bias()).isZero();
        assertThat(Rank.of(FOUR, 0).bias()).isEqualTo(1);
        assertThat(Rank.of(FOUR, 9).bias()).isEqualTo(-1);
    }

    @Test
    void a_summary_tells_size_and_direction_of_errors() {
        List<Score> scores =
                List.of(score("N", "a", 110, 100), score("S", "a", 90, 120), score("E", "a", 5, 0));
        ScoreSummary summary = ScoreSummary.of(scores);
        assertThat(summary.n()).isEqualTo(3);
        assertThat(summary.noughts()).isEqualTo(1);
        assertThat(summary.mape()).isEqualTo(17.5, within(1e-12));
        assertThat(summary.mdape()).isEqualTo(17.5, within(1e-12));
        assertThat(summary.malpe()).isEqualTo(-7.5, within(1e-12));
        assertThat(summary.rmse()).isEqualTo(Math.sqrt((100 + 900 + 25) / 3.0), within(1e-12));
        assertThat(summary.within10()).isEqualTo(0.5);
        assertThat(summary.crps()).isEqualTo(15, within(1e-12));
        assertThat(summary.wis()).isEqualTo(15, within(1e-12));
        assertThat(summary.cov50()).isNaN();
    }

    @Test
    void coverage_is_counted_among_forecasts_with_draws() {
        double[] draws = new SplittableRandom(1).doubles(500, 0, 100).toArray();
        ScoreKey key = new ScoreKey("N", "a", "all", 5, 2010);
        ScoreSummary summary =
                ScoreSummary.of(
                        List.of(
                                new Score(key, 50, 50, SpreadScore.of(draws, 50)),
                                new Score(key, 50, 85, SpreadScore.of(draws, 85)),
                                new Score(key, 50, 200, SpreadScore.of(draws, 200)),
                                new Score(key, 50, 50, null)));
        assertThat(summary.cov50()).isEqualTo(1 / 3.0);
        assertThat(summary.cov80()).isEqualTo(2 / 3.0);
        assertThat(summary.cov95()).isEqualTo(2 / 3.0);
    }

    @Test
    void scores_are_pooled_under_the_labels_asked_for() {
        ScoreTable table =
                ScoreTable.of(
                        List.of(
                                score("N", "a", 110, 100),
                                score("S", "a", 130, 100),
                                score("N", "b", 100, 100)));
        Map<ScoreKey, ScoreSummary> pooled =
                table.summaries(key -> key.withArea("boroughs").ofAllOrigins());
        ScoreKey all = new ScoreKey("boroughs", "a", "all", 5, null);
        assertThat(pooled.keySet()).containsExactly(all, all.withMember("b"));
        assertThat(pooled.get(all).mape()).isEqualTo(20, within(1e-12));
        assertThat(table.where(key -> key.area().equals("S")).scores()).hasSize(1);
        assertThat(all.withAges("0-3").ages()).isEqualTo("0-3");
    }

    @Test
    void members_are_weighed_on_tasks_that_all_were_set() {
        ScoreTable table =
                ScoreTable.of(
                        List.of(
                                score("N", "a", 110, 100),
                                score("S", "a", 300, 100),
                                score("N", "b", 95, 100)));
        assertThat(InverseError.ofMape().weights(table).of("b")).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(InverseError.ofMapeSquared().weights(table).of("b"))
                .isEqualTo(4 / 5.0, within(1e-12));
        InverseError byRoot = new InverseError(ScoreSummary::rmse, 1);
        assertThat(byRoot.weights(table).of("b")).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void members_without_any_error_take_all() {
        ScoreTable table =
                ScoreTable.of(
                        List.of(
                                score("N", "a", 100, 100),
                                score("N", "b", 110, 100),
                                score("N", "c", 100, 100)));
        Weights weights = InverseError.ofMape().weights(table);
        assertThat(weights.of("a")).isEqualTo(0.5);
        assertThat(weights.of("b")).isZero();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        ScoreTable apart = ScoreTable.of(List.of(score("N", "a", 1, 1), score("S", "b", 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InverseError.ofMape().weights(apart))
                .withMessageContaining("no common errors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InverseError(ScoreSummary::mape, -1));
        Score score = score("N", "a", 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> ScoreTable.of(List.of(score, score)));
        assertThatIllegalArgumentException().isThrownBy(() -> score("N", "a", 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0.8, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.of(new double[0], 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Crps.of(new double[0], 1));
    }

    private static Score score(String area, String member, double projected, double observed) {
        return new Score(new ScoreKey(area, member, "all", 5, 2010), projected, observed, null);
    }
}
