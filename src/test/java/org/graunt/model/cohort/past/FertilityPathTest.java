package org.graunt.model.cohort.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FertilityPathTest {
    private static final int BASE = Past.BASE;
    private static final int AREAS = 5;
    private static final int B2 = 1;

    private final Inputs inputs = MadeCountry.of(21).inputs("births", "births-by-mother");

    private static double women(Inputs inputs, int age, int year) {
        return inputs.population().get("B2", Sex.FEMALE, age - 1, year - 1);
    }

    private static double births(Inputs inputs, int year) {
        return inputs.needed("births").get("B2", Sex.FEMALE, year)
                + inputs.needed("births").get("B2", Sex.MALE, year);
    }

    /** Births of a year that rates of B2 would give its women. */
    private static double expected(Inputs inputs, double[] rates, int year) {
        double births = 0;
        for (int age = 1; age <= 90; age++) {
            births += rates[age * AREAS + B2] * women(inputs, age, year);
        }
        return births;
    }

    private static double totalFertility(double[] rates) {
        double sum = 0;
        for (int age = 0; age <= 90; age++) {
            sum += rates[age * AREAS + B2];
        }
        return sum;
    }

    private static double meanAge(double[] rates) {
        double sum = 0;
        for (int age = 0; age <= 90; age++) {
            sum += (age + 0.5) * rates[age * AREAS + B2];
        }
        return sum / totalFertility(rates);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12})
    void the_level_is_the_mean_of_births_per_birth_expected(int window) {
        double[] rates = Past.of(inputs, Map.of()).fertility(window).at(BASE + 1);
        double mean = 0;
        for (int year = BASE - window + 1; year <= BASE; year++) {
            mean += births(inputs, year) / expected(inputs, rates, year) / window;
        }
        assertThat(mean).as("of the fitted rates").isCloseTo(1, within(1e-12));
        Cube mothers = inputs.needed("births-by-mother");
        double shape =
                mothers.get("B2", 33, BASE)
                        / women(inputs, 33, BASE)
                        / (mothers.get("B2", 22, BASE) / women(inputs, 22, BASE));
        assertThat(rates[33 * AREAS + B2] / rates[22 * AREAS + B2])
                .as("the shape is that of births by mother")
                .isCloseTo(shape, within(1e-12));
        assertThat(rates[14 * AREAS + B2]).isZero();
    }

    @Test
    void the_level_may_be_the_regression_line_at_the_base_year() {
        double[] flat = Past.of(inputs, Map.of()).fertility(1).at(BASE + 1);
        Inputs falling =
                Remade.scaled(
                        inputs,
                        "births",
                        cell -> {
                            if (cell.year() > BASE || !cell.of("area").equals("B2")) {
                                return 1;
                            }
                            double level = 1 - 0.02 * (cell.year() - BASE);
                            return level
                                    * expected(inputs, flat, cell.year())
                                    / births(inputs, cell.year());
                        });
        double[] line =
                Past.of(falling, Map.of("fertility-level", "regression")).fertility(9).at(BASE + 1);
        double[] mean = Past.of(falling, Map.of()).fertility(9).at(BASE + 1);
        assertThat(totalFertility(line)).isCloseTo(totalFertility(flat), within(1e-9));
        assertThat(totalFertility(mean)).isCloseTo(1.08 * totalFertility(flat), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.2", "4, 0.8", "5, 1", "20, 1"})
    void fertility_may_go_back_to_its_mean_over_the_window(int years, double way) {
        Inputs falling =
                Remade.scaled(
                        inputs, "births", cell -> 1 - 0.02 * Math.max(-9, cell.year() - BASE));
        Map<String, Object> line = Map.of("fertility-level", "regression");
        Map<String, Object> back =
                Map.of(
                        "fertility-level",
                        "regression",
                        "fertility-trajectory",
                        "mean",
                        "return-years",
                        5);
        double now = totalFertility(Past.of(falling, line).fertility(9).at(BASE + 1));
        double mean = totalFertility(Past.of(falling, Map.of()).fertility(9).at(BASE + 1));
        assertThat(mean).isGreaterThan(1.05 * now);
        double[] then = Past.of(falling, back).fertility(9).at(BASE + years);
        assertThat(totalFertility(then)).isCloseTo(now + way * (mean - now), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.1", "4, 0.4", "10, 1", "12, 1"})
    void total_fertility_goes_straight_to_its_target_and_stays(int years, double way) {
        FertilityPath path =
                Past.of(
                                inputs,
                                Map.of(
                                        "fertility-trajectory",
                                        "target",
                                        "target-tfr",
                                        2.5,
                                        "target-year",
                                        BASE + 10))
                        .fertility(5);
        double now = totalFertility(Past.of(inputs, Map.of()).fertility(5).at(BASE + 1));
        double[] then = path.at(BASE + years);
        assertThat(totalFertility(then)).isCloseTo(now + way * (2.5 - now), within(1e-9));
        double[] first = path.at(BASE + 1);
        assertThat(then[30 * AREAS + B2] / then[20 * AREAS + B2])
                .as("the shape is kept")
                .isCloseTo(first[30 * AREAS + B2] / first[20 * AREAS + B2], within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "6, 0.5", "11, 1.0", "21, 2.0"})
    void a_later_mean_age_at_childbearing_keeps_total_fertility(int years, double shift) {
        FertilityPath path = Past.of(inputs, Map.of("mean-age-shift", 0.1)).fertility(5);
        double[] first = path.at(BASE + 1);
        double[] then = path.at(BASE + years);
        assertThat(totalFertility(then)).isCloseTo(totalFertility(first), within(1e-12));
        assertThat(meanAge(then) - meanAge(first)).isCloseTo(shift, within(0.01));
    }

    @Test
    void fertility_may_change_by_a_share_each_year_after_the_first() {
        FertilityPath path = Past.of(inputs, Map.of("fertility-change", -0.01)).fertility(5);
        double first = totalFertility(path.at(BASE + 1));
        assertThat(totalFertility(path.at(BASE + 2))).isCloseTo(first * 0.99, within(1e-12));
        assertThat(totalFertility(path.at(BASE + 11)))
                .isCloseTo(first * Math.pow(0.99, 10), within(1e-12));
    }

    @Test
    void a_table_gives_ratios_by_age_and_its_last_year_holds() {
        Cube trend =
                Cube.generate(
                        List.of(Axis.range("age", 15, 49), Axis.range("year", BASE + 1, BASE + 3)),
                        at -> (80 - at[0]) * (1 + 0.1 * at[1] * (at[0] == 10 ? 2 : 1)));
        FertilityPath path =
                Past.of(
                                inputs.with("fertility-trend", trend),
                                Map.of("fertility-trajectory", "table"))
                        .fertility(5);
        double[] first = path.at(BASE + 1);
        double[] last = path.at(BASE + 9);
        assertThat(first).isEqualTo(Past.of(inputs, Map.of()).fertility(5).at(BASE + 1));
        assertThat(last[25 * AREAS + B2]).isCloseTo(1.4 * first[25 * AREAS + B2], within(1e-12));
        assertThat(last[26 * AREAS + B2]).isCloseTo(1.2 * first[26 * AREAS + B2], within(1e-12));
    }

    @Test
    void births_that_are_not_held_are_inferred_from_the_youngest_with_a_note() {
        Past past = Past.of(MadeCountry.of(21).inputs(), Map.of());
        PastYear last = past.history().window(1).getFirst();
        double survival = past.curve().survival(BASE)[B2];
        assertThat(last.births()[B2])
                .isCloseTo(
                        inputs.population().get("B2", Sex.FEMALE, 0, BASE) / survival,
                        within(1e-9));
        assertThat(past.notes())
                .anySatisfy(
                        note -> {
                            assertThat(note.where()).isEqualTo("births");
                            assertThat(note.what())
                                    .contains("2012-2023")
                                    .contains("inferred from the children aged 0");
                        });
    }

    @Test
    void births_are_inferred_only_for_the_areas_that_lack_them() {
        Inputs partly =
                Remade.scaled(
                        inputs, "births", cell -> cell.of("area").equals("Z2") ? Double.NaN : 1);
        Past past = Past.of(partly, Map.of());
        PastYear last = past.history().window(1).getFirst();
        assertThat(last.births()[B2])
                .isEqualTo(inputs.needed("births").get("B2", Sex.FEMALE, BASE));
        assertThat(last.births()[4])
                .isCloseTo(
                        inputs.population().get("Z2", Sex.FEMALE, 0, BASE)
                                / past.curve().survival(BASE)[4],
                        within(1e-9));
        assertThat(past.notes())
                .anySatisfy(
                        note ->
                                assertThat(note.what())
                                        .contains("Z2")
                                        .doesNotContain("B2")
                                        .contains("inferred"));
    }

    @Test
    void births_without_sex_are_split_by_the_ratio_at_birth() {
        Cube both = inputs.needed("births").sumOver("sex");
        Past past = Past.of(inputs.with("births", both), Map.of());
        double[] births = past.history().window(1).getFirst().births();
        assertThat(births[AREAS + B2] / births[B2]).isCloseTo(1.05, within(1e-12));
        assertThat(births[AREAS + B2] + births[B2]).isCloseTo(births(inputs, BASE), within(1e-9));
    }

    @Test
    void without_births_by_mother_the_shape_is_the_standard_with_a_note() {
        Past past = Past.of(MadeCountry.of(21).inputs("births"), Map.of());
        double[] rates = past.fertility(3).at(BASE + 1);
        assertThat(rates[30 * AREAS]).isPositive();
        double ratio = rates[30 * AREAS] / rates[20 * AREAS];
        assertThat(rates[30 * AREAS + B2] / rates[20 * AREAS + B2])
                .as("every area has the same shape")
                .isCloseTo(ratio, within(1e-12));
        assertThat(past.notes())
                .extracting(Note::what)
                .anyMatch(what -> what.contains("the shape by age is the shipped standard"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hadwiger", "schmertmann"})
    void a_smooth_curve_keeps_the_level_and_falls_back_to_the_raw_shape_with_a_note(String curve) {
        Inputs odd =
                Remade.scaled(
                        inputs,
                        "births-by-mother",
                        cell ->
                                cell.of("area").equals("B1") && (Integer) cell.of("age") % 7 != 0
                                        ? 0
                                        : 1);
        Past past = Past.of(odd, Map.of("fertility-smoothing", curve));
        double[] smooth = past.fertility(1).at(BASE + 1);
        double[] raw = Past.of(odd, Map.of()).fertility(1).at(BASE + 1);
        assertThat(smooth[30 * AREAS + B2]).isNotEqualTo(raw[30 * AREAS + B2]);
        assertThat(expected(odd, smooth, BASE)).isCloseTo(births(odd, BASE), within(1e-9));
        for (int age = 0; age <= 90; age++) {
            assertThat(smooth[age * AREAS]).as("B1 keeps %d", age).isEqualTo(raw[age * AREAS]);
        }
        assertThat(past.notes())
                .filteredOn(note -> note.where().startsWith("fertility "))
                .extracting(Note::where)
                .containsExactly("fertility B1");
    }
}
