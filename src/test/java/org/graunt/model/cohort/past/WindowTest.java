package org.graunt.model.cohort.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Inputs;
import org.graunt.model.Projector;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows as means over a window of years. */
class WindowTest {
    private static final int BASE = Past.BASE;
    private static final String[] GROSS = {
        "births", "deaths", "internal-in", "internal-out", "international-in", "international-out"
    };

    private static Inputs gross(long seed) {
        return MadeCountry.of(seed).inputs(GROSS);
    }

    private static Inputs pairs(long seed) {
        return MadeCountry.of(seed)
                .inputs(
                        "births",
                        "deaths",
                        "internal-flows",
                        "international-in",
                        "international-out");
    }

    private static Recording next(Inputs inputs, Map<String, Object> settings) {
        return Recording.central(Past.model(inputs, settings).value(), BASE, BASE + 1);
    }

    private static List<Integer> years(int window) {
        List<Integer> years = new ArrayList<>();
        for (int year = BASE - window + 1; year <= BASE; year++) {
            years.add(year);
        }
        return years;
    }

    /** The mean over years of a flow of women of B2 per woman aged on, births being age 0. */
    private static double meanRate(Inputs inputs, Cube flow, int age, List<Integer> years) {
        return years.stream()
                .mapToDouble(
                        year -> flow.get("B2", Sex.FEMALE, age, year) / there(inputs, age, year))
                .average()
                .orElseThrow();
    }

    private static double there(Inputs inputs, int age, int year) {
        return age == 0
                ? inputs.needed("births").get("B2", Sex.FEMALE, year)
                : inputs.population().get("B2", Sex.FEMALE, age - 1, year - 1);
    }

    private static double natural(Inputs inputs, Recording next, int age) {
        double before =
                age == 0
                        ? next.value(Component.BIRTHS, BASE + 1, Sex.FEMALE, 0, 1, 0)
                        : inputs.population().get("B2", Sex.FEMALE, age - 1, BASE);
        return before - next.value(Component.DEATHS, BASE + 1, Sex.FEMALE, age, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void those_who_come_are_the_mean_flow_and_those_who_leave_the_mean_rate(int window) {
        Inputs inputs = gross(1);
        Recording next = next(inputs, Map.of("window", window));
        for (int age : List.of(0, 1, 25, 89)) {
            double flow =
                    years(window).stream()
                            .mapToDouble(
                                    year ->
                                            inputs.needed("international-in")
                                                    .get("B2", Sex.FEMALE, age, year))
                            .average()
                            .orElseThrow();
            assertThat(next.value(Component.INTERNATIONAL_IN, BASE + 1, Sex.FEMALE, age, 1, 0))
                    .isCloseTo(flow, within(1e-9));
            for (String table : List.of("international-out", "internal-out")) {
                double rate = meanRate(inputs, inputs.needed(table), age, years(window));
                Component out =
                        table.startsWith("international")
                                ? Component.INTERNATIONAL_OUT
                                : Component.INTERNAL_OUT;
                assertThat(next.value(out, BASE + 1, Sex.FEMALE, age, 1, 0))
                        .as("%s aged %d", table, age)
                        .isCloseTo(rate * natural(inputs, next, age), within(1e-9));
            }
        }
    }

    @Test
    void those_who_leave_may_be_a_flow() {
        Inputs inputs = gross(2);
        Recording next = next(inputs, Map.of("window", 4, "international-out", "flow"));
        double mean =
                years(4).stream()
                        .mapToDouble(
                                year ->
                                        inputs.needed("international-out")
                                                .get("B2", Sex.FEMALE, 30, year))
                        .average()
                        .orElseThrow();
        assertThat(next.value(Component.INTERNATIONAL_OUT, BASE + 1, Sex.FEMALE, 30, 1, 0))
                .isCloseTo(mean, within(1e-9));
    }

    @Test
    void domestic_and_international_migration_may_have_windows_of_their_own() {
        Inputs inputs = gross(2);
        Recording both =
                next(inputs, Map.of("window", 9, "domestic-window", 2, "international-window", 3));
        Recording two = next(inputs, Map.of("window", 2));
        Recording three = next(inputs, Map.of("window", 3));
        assertThat(both.total(Component.INTERNAL_IN, BASE + 1, 0, 0))
                .isEqualTo(two.total(Component.INTERNAL_IN, BASE + 1, 0, 0));
        assertThat(both.total(Component.INTERNATIONAL_IN, BASE + 1, 0, 0))
                .isEqualTo(three.total(Component.INTERNATIONAL_IN, BASE + 1, 0, 0));
    }

    @Test
    void a_year_without_the_source_is_left_out_and_told() {
        Inputs inputs = gross(3);
        Inputs holey =
                Remade.scaled(
                        inputs,
                        "international-in",
                        cell -> cell.year() == BASE - 2 ? Double.NaN : 1);
        Outcome<Projector> model = Past.model(holey, Map.of("window", 4));
        Recording next = Recording.central(model.value(), BASE, BASE + 1);
        double mean =
                List.of(BASE - 3, BASE - 1, BASE).stream()
                        .mapToDouble(
                                year ->
                                        inputs.needed("international-in")
                                                .get("B2", Sex.FEMALE, 25, year))
                        .average()
                        .orElseThrow();
        assertThat(next.value(Component.INTERNATIONAL_IN, BASE + 1, Sex.FEMALE, 25, 1, 0))
                .isCloseTo(mean, within(1e-9));
        assertThat(lines(model))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("international-in")
                                        .contains("Not held in %d: left out".formatted(BASE - 2)));
    }

    private static List<String> lines(Outcome<?> outcome) {
        return outcome.notes().stream().map(Note::line).toList();
    }

    @Test
    void a_pair_without_moves_in_a_year_counts_as_nought_and_not_as_missing() {
        Inputs inputs =
                Remade.scaled(
                        pairs(4),
                        "internal-flows",
                        cell -> {
                            boolean pair =
                                    cell.of("origin").equals("B2")
                                            && cell.of("destination").equals("Z1");
                            return pair && cell.year() != BASE - 1 ? 1 : 0;
                        });
        Recording next = next(inputs, Map.of("window", 4));
        Cube flows = inputs.needed("internal-flows");
        double rate = 0;
        for (int year : years(4)) {
            double moves = flows.get("B2", "Z1", Sex.FEMALE, 30, year);
            rate += moves / there(inputs, 30, year) / 4;
        }
        assertThat(rate).isPositive();
        assertThat(flows.get("B2", "Z1", Sex.FEMALE, 30, BASE - 1)).isZero();
        assertThat(next.value(Component.INTERNAL_OUT, BASE + 1, Sex.FEMALE, 30, 1, 0))
                .isCloseTo(rate * natural(inputs, next, 30), within(1e-9));
        assertThat(next.total(Component.INTERNAL_IN, BASE + 1, 3, 0))
                .isCloseTo(next.total(Component.INTERNAL_OUT, BASE + 1, 1, 0), within(1e-9));
    }

    @Test
    void a_year_without_any_pairs_is_left_out_and_told() {
        Inputs inputs = pairs(5);
        Axis<Integer> without = Axis.of("year", List.of(BASE - 3, BASE - 2, BASE));
        Inputs holey =
                inputs.with("internal-flows", inputs.needed("internal-flows").select(without));
        Outcome<Projector> model = Past.model(holey, Map.of("window", 4));
        assertThat(lines(model))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("internal-flows: Not held in " + (BASE - 1)));
        Recording next = Recording.central(model.value(), BASE, BASE + 1);
        double rate = 0;
        for (int year : without.labels()) {
            for (String destination : List.of("B1", "B3", "Z1", "Z2")) {
                rate +=
                        inputs.needed("internal-flows").get("B2", destination, Sex.FEMALE, 40, year)
                                / there(inputs, 40, year)
                                / 3;
            }
        }
        assertThat(next.value(Component.INTERNAL_OUT, BASE + 1, Sex.FEMALE, 40, 1, 0))
                .isCloseTo(rate * natural(inputs, next, 40), within(1e-9));
    }

    @Test
    void a_flow_of_which_no_year_of_the_window_is_held_is_a_warning() {
        for (String table : List.of("international-in", "internal-flows")) {
            Inputs inputs = pairs(6);
            Axis<Integer> old = Axis.of("year", List.of(2013, 2014));
            Inputs stale = inputs.with(table, inputs.needed(table).select(old));
            assertThat(Past.model(stale, Map.of("window", 3)).notes())
                    .anySatisfy(
                            note -> {
                                assertThat(note.severity().name()).isEqualTo("WARNING");
                                assertThat(note.where()).isEqualTo(table);
                                assertThat(note.what())
                                        .isEqualTo(
                                                "Not held in 2021-2023, no year of the window:"
                                                        + " taken as nobody");
                            });
        }
    }

    @Test
    void an_area_that_holds_nothing_does_not_spoil_the_others() {
        Inputs inputs = pairs(6);
        Inputs partly =
                Remade.scaled(
                        Remade.scaled(
                                inputs,
                                "international-in",
                                cell -> cell.of("area").equals("Z2") ? Double.NaN : 1),
                        "deaths",
                        cell -> cell.of("area").equals("Z2") ? Double.NaN : 1);
        Outcome<Projector> model = Past.model(partly, Map.of("window", 3));
        Recording some = Recording.central(model.value(), BASE, BASE + 1);
        Recording all = next(inputs, Map.of("window", 3));
        assertThat(some.total(Component.INTERNATIONAL_IN, BASE + 1, 1, 0))
                .isEqualTo(all.total(Component.INTERNATIONAL_IN, BASE + 1, 1, 0));
        assertThat(some.total(Component.DEATHS, BASE + 1, 1, 0))
                .isEqualTo(all.total(Component.DEATHS, BASE + 1, 1, 0));
        assertThat(some.total(Component.INTERNATIONAL_IN, BASE + 1, 4, 0)).isZero();
        assertThat(some.total(Component.DEATHS, BASE + 1, 4, 0)).isPositive();
        assertThat(lines(model))
                .anyMatch(
                        line -> line.contains("international-in: Not held for Z2 in 2021-2023, no"))
                .anyMatch(
                        line ->
                                line.contains(
                                        "deaths: Not held for Z2 in 2012-2023: those of the"));
    }

    @Test
    void a_window_longer_than_the_past_is_told() {
        Outcome<Projector> model = Past.model(gross(1), Map.of("window", 30));
        assertThat(lines(model))
                .anySatisfy(
                        line -> assertThat(line).contains("The window is 30 years, but only 12"));
    }

    @ParameterizedTest
    @CsvSource({
        "interpolated, 1, 0.2",
        "interpolated, 3, 0.6",
        "interpolated, 5, 1",
        "interpolated, 7, 1",
        "stepped, 1, 0",
        "stepped, 4, 0",
        "stepped, 5, 1",
        "stepped, 7, 1"
    })
    void a_later_window_takes_over(String change, int years, double way) {
        Inputs inputs = pairs(7);
        Map<String, Object> settings =
                Map.of(
                        "window",
                        2,
                        "later-window",
                        12,
                        "later-from",
                        BASE + 5,
                        "later-change",
                        change);
        double now = comers(inputs, Map.of("window", 2), BASE + 1);
        double later = comers(inputs, Map.of("window", 12), BASE + 1);
        assertThat(now).isNotEqualTo(later);
        assertThat(comers(inputs, settings, BASE + years))
                .isCloseTo(now + way * (later - now), within(1e-8));
    }

    private static double comers(Inputs inputs, Map<String, Object> settings, int year) {
        Projector projector = Past.model(inputs, settings).value();
        return Recording.central(projector, BASE, year)
                .total(Component.INTERNATIONAL_IN, year, 0, 0);
    }

    @Test
    void a_later_window_from_the_base_year_or_before_holds_from_the_start() {
        Inputs inputs = gross(8);
        Map<String, Object> settings =
                Map.of("window", 2, "later-window", 7, "later-from", BASE - 1);
        assertThat(comers(inputs, settings, BASE + 1))
                .isCloseTo(comers(inputs, Map.of("window", 7), BASE + 1), within(1e-9));
    }

    @Test
    void two_windows_say_the_same_thing_once() {
        Inputs populations = MadeCountry.of(9).inputs();
        Map<String, Object> settings = Map.of("later-window", 7, "later-from", BASE + 9);
        List<Note> notes = Past.model(populations, settings).notes();
        assertThat(notes)
                .doesNotHaveDuplicates()
                .extracting(Note::what)
                .anyMatch(what -> what.startsWith("No gross flows are held"));
    }

    @Test
    void settings_that_come_in_pairs_are_asked_for_together() {
        assertRefused(Map.of("later-window", 15), "later-window is given without later-from");
        assertRefused(
                Map.of("fertility-trajectory", "target", "target-year", 2040),
                "fertility-trajectory: target is given without target-tfr");
    }

    private static void assertRefused(Map<String, Object> settings, String reason) {
        Outcome<Projector> model = Past.model(gross(1), settings);
        assertThat(model.succeeded()).isFalse();
        assertThat(model.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.what()).isEqualTo(reason));
    }

    @Test
    void a_past_of_one_estimate_is_refused() {
        Inputs inputs = gross(1);
        Inputs lonely =
                inputs.with(
                        "population", inputs.population().select(Axis.range("year", BASE, BASE)));
        Outcome<Projector> model = Past.model(lonely, Map.of());
        assertThat(model.succeeded()).isFalse();
        assertThat(model.notes().getFirst().what())
                .isEqualTo(
                        "No estimate of %d is held beside that of the base year %d"
                                .formatted(BASE - 1, BASE));
    }
}
