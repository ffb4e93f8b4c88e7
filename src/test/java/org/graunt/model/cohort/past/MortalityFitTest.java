package org.graunt.model.cohort.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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

class MortalityFitTest {
    private static final int BASE = Past.BASE;
    private static final int AREAS = 5;
    private static final int AGES = 91;

    private final Inputs inputs = MadeCountry.of(31).inputs("births", "deaths");

    @ParameterizedTest
    @CsvSource({"gla, 1", "gla, 5", "un-1x1, 10", "start-of-year, 5"})
    void a_local_level_gives_the_deaths_of_the_window_by_area_and_sex(String preset, int window) {
        Past past = Past.of(inputs, Map.of("preset", preset), Map.of("mortality-level", "local"));
        IntFunction<double[]> survival = past.survival(window);
        for (int sex = 0; sex < 2; sex++) {
            for (int area = 0; area < AREAS; area++) {
                double expected = 0;
                double held = 0;
                for (PastYear year : past.history().window(window)) {
                    double[] exposed = year.exposedToDeath(past.conventions());
                    for (int age = 0; age < AGES; age++) {
                        int i = (sex * AGES + age) * AREAS + area;
                        expected += exposed[i] * (1 - survival.apply(year.year())[i]);
                        held += deaths(year)[i];
                    }
                }
                assertThat(expected).isCloseTo(held, within(1e-9 * held));
            }
        }
    }

    private static double[] deaths(PastYear year) {
        double[] deaths = year.deaths();
        assertThat(deaths).isNotNull();
        return deaths;
    }

    @Test
    void a_local_level_is_a_power_of_the_national_curve_in_every_year() {
        Past past = Past.of(inputs, Map.of("mortality-level", "local"));
        IntFunction<double[]> survival = past.survival(5);
        int cell = (AGES + 70) * AREAS + 2;
        double power =
                Math.log(survival.apply(BASE)[cell]) / Math.log(past.curve().survival(BASE)[cell]);
        double later =
                Math.log(survival.apply(BASE + 20)[cell])
                        / Math.log(past.curve().survival(BASE + 20)[cell]);
        assertThat(later).isCloseTo(power, within(1e-9));
        assertThat(power).isBetween(0.2, 5.0);
    }

    @Test
    void own_rates_are_the_mean_of_each_cell() {
        Past past =
                Past.of(
                        inputs,
                        Map.of("mortality-level", "own", "mortality-trajectory", "constant"));
        double[] survival = past.survival(3).apply(BASE + 7);
        double rate = 0;
        for (int year = BASE - 2; year <= BASE; year++) {
            rate +=
                    inputs.needed("deaths").get("B3", Sex.MALE, 80, year)
                            / inputs.population().get("B3", Sex.MALE, 79, year - 1)
                            / 3;
        }
        assertThat(1 - survival[(AGES + 80) * AREAS + 2]).isCloseTo(rate, within(1e-12));
    }

    @Test
    void the_standard_needs_no_deaths_and_says_so_where_there_are_none() {
        Past with = Past.of(inputs, Map.of("mortality-level", "standard"));
        assertThat(with.survival(5).apply(BASE + 3)).isEqualTo(with.curve().survival(BASE + 3));
        Past without = Past.of(Remade.without(inputs, "deaths"), Map.of());
        assertThat(without.survival(5).apply(BASE + 3))
                .isEqualTo(without.curve().survival(BASE + 3));
        assertThat(without.notes()).extracting(Note::where).contains("deaths");
    }

    @Test
    void an_area_with_absurd_deaths_keeps_the_national_curve_with_a_note() {
        Inputs absurd =
                Remade.scaled(
                        inputs, "deaths", cell -> cell.of("area").equals("B1") ? 1e-9 * 0 : 1);
        Past past = Past.of(absurd, Map.of());
        double[] survival = past.survival(5).apply(BASE);
        assertThat(survival[50 * AREAS]).isEqualTo(past.curve().survival(BASE)[50 * AREAS]);
        assertThat(past.notes())
                .filteredOn(note -> note.where().startsWith("deaths"))
                .extracting(Note::where)
                .containsExactly("deaths B1 F", "deaths B1 M");
    }

    /** Deaths by a hazard that falls by two per cent a year at every age. */
    private static Inputs fallingHazards(Inputs inputs) {
        Cube population = inputs.population();
        Cube births = inputs.needed("births");
        Cube deaths =
                Cube.generate(
                        List.of(
                                inputs.frame().geography().axis(),
                                Sex.AXIS,
                                inputs.frame().ages().axis(),
                                Axis.range("year", MadeCountry.FIRST + 1, BASE)),
                        at -> {
                            String code = inputs.frame().geography().axis().label(at[0]);
                            Sex sex = Sex.AXIS.label(at[1]);
                            int age = at[2];
                            int year = MadeCountry.FIRST + 1 + at[3];
                            double there =
                                    age == 0
                                            ? births.get(code, sex, year)
                                            : population.get(code, sex, age - 1, year - 1);
                            if (age == 90) {
                                there += population.get(code, sex, 90, year - 1);
                            }
                            double hazard =
                                    0.001 * Math.exp(0.07 * age) * Math.pow(0.98, year - BASE);
                            return there * -Math.expm1(-hazard);
                        });
        return inputs.with("deaths", deaths);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40})
    void a_lee_carter_path_carries_the_fall_of_hazards_on(int years) {
        Past past =
                Past.of(
                        fallingHazards(inputs),
                        Map.of("mortality-level", "own", "mortality-trajectory", "lee-carter"));
        IntFunction<double[]> survival = past.survival(12);
        for (int cell : List.of(0, 40, 75, 90, AGES + 60)) {
            double now = -Math.log(survival.apply(BASE)[cell * AREAS]);
            double then = -Math.log(survival.apply(BASE + years)[cell * AREAS]);
            assertThat(then / now).isCloseTo(Math.pow(0.98, years), within(1e-6));
        }
        assertThat(past.notes()).extracting(Note::where).doesNotContain("deaths");
    }

    @Test
    void too_few_deaths_for_lee_carter_stay_constant_with_a_note() {
        Past past =
                Past.of(
                        inputs,
                        Map.of("mortality-level", "own", "mortality-trajectory", "lee-carter"));
        IntFunction<double[]> survival = past.survival(2);
        assertThat(survival.apply(BASE + 30)).isEqualTo(survival.apply(BASE));
        assertThat(past.notes())
                .extracting(Note::what)
                .anyMatch(what -> what.startsWith("Too few for a Lee-Carter fit: 2 years"));
    }

    @Test
    void a_table_scales_probabilities_of_dying_by_its_ratios() {
        Cube trend =
                Cube.generate(
                        List.of(
                                Sex.AXIS,
                                Axis.range("age", 0, 100),
                                Axis.range("year", BASE + 1, BASE + 5)),
                        at -> (1 + at[0] + at[1]) * (1 - 0.02 * at[2] * (1 + at[0])));
        Past past =
                Past.of(
                        inputs.with("mortality-trend", trend),
                        Map.of("mortality-level", "own", "mortality-trajectory", "table"));
        IntFunction<double[]> survival = past.survival(5);
        double[] first = survival.apply(BASE + 1);
        double[] last = survival.apply(BASE + 25);
        int woman = 60 * AREAS;
        int man = (AGES + 60) * AREAS;
        assertThat(1 - last[woman]).isCloseTo(0.92 * (1 - first[woman]), within(1e-12));
        assertThat(1 - last[man]).isCloseTo(0.84 * (1 - first[man]), within(1e-12));
    }
}
