package org.graunt.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.demography.StandardRates;
import org.graunt.model.Change;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.play.BooksAudit;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.graunt.testing.StrongDraws;
import org.junit.jupiter.api.Test;

/** Hamilton and Perry's ratios, by hand on four five-year groups: 0, 5, 10, 15 and over. */
class CohortChangeTest {
    private static final AgeGroups FOUR = AgeGroups.fiveYear(15);
    private static final int BASE = 2020;

    /** Women, then men, in 2015 and in 2020. */
    private static final double[][] THEN = {{100, 90, 80, 200}, {110, 95, 85, 190}};

    private static final double[][] NOW = {{99, 110, 81, 224}, {108, 99, 76, 220}};

    private static Inputs two() {
        Axis<Integer> years = Axis.of("year", List.of(BASE - 5, BASE));
        Cube population =
                Cube.generate(
                        List.of(Axis.of("area", List.of("A")), Sex.AXIS, FOUR.axis(), years),
                        at -> (at[3] == 0 ? THEN : NOW)[at[1]][at[2]]);
        return Inputs.ofPopulation(FOUR, BASE, population);
    }

    private static Outcome<Projector> prepared(Inputs inputs, Map<String, Object> settings) {
        ModelSpec spec =
                new ModelSpec("cc", "cc", "cohort-change", "cc", Map.of(), new TreeMap<>(settings));
        return CohortChange.ENGINE
                .build()
                .apply(spec)
                .then(model -> model.prepare(inputs, new SharedFits()));
    }

    @Test
    void cohorts_go_on_changing_as_they_did() {
        Recording next = Recording.central(prepared(two(), Map.of()).value(), BASE, BASE + 5);
        int year = BASE + 5;
        // women 5-9: 110 of the 100 aged 0-4; 10-14: 81 of 90; 15 and over: 224 of 80 + 200
        assertThat(next.population(year, Sex.FEMALE, 5)).isCloseTo(99 * 1.1, within(1e-9));
        assertThat(next.population(year, Sex.FEMALE, 10)).isCloseTo(110 * 0.9, within(1e-9));
        double open = (81 + 224) * 0.8;
        assertThat(next.population(year, Sex.FEMALE, 15)).isCloseTo(open, within(1e-9));
        assertThat(next.population(year, Sex.MALE, 5)).isCloseTo(108 * 0.9, within(1e-9));
        // the youngest per woman of 15-49 of the same year: 99 and 108 per 224
        assertThat(next.population(year, Sex.FEMALE, 0)).isCloseTo(open * 99 / 224, within(1e-9));
        assertThat(next.population(year, Sex.MALE, 0)).isCloseTo(open * 108 / 224, within(1e-9));
    }

    @Test
    void deaths_are_the_standards_and_the_rest_is_migration() {
        Recording next = Recording.central(prepared(two(), Map.of()).value(), BASE, BASE + 5);
        double survival = StandardRates.load().survivorship(Sex.FEMALE, FOUR, BASE)[1];
        int year = BASE + 5;
        assertThat(next.value(Component.DEATHS, year, Sex.FEMALE, 5, 0, 0))
                .isCloseTo(99 * (1 - survival), within(1e-9));
        assertThat(next.value(Component.INTERNATIONAL_IN, year, Sex.FEMALE, 5, 0, 0))
                .isCloseTo(99 * (1.1 - survival), within(1e-9));
        assertThat(next.value(Component.INTERNATIONAL_OUT, year, Sex.FEMALE, 10, 0, 0))
                .isCloseTo(
                        110 * (StandardRates.load().survivorship(Sex.FEMALE, FOUR, BASE)[2] - 0.9),
                        within(1e-9));
    }

    @Test
    void ratios_are_limited_and_told() {
        Outcome<Projector> limited =
                prepared(two(), Map.of("lowest-ratio", 0.92, "highest-ratio", 1.05));
        Recording next = Recording.central(limited.value(), BASE, BASE + 5);
        assertThat(next.population(BASE + 5, Sex.FEMALE, 5)).isCloseTo(99 * 1.05, within(1e-9));
        assertThat(next.population(BASE + 5, Sex.FEMALE, 10)).isCloseTo(110 * .92, within(1e-9));
        assertThat(limited.notes())
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.where()).isEqualTo("cohort-change A");
                            assertThat(note.what())
                                    .startsWith("Ratios limited to 0.92-1.05")
                                    .contains("F5 (1.10)")
                                    .contains("F10 (0.90)")
                                    .contains("M10 (0.80)");
                        });
    }

    @Test
    void where_nobody_was_the_standards_survival_stands_in() {
        Inputs inputs = two();
        Inputs empty =
                Remade.scaled(
                        inputs,
                        "population",
                        cell ->
                                cell.of("age").equals(5)
                                                && cell.of("sex") == Sex.MALE
                                                && cell.year() == BASE - 5
                                        ? 0
                                        : 1);
        Recording next = Recording.central(prepared(empty, Map.of()).value(), BASE, BASE + 5);
        double survival = StandardRates.load().survivorship(Sex.MALE, FOUR, BASE)[2];
        assertThat(next.population(BASE + 5, Sex.MALE, 10)).isCloseTo(99 * survival, within(1e-9));
    }

    @Test
    void mortality_of_the_very_old_is_no_wrong_estimate() {
        AgeGroups ages = AgeGroups.single(120);
        double[][] stationary = {
            stationary(Sex.FEMALE, ages), stationary(Sex.MALE, ages),
        };
        Cube population =
                Cube.generate(
                        List.of(
                                Axis.of("area", List.of("A")),
                                Sex.AXIS,
                                ages.axis(),
                                Axis.of("year", List.of(BASE - 1, BASE))),
                        at -> stationary[at[1]][at[2]]);
        Outcome<Projector> model = prepared(Inputs.ofPopulation(ages, BASE, population), Map.of());
        assertThat(model.notes()).isEmpty();
    }

    /** As many at every age as births and survival keep there, with next to nobody coming. */
    private static double[] stationary(Sex sex, AgeGroups ages) {
        double[] survival = StandardRates.load().survivorship(sex, ages, BASE);
        assertThat(survival[120]).as("the limit would bind").isLessThan(0.5);
        double[] people = new double[survival.length];
        people[0] = 1e9;
        for (int age = 1; age < people.length; age++) {
            people[age] = people[age - 1] * survival[age] * (1 + 1e-12);
        }
        people[people.length - 1] /= 1 - survival[people.length - 1];
        return people;
    }

    @Test
    void a_window_pools_its_steps() {
        Inputs inputs = MadeCountry.of(51).inputs();
        Recording next =
                Recording.central(
                        prepared(inputs, Map.of("window", 3)).value(),
                        MadeCountry.BASE,
                        MadeCountry.BASE + 1);
        double before = 0;
        double after = 0;
        for (int year = MadeCountry.BASE - 2; year <= MadeCountry.BASE; year++) {
            before += inputs.population().get("B3", Sex.MALE, 29, year - 1);
            after += inputs.population().get("B3", Sex.MALE, 30, year);
        }
        double cohort = inputs.population().get("B3", Sex.MALE, 29, MadeCountry.BASE);
        assertThat(next.value(Component.POPULATION, MadeCountry.BASE + 1, Sex.MALE, 30, 2, 0))
                .isCloseTo(cohort * after / before, within(1e-9));
    }

    @Test
    void a_lever_on_fertility_is_a_child_woman_ratio_that_much_higher() {
        Inputs inputs = MadeCountry.of(52).inputs();
        Projector plain = prepared(inputs, Map.of("window", 1)).value();
        Projector under = plain.with(Change.everywhere(Driver.FERTILITY, 1.1));
        int base = MadeCountry.BASE;
        Inputs more =
                Remade.scaled(
                        inputs,
                        "population",
                        cell -> cell.of("age").equals(0) && cell.year() == base ? 1.1 : 1);
        Projector anew = prepared(more, Map.of("window", 1)).value();
        Recording levered = Recording.central(under, base, base + 10);
        Recording fitted = Recording.central(anew, base, base + 10);
        for (int year = base + 1; year <= base + 10; year++) {
            double births = fitted.total(Component.BIRTHS, year, 1, 0);
            assertThat(levered.total(Component.BIRTHS, year, 1, 0))
                    .isCloseTo(births, within(1e-9 * births));
        }
    }

    @Test
    void a_scenario_is_not_pulled_back_to_the_totals_of_the_baseline() {
        Inputs inputs = MadeCountry.of(53).inputs();
        Map<String, Object> controlled = Map.of("window", 3, "control", "linear");
        Projector baseline = prepared(inputs, controlled).value();
        Inputs fewer =
                Remade.scaled(
                        inputs,
                        "population",
                        cell -> cell.of("area").equals("B1") && cell.year() == BASE ? 0.5 : 1);
        Projector anew = prepared(fewer, controlled).value();
        Horizon horizon = new Horizon(BASE, BASE + 5, 1);
        Recording plain = Recording.of(baseline, Draws.central(), horizon);
        Recording scenario =
                Recording.of(anew.scaledAs(baseline, horizon), Draws.central(), horizon);
        Recording own = Recording.of(anew, Draws.central(), horizon);
        double people = plain.total(Component.POPULATION, BASE + 5, 1, 0);
        assertThat(scenario.total(Component.POPULATION, BASE + 5, 1, 0))
                .as("an area in which nothing changed")
                .isCloseTo(people, within(1e-9 * people));
        assertThat(scenario.total(Component.POPULATION, BASE + 5, 0, 0))
                .isNotCloseTo(own.total(Component.POPULATION, BASE + 5, 0, 0), within(1.0));
    }

    private static Inputs totals(double... totals) {
        Axis<Integer> years = Axis.range("year", BASE - totals.length + 1, BASE);
        AgeGroups ages = AgeGroups.single(90);
        Cube population =
                Cube.generate(
                        List.of(Axis.of("area", List.of("A")), Sex.AXIS, ages.axis(), years),
                        at -> totals[at[3]] / 182);
        return Inputs.ofPopulation(ages, BASE, population);
    }

    @Test
    void totals_may_be_controlled_to_a_line() {
        // through 1000, 1100, 1210 the line rises by 105 a year; it starts from the last estimate
        Projector projector =
                prepared(totals(1000, 1100, 1210), Map.of("window", 2, "control", "linear"))
                        .value();
        Recording recording = Recording.central(projector, BASE, BASE + 4);
        for (int later = 1; later <= 4; later++) {
            assertThat(recording.total(Component.POPULATION, BASE + later, 0, 0))
                    .isCloseTo(1210 + 105 * later, within(1e-8));
        }
    }

    @Test
    void totals_may_be_controlled_to_steady_growth() {
        Projector projector =
                prepared(totals(1000, 1100, 1210), Map.of("window", 2, "control", "exponential"))
                        .value();
        Recording recording = Recording.central(projector, BASE, BASE + 3);
        assertThat(recording.total(Component.POPULATION, BASE + 3, 0, 0))
                .isCloseTo(1210 * Math.pow(1.1, 3), within(1e-8));
    }

    @Test
    void a_line_that_falls_below_nobody_ends_at_nobody() {
        Projector projector =
                prepared(totals(1000, 600, 200), Map.of("window", 2, "control", "linear")).value();
        Recording recording = Recording.central(projector, BASE, BASE + 3);
        assertThat(recording.total(Component.POPULATION, BASE + 3, 0, 0)).isZero();
    }

    @Test
    void control_factors_are_the_central_paths_and_the_same_for_every_draw() {
        Projector projector =
                prepared(MadeCountry.of(53).inputs(), Map.of("control", "linear")).value();
        Recording recording = Recording.empty(projector.frame());
        int base = MadeCountry.BASE;
        projector.project(
                StrongDraws.of(5, 1, 1).block(0, 6),
                new Horizon(base, base + 6, 1),
                new BooksAudit(recording::keep));
        Recording central =
                Recording.of(projector, Draws.central(), new Horizon(base, base + 6, 1));
        assertThat(recording.lane(0).get("2029 POPULATION"))
                .isEqualTo(central.lane(0).get("2029 POPULATION"));
        assertThat(recording.total(Component.POPULATION, base + 6, 0, 3))
                .as("a draw keeps its distance from the trend")
                .isNotCloseTo(recording.total(Component.POPULATION, base + 6, 0, 0), within(1.0));
    }

    @Test
    void one_estimate_is_refused() {
        Inputs one =
                two().with("population", two().population().select(Axis.of("year", List.of(BASE))));
        Outcome<Projector> model = prepared(one, Map.of());
        assertThat(model.succeeded()).isFalse();
        assertThat(model.notes())
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.what()).contains("No estimate of 2015");
                            assertThat(note.advice()).contains("two estimates, 5 apart");
                        });
    }

    @Test
    void a_gap_in_the_past_ends_the_window() {
        Inputs inputs = MadeCountry.of(54).inputs();
        int base = MadeCountry.BASE;
        Axis<Integer> held = Axis.of("year", List.of(base - 4, base - 3, base - 1, base));
        Inputs holey = inputs.with("population", inputs.population().select(held));
        Recording gap =
                Recording.central(prepared(holey, Map.of("window", 5)).value(), base, base + 1);
        Recording one =
                Recording.central(prepared(inputs, Map.of("window", 1)).value(), base, base + 1);
        assertThat(gap.total(Component.POPULATION, base + 1, 0, 0))
                .isEqualTo(one.total(Component.POPULATION, base + 1, 0, 0));
    }
}
