package org.graunt.model.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Change;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.Tallies;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.play.BooksAudit;
import org.graunt.note.Outcome;
import org.graunt.testing.Difference;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.graunt.testing.TableOf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ControlsTest {
    private static final int BASE = MadeCountry.BASE;
    private static final Horizon HORIZON = new Horizon(BASE, BASE + 3, 1);
    private static final List<Integer> BOROUGHS = List.of(0, 1, 2);
    private static final Axis<Integer> YEARS = Axis.range("year", BASE + 1, BASE + 2);

    private static Inputs plain = MadeCountry.of(1).inputs();

    @BeforeAll
    static void makeTheCountry() {
        plain =
                MadeCountry.of(11)
                        .inputs(
                                "births",
                                "deaths",
                                "internal-flows",
                                "international-in",
                                "international-out");
    }

    private static Outcome<Projector> prepared(Inputs inputs) {
        return CohortComponent.ENGINE
                .build()
                .apply(ModelSpec.of("trend", "cohort-component"))
                .then(model -> model.prepare(inputs, new SharedFits()));
    }

    private static Recording recorded(Projector projector) {
        Recording recording = Recording.empty(projector.frame());
        projector.project(Draws.central(), HORIZON, new BooksAudit(recording::keep));
        return recording;
    }

    /** A table of controls without sex and age; what is not put is missing. */
    private static Cube controls(String component, String code, double... byYear) {
        return Cube.generate(
                List.of(
                        Axis.of("component", List.of(component)),
                        Axis.of("area", List.of(code)),
                        YEARS),
                at -> byYear[at[2]]);
    }

    private static double sum(Recording recording, Component what, int year, List<Integer> areas) {
        return areas.stream().mapToDouble(area -> recording.total(what, year, area, 0)).sum();
    }

    private static void assertMet(Component what, String word, String code, List<Integer> areas) {
        double now = sum(recorded(prepared(plain).value()), what, BASE + 1, areas);
        Inputs controlled = plain.with("controls", controls(word, code, 1.1 * now, 0.8 * now));
        Recording met = recorded(prepared(controlled).value());
        assertThat(sum(met, what, BASE + 1, areas)).isCloseTo(1.1 * now, within(1e-9 * now));
        assertThat(sum(met, what, BASE + 2, areas)).isCloseTo(0.8 * now, within(1e-9 * now));
        assertThat(met.tallies().amounts().keySet())
                .noneMatch(cell -> cell.kind() == Tallies.Kind.TARGET_UNMET);
    }

    @Test
    void targets_of_an_area_are_met() {
        assertMet(Component.BIRTHS, "births", "B2", List.of(1));
        assertMet(Component.DEATHS, "deaths", "B2", List.of(1));
        assertMet(Component.INTERNATIONAL_IN, "international_in", "Z1", List.of(3));
        assertMet(Component.INTERNATIONAL_OUT, "international_out", "B1", List.of(0));
        assertMet(Component.INTERNAL_IN, "internal_in", "B2", List.of(1));
        assertMet(Component.INTERNAL_OUT, "internal_out", "B3", List.of(2));
    }

    @Test
    void targets_of_a_group_are_met_by_all_its_areas_alike() {
        assertMet(Component.BIRTHS, "births", "R", BOROUGHS);
        assertMet(Component.DEATHS, "deaths", "REST", List.of(3, 4));
        assertMet(Component.INTERNATIONAL_IN, "international_in", "R", BOROUGHS);
        Recording before = recorded(prepared(plain).value());
        double now = sum(before, Component.BIRTHS, BASE + 1, BOROUGHS);
        Inputs controlled = plain.with("controls", controls("births", "R", 1.3 * now, now));
        Recording after = recorded(prepared(controlled).value());
        for (int area : BOROUGHS) {
            assertThat(after.total(Component.BIRTHS, BASE + 1, area, 0))
                    .isCloseTo(
                            1.3 * before.total(Component.BIRTHS, BASE + 1, area, 0), within(1e-6));
        }
        assertThat(after.total(Component.BIRTHS, BASE + 1, 3, 0))
                .isEqualTo(before.total(Component.BIRTHS, BASE + 1, 3, 0));
    }

    @Test
    void targets_by_sex_and_age_are_met_cell_by_cell() {
        Axis<Integer> ages = Axis.of("age", List.of(0, 30, 90));
        Cube table =
                Cube.generate(
                        List.of(
                                Axis.of("component", List.of("deaths", "international_in")),
                                Axis.of("area", List.of("B1", "R")),
                                YEARS,
                                Sex.AXIS,
                                ages),
                        at -> at[0] == at[1] ? 5 + at[2] + 10 * at[3] + 3 * at[4] : Double.NaN);
        Recording met = recorded(prepared(plain.with("controls", table)).value());
        for (int year : YEARS.labels()) {
            for (Sex sex : Sex.values()) {
                for (int age : ages.labels()) {
                    double deaths = table.get("deaths", "B1", year, sex, age);
                    assertThat(met.value(Component.DEATHS, year, sex, age, 0, 0))
                            .isCloseTo(deaths, within(1e-9 * deaths));
                    double comers = table.get("international_in", "R", year, sex, age);
                    double came = 0;
                    for (int area : BOROUGHS) {
                        came += met.value(Component.INTERNATIONAL_IN, year, sex, age, area, 0);
                    }
                    assertThat(came).isCloseTo(comers, within(1e-9 * comers));
                }
            }
        }
    }

    @Test
    void domestic_controls_leave_the_system_as_it_is() {
        Axis<String> codes = Axis.of("area", List.of("B1", "B2"));
        Cube table =
                Cube.generate(
                        List.of(
                                Axis.of("component", List.of("internal_in", "internal_out")),
                                codes,
                                YEARS),
                        at -> at[0] == at[1] ? 900 + 100 * at[2] : Double.NaN);
        Recording met = recorded(prepared(plain.with("controls", table)).value());
        List<Integer> all = List.of(0, 1, 2, 3, 4);
        for (int year : YEARS.labels()) {
            double in = sum(met, Component.INTERNAL_IN, year, all);
            assertThat(in)
                    .isCloseTo(sum(met, Component.INTERNAL_OUT, year, all), within(1e-10 * in));
            double target = 900 + 100.0 * (year - BASE - 1);
            assertThat(met.total(Component.INTERNAL_IN, year, 0, 0))
                    .isCloseTo(target, within(1e-6));
            assertThat(met.total(Component.INTERNAL_OUT, year, 1, 0))
                    .isCloseTo(target, within(1e-6));
        }
    }

    @Test
    void factors_are_given_back_and_hold_under_a_lever() {
        double now = recorded(prepared(plain).value()).total(Component.BIRTHS, BASE + 1, 0, 0);
        Inputs controlled = plain.with("controls", controls("births", "B1", 1.2 * now, now));
        CohortProjector projector = (CohortProjector) prepared(controlled).value();
        double[] factors = projector.controlFactors(HORIZON).of(BASE + 1).of(Component.BIRTHS);
        assertThat(factors[0]).isCloseTo(1.2, within(1e-9));
        assertThat(factors[1]).as("no target means a factor of 1").isEqualTo(1);
        Recording halved = recorded(projector.with(Change.everywhere(Driver.FERTILITY, 0.5)));
        assertThat(halved.total(Component.BIRTHS, BASE + 1, 0, 0))
                .as("a scenario is not pulled back to the target")
                .isCloseTo(0.6 * now, within(1e-9 * now));
    }

    @Test
    void a_scenario_fitted_anew_takes_the_factors_of_the_baseline() {
        double now = recorded(prepared(plain).value()).total(Component.BIRTHS, BASE + 1, 0, 0);
        Cube targets = controls("births", "B1", 1.2 * now, now);
        Projector baseline = prepared(plain.with("controls", targets)).value();
        Inputs fewer = Remade.scaled(plain, "births", cell -> 0.5).with("controls", targets);
        Projector pulledBack = prepared(fewer).value();
        assertThat(recorded(pulledBack).total(Component.BIRTHS, BASE + 1, 0, 0))
                .isCloseTo(1.2 * now, within(1e-6 * now));
        Projector scenario = pulledBack.scaledAs(baseline, HORIZON);
        assertThat(recorded(scenario).total(Component.BIRTHS, BASE + 1, 0, 0))
                .isBetween(0.55 * now, 0.65 * now);
    }

    @Test
    void years_without_targets_have_no_factors() {
        CohortProjector projector =
                (CohortProjector)
                        prepared(plain.with("controls", controls("births", "B1", Double.NaN, 100)))
                                .value();
        ControlFactors factors = projector.controlFactors(HORIZON);
        assertThat(factors.of(BASE + 1).byComponent()).isEmpty();
        assertThat(factors.of(BASE + 2).byComponent()).containsOnlyKeys(Component.BIRTHS);
        assertThat(factors.of(BASE + 3).byComponent()).isEmpty();
    }

    @Test
    void targets_that_the_model_meets_already_change_nothing_to_speak_of() {
        Recording free = recorded(prepared(plain).value());
        double now = free.total(Component.DEATHS, BASE + 1, 1, 0);
        Inputs controlled = plain.with("controls", controls("deaths", "B2", now, Double.NaN));
        Recording met = recorded(prepared(controlled).value());
        assertThat(Difference.beyond(1e-9, free.lane(0), met.lane(0))).isEmpty();
    }

    @Test
    void a_target_for_nobody_is_met_by_nobody() {
        Inputs controlled = plain.with("controls", controls("births", "B1", 0, 0));
        Recording met = recorded(prepared(controlled).value());
        assertThat(met.total(Component.BIRTHS, BASE + 1, 0, 0)).isZero();
        assertThat(met.tallies().amounts()).isEmpty();
    }

    @Test
    void a_target_where_nothing_is_modelled_is_told() {
        Inputs without =
                plain.with("international-in", plain.needed("international-in").map(any -> 0))
                        .with("controls", controls("international_in", "B1", 50, Double.NaN));
        Recording unmet = recorded(prepared(without).value());
        assertThat(unmet.total(Component.INTERNATIONAL_IN, BASE + 1, 0, 0)).isZero();
        assertThat(unmet.tallies().amounts())
                .containsOnly(
                        Map.entry(
                                new Tallies.Cell(Tallies.Kind.TARGET_UNMET, "B1", BASE + 1, 0, 0),
                                new Tallies.Amount(50, 0, 0)));
    }

    @Test
    void a_target_beyond_what_there_is_is_told_and_does_no_harm() {
        for (String word : List.of("deaths", "international_out", "internal_out")) {
            Inputs mad = plain.with("controls", controls(word, "B1", 1e15, 1e15));
            Recording unmet = recorded(prepared(mad).value());
            assertThat(unmet.tallies().amounts().keySet())
                    .as(word)
                    .contains(new Tallies.Cell(Tallies.Kind.TARGET_UNMET, "B1", BASE + 1, 0, 0));
        }
    }

    static Stream<List<String>> refused() {
        return Stream.of(
                List.of("internal_in", "R", "leave out the moves inside it"),
                List.of("internal_out", "REST", "leave out the moves inside it"),
                List.of("births", "X9", "no area, no parent of an area and not the region"));
    }

    @Test
    void controls_that_make_no_sense_are_refused_with_a_reason() {
        refused()
                .forEach(
                        each -> {
                            Cube table = controls(each.get(0), each.get(1), 10, 10);
                            Outcome<Projector> outcome = prepared(plain.with("controls", table));
                            assertThat(outcome.succeeded()).isFalse();
                            assertThat(outcome.notes())
                                    .anySatisfy(
                                            note -> {
                                                assertThat(note.where())
                                                        .isEqualTo("controls " + each.get(1));
                                                assertThat(note.what()).contains(each.get(2));
                                                assertThat(note.advice()).isNotBlank();
                                            });
                        });
    }

    @Test
    void rows_of_a_code_without_any_number_are_no_controls() {
        Cube table = controls("internal_in", "R", Double.NaN, Double.NaN);
        assertThat(prepared(plain.with("controls", table)).succeeded()).isTrue();
    }

    @Test
    void given_rates_are_controlled_likewise() {
        Inputs inputs =
                MadeCountry.of(2)
                        .inputs("fertility", "survivorship", "net-migration")
                        .with(
                                "controls",
                                TableOf.axes(
                                                Axis.of("component", List.of("births")),
                                                Axis.of("area", List.of("R")),
                                                YEARS)
                                        .put(500, "births", "R", BASE + 1)
                                        .put(600, "births", "R", BASE + 2)
                                        .cube());
        Projector projector =
                GivenRates.ENGINE
                        .build()
                        .apply(ModelSpec.of("given", "given-rates"))
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value();
        Recording met = recorded(projector);
        assertThat(sum(met, Component.BIRTHS, BASE + 2, BOROUGHS)).isCloseTo(600, within(1e-7));
    }
}
