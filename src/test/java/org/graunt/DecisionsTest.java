package org.graunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Change;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.GivenDraws;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.Projector;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.OfDriver;
import org.graunt.model.ScenarioChange.OfSetting;
import org.graunt.model.ScenarioChange.OfTable;
import org.graunt.model.ScenarioChange.Scale;
import org.graunt.model.SharedFits;
import org.graunt.model.change.CohortChange;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.published.Published;
import org.graunt.scenario.Alteration;
import org.graunt.scenario.Altered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the records in {@code docs/adr} promise under Confirmation, where no other test asks it. */
class DecisionsTest {
    private static final int BASE = 2020;
    private static final Horizon NEXT_YEAR = new Horizon(BASE, BASE + 1, 1);
    private static final AgeGroups AGES = AgeGroups.single(60);
    private static final Axis<String> AREAS = Axis.of("area", List.of("N", "S"));
    private static final Axis<Integer> YEARS = Axis.range("year", BASE - 2, BASE);
    private static final List<Axis<?>> CELLS = List.of(AREAS, Sex.AXIS, AGES.axis());

    /** Girls and boys born in each area and year, at the usual 1.05 boys to a girl. */
    private static final double[] BIRTHS = {60, 63};

    /** An estimate without rhyme or reason, so that some cells must gain and others lose. */
    private static final Cube ESTIMATE =
            Cube.generate(CELLS, at -> 5000 + 900 * at[0] + 100 * ((at[1] + 7 * at[2]) % 10));

    @ParameterizedTest
    @ValueSource(strings = {"gla", "start-of-year"})
    void residual_migration_of_one_year_fed_back_returns_its_population(String preset) {
        Inputs standingStill = inputs(List.of(ESTIMATE, ESTIMATE, ESTIMATE));
        ModelSpec spec =
                ModelSpec.of("trend", "cohort-component")
                        .withConventions(preset)
                        .with("window", 1)
                        .with("mortality-trajectory", "constant");
        Projector projector = prepared(CohortComponent.ENGINE, spec, standingStill);
        Cube next = next(projector, Draws.central(), Component.POPULATION, 0);
        assertClose(next, ESTIMATE, 1e-6);
        Cube in = next(projector, Draws.central(), Component.INTERNATIONAL_IN, 0);
        Cube out = next(projector, Draws.central(), Component.INTERNATIONAL_OUT, 0);
        assertThat(in.sum()).isPositive();
        assertThat(out.sum()).isPositive();
    }

    @Test
    void a_net_that_changes_its_sign_about_nought_makes_no_gross_flow() {
        Cube first = ESTIMATE;
        Cube second = closed(first).plus(atOneCell(50));
        Cube third = closed(second).plus(atOneCell(-50));
        Inputs swinging =
                inputs(List.of(first, second, third)).with("deaths", Cube.filled(0, with(YEARS)));
        ModelSpec spec = ModelSpec.of("trend", "cohort-component").with("window", 2);
        Projector projector = prepared(CohortComponent.ENGINE, spec, swinging);
        for (Component way : List.of(Component.INTERNATIONAL_IN, Component.INTERNATIONAL_OUT)) {
            assertThat(next(projector, Draws.central(), way, 0).sum()).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void controls_are_met_on_the_central_path_and_hold_nobody_back_under_a_lever() {
        List<Axis<?>> axes =
                List.of(
                        Axis.of("component", List.of("births")),
                        Axis.of("area", List.of("N")),
                        Axis.range("year", BASE + 1, BASE + 1));
        double target = 1234;
        Inputs controlled =
                inputs(List.of(ESTIMATE, ESTIMATE, ESTIMATE))
                        .with("controls", Cube.filled(target, axes));
        Projector projector =
                prepared(
                        CohortComponent.ENGINE,
                        ModelSpec.of("trend", "cohort-component"),
                        controlled);
        assertThat(birthsOfN(projector)).isCloseTo(target, within(1e-6));
        assertThat(birthsOfN(projector.with(Change.everywhere(Driver.FERTILITY, 1.1))))
                .isCloseTo(1.1 * target, within(1e-6));
    }

    @Test
    void telling_components_apart_leaves_cohort_change_as_its_ratios_have_it() {
        Cube before = ESTIMATE;
        Cube base = Cube.generate(CELLS, at -> 5100 + 800 * at[0] + 90 * ((at[1] + at[2]) % 9));
        Inputs inputs = inputs(List.of(before, before, base));
        ModelSpec spec = ModelSpec.of("change", "cohort-change").with("window", 1);
        Projector projector = prepared(CohortChange.ENGINE, spec, inputs);
        Cube next = next(projector, Draws.central(), Component.POPULATION, 0);
        Cube agedBefore = closed(before);
        Cube agedBase = closed(base);
        for (int area = 0; area < 2; area++) {
            for (int sex = 0; sex < 2; sex++) {
                for (int age = 1; age < AGES.count(); age++) {
                    double ratio = base.at(area, sex, age) / agedBefore.at(area, sex, age);
                    double expected = agedBase.at(area, sex, age) * Math.clamp(ratio, 0.5, 2);
                    assertThat(next.at(area, sex, age))
                            .isCloseTo(expected, within(1e-9 * expected));
                }
            }
        }
    }

    @Test
    void a_power_of_survival_moves_the_deaths_of_cohort_change_and_no_arrivals() {
        Inputs inputs = inputs(List.of(ESTIMATE, ESTIMATE, ESTIMATE));
        Projector projector =
                prepared(CohortChange.ENGINE, ModelSpec.of("change", "cohort-change"), inputs);
        Projector deadlier = projector.with(Change.everywhere(Driver.SURVIVAL_POWER, 2));
        Cube deaths = next(projector, Draws.central(), Component.DEATHS, 0);
        assertThat(next(deadlier, Draws.central(), Component.DEATHS, 0).sum())
                .isGreaterThan(1.5 * deaths.sum());
        assertThat(next(deadlier, Draws.central(), Component.INTERNATIONAL_IN, 0).toArray())
                .isEqualTo(
                        next(projector, Draws.central(), Component.INTERNATIONAL_IN, 0).toArray());
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    void a_published_member_is_its_table_in_every_draw_and_under_every_lever(Driver driver) {
        Cube printed = Cube.generate(CELLS, at -> 5200 + 10.25 * at[2] + 3 * at[0]);
        Axis<Integer> years = Axis.range("year", BASE + 1, BASE + 1);
        Inputs inputs =
                inputs(List.of(ESTIMATE, ESTIMATE, ESTIMATE))
                        .with("published/official", stacked(List.of(printed), years));
        Projector projector =
                prepared(Published.ENGINE, ModelSpec.of("official", "published"), inputs)
                        .with(Change.everywhere(driver, 3));
        Draws draws = wildDraws();
        for (int lane = 0; lane < draws.count(); lane++) {
            assertThat(next(projector, draws, Component.POPULATION, lane).toArray())
                    .isEqualTo(printed.toArray());
            for (Component component : Component.values()) {
                boolean told =
                        component == Component.POPULATION || component == Component.ADJUSTMENT;
                double sum = next(projector, draws, component, lane).sum();
                assertThat(sum != 0).as(component.name()).isEqualTo(told);
            }
        }
    }

    @Test
    void a_scenario_of_factors_of_1_leaves_every_figure_as_it_was() {
        Inputs inputs = inputs(List.of(ESTIMATE, ESTIMATE, ESTIMATE));
        ModelSpec spec = ModelSpec.of("trend", "cohort-component").with("window", 2);
        Scale same = new Scale(1);
        List<ScenarioChange> changes =
                List.of(
                        new ScenarioChange("", new OfTable("population"), same, Reach.EVERYTHING),
                        new ScenarioChange("", new OfTable("births"), same, Reach.EVERYTHING),
                        new ScenarioChange(
                                "", new OfSetting("window", List.of()), same, Reach.EVERYTHING),
                        new ScenarioChange(
                                "", new OfDriver(Driver.FERTILITY), same, Reach.EVERYTHING));
        Altered altered =
                Alteration.of(
                                new Project.Scenario("the same", changes),
                                inputs,
                                List.of(spec),
                                List.of(CohortComponent.ENGINE))
                        .value();
        assertThat(altered.levers()).isEmpty();
        Projector baseline = prepared(CohortComponent.ENGINE, spec, inputs);
        Projector scenario =
                prepared(CohortComponent.ENGINE, altered.specs().getFirst(), altered.inputs());
        assertThat(next(scenario, Draws.central(), Component.POPULATION, 0).toArray())
                .isEqualTo(next(baseline, Draws.central(), Component.POPULATION, 0).toArray());
    }

    private static Inputs inputs(List<Cube> estimates) {
        Cube births = Cube.generate(List.of(AREAS, Sex.AXIS, YEARS), at -> BIRTHS[at[1]]);
        return Inputs.ofPopulation(AGES, BASE, stacked(estimates, YEARS)).with("births", births);
    }

    private static List<Axis<?>> with(Axis<Integer> years) {
        List<Axis<?>> axes = new ArrayList<>(CELLS);
        axes.add(years);
        return axes;
    }

    private static Cube stacked(List<Cube> byYear, Axis<Integer> years) {
        return Cube.generate(with(years), at -> byYear.get(at[3]).at(at[0], at[1], at[2]));
    }

    /** Everybody a year older, the births at 0; nobody dies or moves. */
    private static Cube closed(Cube population) {
        int open = AGES.open();
        return Cube.generate(
                CELLS,
                at -> {
                    if (at[2] == 0) {
                        return BIRTHS[at[1]];
                    }
                    double own = at[2] == open ? population.at(at[0], at[1], open) : 0;
                    return population.at(at[0], at[1], at[2] - 1) + own;
                });
    }

    private static Cube atOneCell(double persons) {
        return Cube.generate(CELLS, at -> at[0] == 0 && at[1] == 0 && at[2] == 30 ? persons : 0);
    }

    private static Projector prepared(Engine engine, ModelSpec spec, Inputs inputs) {
        return engine.build()
                .apply(spec)
                .then(model -> model.prepare(inputs, new SharedFits()))
                .value();
    }

    /** A component of the first projected year in one lane. */
    private static Cube next(Projector projector, Draws draws, Component component, int lane) {
        List<Cube> taken = new ArrayList<>();
        projector.project(
                draws,
                NEXT_YEAR,
                year ->
                        taken.add(
                                Cube.generate(
                                        CELLS,
                                        at -> year.value(component, at[1], at[2], at[0], lane))));
        return taken.getLast();
    }

    private static double birthsOfN(Projector projector) {
        return next(projector, Draws.central(), Component.BIRTHS, 0).slice("area", "N").sum();
    }

    private static Draws wildDraws() {
        Axis<Integer> numbers = Axis.range("draw", 1, 3);
        Cube table = Cube.generate(List.of(numbers, GivenDraws.COLUMNS), at -> 0.4 + at[0]);
        return GivenDraws.of(table, 3).block(0, 4);
    }

    private static void assertClose(Cube found, Cube expected, double persons) {
        double[] ours = found.toArray();
        double[] theirs = expected.toArray();
        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).as("cell %d", i).isCloseTo(theirs[i], within(persons));
        }
    }
}
