package org.graunt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverYearsTest {
    private static final Axis<String> AREAS = Axis.of("area", List.of("A", "B"));
    private static final Axis<Integer> YEARS = Axis.of("year", List.of(2031, 2011, 2021));

    private static final Cube RATES =
            Cube.of(
                    List.of(AREAS, YEARS),
                    new double[] {0.7, 0.5, 0.6, 0.9, Double.NaN, Double.NaN});

    @ParameterizedTest
    @CsvSource({"2001, 0.5", "2011, 0.5", "2016, 0.55", "2021, 0.6", "2026, 0.65", "2050, 0.7"})
    void between_years_is_the_straight_line_and_beyond_them_nothing_changes(int year, double rate) {
        assertThat(OverYears.at(RATES, year).get("A")).isCloseTo(rate, within(1e-12));
    }

    @Test
    void a_cell_goes_by_the_years_that_it_holds_itself() {
        assertThat(OverYears.at(RATES, 2015).get("B")).isEqualTo(0.9);
    }

    @Test
    void a_table_without_years_is_the_same_in_all() {
        Cube still = RATES.slice("year", 2021);
        assertThat(OverYears.at(still, 1999)).isSameAs(still);
    }

    @Test
    void what_is_held_in_no_year_is_missing() {
        Cube none = RATES.map(any -> Double.NaN);
        assertThat(OverYears.at(none, 2020).get("A")).isNaN();
    }
}
