package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final Heading HEADING = Heading.of("How many?");
    private static final Series SERIES = Series.from(2020, 1, 2, 3);

    @Test
    void nothing_to_draw_is_refused_with_what_was_wanted() {
        refused(() -> new Series(List.of(), List.of()), "one or more years");
        refused(() -> new PathsChart(HEADING, "", SERIES, SERIES, List.of()), "at least one");
        refused(
                () -> new LinesChart(HEADING, "", Optional.empty(), Made.MEMBERS, List.of()),
                "at least one");
        refused(() -> new DisagreementChart(HEADING, List.of(2024), List.of()), "0 areas");
        refused(() -> new PastProjectionsChart(HEADING, "", SERIES, List.of()), "no past");
        refused(() -> new ScoreChart(HEADING, "", 1, List.of(), List.of()), "rows and horizons");
        refused(
                () ->
                        new MultiplesChart(
                                HEADING, "", Made.MEMBERS, MultiplesChart.Scale.OWN, List.of()),
                "given 0");
        refused(
                () -> new ReliabilityChart(HEADING, Made.MEMBERS, List.of(), "", List.of(1.0)),
                "given none");
        PyramidChart.Side nobody =
                new PyramidChart.Side(List.of(), List.of(), List.of(), List.of());
        refused(
                () -> new PyramidChart(HEADING, 2023, 2050, 80, List.of(), nobody, nobody),
                "needs ages");
        Series none = Series.from(2020, 0, 0, 0);
        refused(
                () -> new VarianceChart(HEADING, VarianceChart.Measure.PER_CENT, none, none),
                "no variance");
        refused(() -> Heading.of(" "), "title");
    }

    @Test
    void numbers_that_are_none_are_refused_with_their_year() {
        refused(() -> Series.from(2020, 1, Double.NaN), "2021");
        refused(() -> new Series(List.of(2021, 2020), List.of(1.0, 2.0)), "rise");
    }

    @Test
    void bands_that_cross_or_run_over_other_years_are_refused() {
        Series high = Series.from(2020, 2, 1, 4);
        refused(() -> new Fan.Band(80, SERIES, high), "2021");
        Fan.Band band = new Fan.Band(80, SERIES, SERIES);
        refused(() -> new Fan("mean", Series.from(2019, 1, 2, 3), List.of(band)), "same years");
        refused(() -> new Fan("mean", SERIES, List.of(band, band)), "twice");
    }

    @Test
    void components_over_different_years_are_refused() {
        Series other = Series.from(2021, 1, 2, 3);
        refused(
                () -> new ComponentsChart(HEADING, 2021, SERIES, SERIES, SERIES, SERIES, other),
                "2021-2023");
    }

    @Test
    void a_histogram_must_hold_every_outcome_once() {
        List<ReliabilityChart.Coverage> coverage =
                List.of(
                        new ReliabilityChart.Coverage(
                                "trend-10", List.of(50, 80), List.of(0.4, 0.7)));
        refused(
                () -> new ReliabilityChart(HEADING, Made.MEMBERS, coverage, "", List.of(0.4, 0.4)),
                "sum to 1");
        refused(
                () -> new ReliabilityChart.Coverage("trend-10", List.of(50), List.of(42.0)),
                "between 0 and 1");
    }

    @Test
    void areas_are_sorted_by_how_much_models_part_in_the_last_year() {
        DisagreementChart chart =
                new DisagreementChart(
                        HEADING,
                        List.of(2024, 2025),
                        List.of(
                                new DisagreementChart.Row("Barnet", List.of(0.9, 0.1)),
                                new DisagreementChart.Row("Newham", List.of(0.1, 0.8))));

        assertThat(chart.rows())
                .extracting(DisagreementChart.Row::area)
                .containsExactly("Newham", "Barnet");
        assertThat(chart.description())
                .contains("largest in Newham 80 %")
                .contains("Barnet (10 %)");
    }

    @Test
    void a_variance_split_gives_shares_or_parts_of_the_standard_deviation() {
        Series within = Series.from(2023, 0, 900);
        Series between = Series.from(2023, 0, 1600);

        assertThat(
                        new VarianceChart(HEADING, VarianceChart.Measure.PER_CENT, within, between)
                                .description())
                .contains("between models 64 % in 2024");
        assertThat(
                        new VarianceChart(HEADING, VarianceChart.Measure.PERSONS, within, between)
                                .description())
                .contains("between models 32 in 2024")
                .contains("18");
    }

    @Test
    void a_fan_says_its_main_figures() {
        assertThat(Made.fanChart().description())
                .contains("8.93 m in 2023")
                .contains("pooled mean is 10.10 m in 2050")
                .contains("80 % of draws between 9.07 m and 11.29 m")
                .contains("Housing-led 9.52 m in 2050");
    }

    @Test
    void pupils_are_told_with_their_places() {
        assertThat(Made.pupilsChart().description())
                .contains("372 on roll in 2011, 372 in 2023")
                .contains("median is 462 in 2033, 80 % of draws between 412 and 522")
                .contains("450 places in 2033");
    }

    @Test
    void components_add_up_to_the_change_that_is_told() {
        ComponentsChart chart =
                new ComponentsChart(
                        HEADING,
                        2020,
                        Series.from(2020, 100, 110),
                        Series.from(2020, 60, 70),
                        Series.from(2020, -20, -30),
                        Series.from(2020, 40, 50),
                        Series.from(2020, 1, 0));

        assertThat(chart.description())
                .contains("births +110")
                .contains("deaths \u221270")
                .contains("together +60");
    }

    @Test
    void scores_that_are_written_alike_are_equally_good_and_yardsticks_are_never_the_best() {
        assertThat(Made.scoreChart().description())
                .contains("1 year ahead Trend, 10 years and Ensemble (0.8)")
                .contains("10 years ahead Ensemble (5.4)")
                .doesNotContain("No change");
    }

    @Test
    void the_past_projection_that_was_furthest_out_is_named() {
        PastProjectionsChart chart =
                new PastProjectionsChart(
                        HEADING,
                        "Population",
                        Series.from(2010, 100, 100, 100, 100),
                        List.of(
                                new PastProjectionsChart.Origin(
                                        Series.from(2011, 100, 101, 102, 200), Optional.empty()),
                                new PastProjectionsChart.Origin(
                                        Series.from(2010, 100, 95), Optional.empty())));

        assertThat(chart.description()).contains("that of 2010").contains("too low by 5.0 %");
        assertThat(chart.origins())
                .extracting(origin -> origin.path().firstYear())
                .containsExactly(2010, 2011);
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
