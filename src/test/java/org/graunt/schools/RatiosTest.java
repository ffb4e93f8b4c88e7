package org.graunt.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatiosTest {
    private static final SchoolTables TABLES = MadeSchools.tables();

    private static List<Double> series(double... numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }

    @Test
    void ratios_that_made_the_rolls_are_found_again() {
        Ratios ratios = Ratios.of(TABLES, MadeSchools.children(0));
        assertThat(ratios.get(0, 0).forecast(2020, 1)).isEqualTo(MadeSchools.INTAKE, within(1e-9));
        assertThat(ratios.get(1, 3).forecast(2020, 4))
                .isEqualTo(MadeSchools.PROGRESSION, within(1e-9));
        assertThat(ratios.get(2, 7).forecast(2020, 1))
                .isEqualTo(MadeSchools.TRANSFER, within(1e-9));
        assertThat(ratios.get(2, 12).forecast(2020, 1))
                .isEqualTo(MadeSchools.STAYING_ON, within(1e-9));
        assertThat(ratios.get(2, 13).forecast(2020, 1))
                .isEqualTo(MadeSchools.SURVIVAL, within(1e-9));
    }

    @Test
    void ratios_that_never_strayed_have_no_spread() {
        Ratios ratios = Ratios.of(TABLES, MadeSchools.children(0));
        assertThat(ratios.spread(RatioKind.INTAKE).sigma()).isEqualTo(0, within(1e-9));
    }

    @Test
    void the_spread_is_as_wide_as_the_luck_of_the_past() {
        SplittableRandom random = new SplittableRandom(5);
        SchoolTables lucky = MadeSchools.tables(at -> 1 + 0.02 * random.nextGaussian());
        RatioSpread spread =
                Ratios.of(lucky, MadeSchools.children(0)).spread(RatioKind.PROGRESSION);
        // luck of 0.02 in the year that came, and a fifth or a third of it in the mean before
        assertThat(spread.sigma()).isBetween(0.019, 0.026);
        assertThat(spread.common()).isLessThan(0.3);
    }

    @Test
    void what_all_planning_areas_share_is_told_from_what_each_has_alone() {
        SplittableRandom random = new SplittableRandom(5);
        double[] ofYear = IntStream.range(0, 20).mapToDouble(y -> random.nextGaussian()).toArray();
        List<RatioError> errors =
                IntStream.range(0, 20 * 8)
                        .mapToObj(i -> new RatioError(i % 8, 1, i / 8, 0.01 * ofYear[i / 8]))
                        .toList();
        assertThat(RatioSpread.of(errors, List.of()).common()).isEqualTo(0.9, within(1e-9));
    }

    @Test
    void deviations_that_triple_their_variance_in_three_years_are_a_random_walk() {
        RatioError one = new RatioError(0, 0, 2015, 0.01);
        RatioError later = new RatioError(0, 0, 2017, 0.01 * Math.sqrt(3));
        assertThat(RatioSpread.of(List.of(one, one), List.of(later, later)).rho())
                .isEqualTo(1, within(1e-6));
        assertThat(RatioSpread.of(List.of(one, one), List.of(one, one)).rho()).isZero();
    }

    @Test
    void a_missing_roll_leaves_its_ratios_missing_and_not_nought() {
        SchoolTables holed =
                MadeSchools.tables(
                        at -> at[0] == 0 && at[1] == 2 && at[2] == 2015 ? Double.NaN : 1);
        List<RatioHistory> past = PastRatios.of(holed, MadeSchools.children(0));
        RatioHistory second =
                past.stream()
                        .filter(p -> p.area() == 0 && p.group() == 2)
                        .findFirst()
                        .orElseThrow();
        assertThat(second.at(2015)).isNaN();
        assertThat(second.at(2014)).isEqualTo(MadeSchools.PROGRESSION, within(1e-9));
        assertThat(second.known(2020)).hasSize(9);
    }

    @Test
    void a_mean_takes_the_last_years_or_as_many_as_there_are() {
        assertThat(new MeanOfLast(3).forecast(series(9, 1, 2, 3), 5)).isEqualTo(2);
        assertThat(new MeanOfLast(5).forecast(series(2, 4), 1)).isEqualTo(3);
    }

    @Test
    void a_damped_trend_by_hand() {
        // level 1, then 0.5 * 2 + 0.5 * 1 = 1.5 and trend 0.5 * 0.5 = 0.25; ahead 1.5 + 0.8 * 0.25
        DampedTrend trend = new DampedTrend(0.5, 0.5, 0.8);
        assertThat(trend.forecast(series(1, 2), 1)).isEqualTo(1.7, within(1e-12));
        assertThat(trend.forecast(series(1, 2), 2)).isEqualTo(1.7 + 0.64 * 0.25, within(1e-12));
    }

    @Test
    void a_trend_is_chosen_where_ratios_have_one_and_an_average_where_they_scatter() {
        SchoolTables rising =
                MadeSchools.tables(at -> at[1] == 0 ? 1 + 0.02 * (at[2] - MadeSchools.FIRST) : 1);
        Ratios ratios = Ratios.of(rising, MadeSchools.children(0));
        assertThat(ratios.get(0, 0).candidate()).isEqualTo(Candidate.DAMPED);
        SplittableRandom random = new SplittableRandom(11);
        SchoolTables scattered = MadeSchools.tables(at -> 1 + 0.03 * random.nextGaussian());
        assertThat(
                        Ratios.of(scattered, MadeSchools.children(0)).all().stream()
                                .filter(one -> one.past().area() < 2 && one.past().group() > 0)
                                .map(Ratios.PastAndMethod::candidate))
                .doesNotContain(Candidate.LAST);
    }

    @Test
    void what_was_known_then_knows_no_later_roll() {
        SchoolTables then = TABLES.until(2015);
        assertThat(then.lastRoll()).isEqualTo(2015);
        assertThat(then.roll().at(0, 0, 2016)).isNaN();
        assertThat(then.roll().at(0, 0, 2015)).isEqualTo(TABLES.roll().at(0, 0, 2015));
    }
}
