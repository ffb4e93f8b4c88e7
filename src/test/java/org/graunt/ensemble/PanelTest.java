package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {
    private static final double[] FAN = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    private static final Forecast LOW = Forecast.of("low", 2, new double[] {1, 2, 3});
    private static final Forecast HIGH = Forecast.of("high", 20, new double[] {10, 20, 30});
    private static final Forecast OFFICIAL = Forecast.point("official", 100);

    @ParameterizedTest
    @EnumSource(Pool.class)
    void the_pool_of_one_member_is_that_member(Pool pool) {
        double[] draws = Samples.one(new SplittableRandom(1), 250);
        Panel alone = panel(Map.of("a", 0.3), Forecast.of("a", 7, draws));
        assertClose(alone.quantiles(pool, FAN), Quantiles.of(draws, FAN));
        assertThat(alone.central()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(Pool.class)
    void the_pool_of_members_that_say_the_same_says_that(Pool pool) {
        double[] draws = Samples.one(new SplittableRandom(2), 400);
        Panel agreeing =
                panel(
                        Map.of("a", 1.0, "b", 2.0, "c", 3.0),
                        Forecast.of("a", 7, draws),
                        Forecast.of("b", 7, draws),
                        Forecast.of("c", 7, draws));
        double[] alone =
                pool == Pool.LINEAR
                        ? Quantiles.weighted(List.of(draws), new double[] {1}, FAN)
                        : Quantiles.of(draws, FAN);
        assertClose(agreeing.quantiles(pool, FAN), alone);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void pooled_quantiles_rise_with_their_probability_and_stay_among_the_members(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> samples = Samples.some(random);
        double[] weights = Samples.weights(random, samples.size());
        Panel panel = panel(samples, weights);
        for (Pool pool : Pool.values()) {
            double[] pooled = panel.quantiles(pool, FAN);
            for (int i = 1; i < pooled.length; i++) {
                double slack = 1e-12 * Math.abs(pooled[i]);
                assertThat(pooled[i]).as(pool.name()).isGreaterThanOrEqualTo(pooled[i - 1] - slack);
            }
            for (int i = 0; i < pooled.length && pool != Pool.LINEAR; i++) {
                double p = FAN[i];
                double least = extreme(samples, p, 1);
                double most = -extreme(samples, p, -1);
                assertThat(pooled[i]).isBetween(least - 1e-9, most + 1e-9);
            }
        }
    }

    private static double extreme(List<double[]> samples, double p, int sign) {
        return samples.stream()
                .mapToDouble(sample -> sign * Quantiles.of(sample, p)[0])
                .min()
                .orElseThrow();
    }

    @Test
    void draws_of_equal_weight_are_pooled_as_one_sample() {
        Panel panel = panel(Map.of("low", 1.0, "high", 1.0), LOW, HIGH);
        assertThat(panel.quantiles(Pool.LINEAR, 0.5)).containsExactly(6.5);
        assertThat(panel.quantiles(Pool.VINCENT, 0.5)).containsExactly(11);
        assertThat(panel.mean()).isEqualTo(11);
    }

    @Test
    void a_heavier_member_takes_more_of_every_pool() {
        Panel panel = panel(Map.of("low", 3.0, "high", 1.0), LOW, HIGH);
        assertThat(panel.quantiles(Pool.LINEAR, 0.5, 0.76)).containsExactly(2, 10);
        assertThat(panel.quantiles(Pool.VINCENT, 0.5)).containsExactly(6.5);
        assertThat(panel.quantiles(Pool.MEDIAN, 0.5)).containsExactly(2);
        assertThat(panel.central()).isEqualTo(6.5);
    }

    @Test
    void trimming_cuts_one_from_either_side_of_three_or_more_that_weigh_alike() {
        List<Forecast> five = new ArrayList<>();
        for (double figure : new double[] {1, 50, 3, 5, 900}) {
            five.add(Forecast.point("m" + figure, figure));
        }
        Panel all = panelOfEqual(five);
        assertClose(all.quantiles(Pool.TRIMMED, 0.5), new double[] {(3 + 5 + 50) / 3.0});
        assertClose(
                panelOfEqual(five.subList(0, 3)).quantiles(Pool.TRIMMED, 0.5), new double[] {3});
        assertClose(
                panelOfEqual(five.subList(0, 2)).quantiles(Pool.TRIMMED, 0.5), new double[] {25.5});
    }

    @Test
    void the_median_of_an_even_number_of_equal_members_lies_between_the_middle_two() {
        List<Forecast> four =
                List.of(
                        Forecast.point("a", 1),
                        Forecast.point("b", 2),
                        Forecast.point("c", 4),
                        Forecast.point("d", 100));
        assertThat(panelOfEqual(four).quantiles(Pool.MEDIAN, 0.9)).containsExactly(3);
    }

    @Test
    void points_stay_out_of_quantiles_unless_they_are_let_in() {
        Map<String, Double> weights = Map.of("low", 1.0, "high", 1.0, "official", 2.0);
        Panel all = panel(weights, LOW, HIGH, OFFICIAL);
        assertThat(all.withoutPoints().quantiles(Pool.LINEAR, 0.5)).containsExactly(6.5);
        assertThat(all.withoutPoints().weight(0)).isEqualTo(0.5);
        assertThat(all.quantiles(Pool.LINEAR, 0.5, 0.51)).containsExactly(30, 100);
        assertThat(all.central()).isEqualTo(55.5);
    }

    @Test
    void a_panel_of_points_alone_has_no_spread_to_ask_for() {
        Panel empty = panel(Map.of("official", 1.0), OFFICIAL).withoutPoints();
        assertThat(empty.isEmpty()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> empty.quantiles(Pool.LINEAR, 0.5));
        assertThatIllegalStateException().isThrownBy(empty::central);
    }

    @Test
    void who_has_no_weight_or_no_forecast_does_not_speak() {
        Panel panel = panel(Map.of("low", 2.0, "high", 0.0, "gone", 5.0), LOW, HIGH);
        assertThat(panel.forecasts()).containsExactly(LOW);
        assertThat(panel.weight(0)).isEqualTo(1);
    }

    @Test
    void the_fan_without_each_member_is_that_of_the_others() {
        Panel panel = panel(Map.of("low", 1.0, "high", 1.0), LOW, HIGH);
        Map<String, PooledFan> fans = PooledFan.withoutEach(panel, Pool.LINEAR, 0.5);
        assertThat(fans)
                .isEqualTo(
                        Map.of(
                                "low", new PooledFan(20, List.of(20.0)),
                                "high", new PooledFan(2, List.of(2.0))));
        assertThat(PooledFan.withoutEach(panel.without("low"), Pool.LINEAR, 0.5)).isEmpty();
    }

    @Test
    void the_probability_of_more_is_the_weighted_mean_of_what_members_give_it() {
        Panel panel = panel(Map.of("low", 1.0, "high", 1.0, "official", 2.0), LOW, HIGH, OFFICIAL);
        Exceedance more = Exceedance.above(panel, 10);
        assertThat(more.byMember()).containsEntry("low", 0.0).containsEntry("official", 1.0);
        assertThat(more.byMember().get("high")).isEqualTo(2 / 3.0, within(1e-15));
        assertThat(more.pooled()).isEqualTo(2 / 3.0 / 4 + 0.5, within(1e-15));
    }

    @Test
    void a_forecast_is_made_of_numbers_and_heard_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecast.of("a", 1, new double[] {1, Double.NaN}))
                .withMessageContaining("a has the draw NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> Forecast.of("a", 1, new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecast.of("a", Double.NaN, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecast.point("a", Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> panel(Map.of("low", 1.0), LOW, LOW))
                .withMessageContaining("two forecasts of low");
    }

    private static Panel panel(Map<String, Double> weights, Forecast... forecasts) {
        return Panel.of(List.of(forecasts), Weights.of(weights));
    }

    private static Panel panel(List<double[]> samples, double[] weights) {
        List<Forecast> forecasts = new ArrayList<>();
        Map<String, Double> byMember = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            forecasts.add(Forecast.of("m" + i, 0, samples.get(i)));
            byMember.put("m" + i, weights[i]);
        }
        return Panel.of(forecasts, Weights.of(byMember));
    }

    private static Panel panelOfEqual(List<Forecast> forecasts) {
        return Panel.of(
                forecasts, Weights.equal(forecasts.stream().map(Forecast::member).toList()));
    }

    private static void assertClose(double[] found, double[] expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.length; i++) {
            double slack = 1e-11 * Math.max(1, Math.abs(expected[i]));
            assertThat(found[i]).isEqualTo(expected[i], within(slack));
        }
    }
}
