package org.graunt.model.cohort.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.cohort.CohortProjector;
import org.graunt.model.cohort.Controls;
import org.graunt.model.cohort.Conventions;
import org.graunt.model.cohort.DomesticRates;
import org.graunt.model.cohort.Flows;
import org.graunt.model.cohort.Kernel;
import org.graunt.model.cohort.StepRates;
import org.graunt.note.Note;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Moves held by origin and destination only, filled in by proportional fitting. What was fitted is
 * seen by taking the base year's step again, with nobody born and nobody dying, from one origin.
 */
class DomesticFitTest {
    private static final int BASE = Past.BASE;
    private static final List<String> AREAS = List.of("B1", "B2", "B3", "Z1", "Z2");

    /** Pairs in total, and gross flows in detail, of which nobody is aged 0. */
    private static Inputs inputs(long seed) {
        Inputs whole =
                MadeCountry.of(seed)
                        .inputs(
                                "births",
                                "deaths",
                                "internal-flows",
                                "internal-in",
                                "internal-out");
        for (String table : List.of("internal-flows", "internal-in", "internal-out")) {
            whole = Remade.scaled(whole, table, cell -> cell.of("age").equals(0) ? 0 : 1);
        }
        Cube pairs = whole.needed("internal-flows").sumOver("sex", "age");
        return whole.with("internal-flows", pairs);
    }

    /** The moves of people of some origins. */
    private static Recording moves(Inputs inputs, DomesticRates rates, List<String> origins) {
        Frame frame = inputs.frame();
        double[] survival = new double[frame.cells() * frame.areas()];
        java.util.Arrays.fill(survival, 1);
        double[] ratio = new double[frame.areas()];
        java.util.Arrays.fill(ratio, 1.05);
        StepRates step =
                new StepRates(
                        frame,
                        new double[frame.ages().count() * frame.areas()],
                        survival,
                        ratio,
                        Flows.NONE,
                        Flows.NONE,
                        rates);
        Inputs only =
                Remade.scaled(
                        inputs, "population", cell -> origins.contains(cell.of("area")) ? 1 : 0);
        CohortProjector projector =
                CohortProjector.of(
                        frame,
                        only.population().slice("year", BASE - 1),
                        Conventions.GLA,
                        Kernel.best(),
                        year -> step,
                        Controls.NONE,
                        BASE);
        return Recording.central(projector, BASE - 1, BASE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fitted_moves_agree_with_pairs_and_with_gross_flows_by_sex_and_age(long seed) {
        Inputs inputs = inputs(seed);
        Past past = Past.of(inputs, Map.of());
        DomesticRates rates = DomesticFit.fit(past.history(), 1);
        for (int origin = 0; origin < 5; origin++) {
            Recording one = moves(inputs, rates, List.of(AREAS.get(origin)));
            for (int destination = 0; destination < 5; destination++) {
                double pair =
                        inputs.needed("internal-flows")
                                .get(AREAS.get(origin), AREAS.get(destination), BASE);
                assertThat(one.total(Component.INTERNAL_IN, BASE, destination, 0))
                        .isCloseTo(pair, within(1e-7 * Math.max(pair, 1)));
            }
        }
        Recording all = moves(inputs, rates, AREAS);
        for (int area = 0; area < 5; area++) {
            for (Sex sex : Sex.values()) {
                for (int age = 1; age <= 90; age++) {
                    assertGross(inputs, all, "internal-in", Component.INTERNAL_IN, sex, age, area);
                    assertGross(
                            inputs, all, "internal-out", Component.INTERNAL_OUT, sex, age, area);
                }
            }
        }
        assertThat(past.notes())
                .filteredOn(note -> note.where().equals("internal-flows 2023"))
                .singleElement()
                .satisfies(
                        note ->
                                assertThat(note.what())
                                        .contains("proportional fitting to 3 tables")
                                        .contains("largest relative error"));
    }

    private static void assertGross(
            Inputs inputs,
            Recording all,
            String table,
            Component what,
            Sex sex,
            int age,
            int area) {
        double gross = inputs.needed(table).get(AREAS.get(area), sex, age, BASE);
        assertThat(all.value(what, BASE, sex, age, area, 0))
                .as("%s of %s aged %d", table, AREAS.get(area), age)
                .isCloseTo(gross, within(1e-7 * Math.max(gross, 1)));
    }

    @Test
    void without_gross_flows_the_ages_are_those_of_a_standard_schedule() {
        Inputs bare = Remade.without(Remade.without(inputs(4), "internal-in"), "internal-out");
        Past past = Past.of(bare, Map.of());
        DomesticRates rates = DomesticFit.fit(past.history(), 1);
        Recording one = moves(bare, rates, List.of("B2"));
        double pair = bare.needed("internal-flows").get("B2", "Z1", BASE);
        double youngest = pair - one.total(Component.INTERNAL_IN, BASE, 3, 0);
        assertThat(youngest).as("those aged 0, who are not there").isBetween(0.0, 0.05 * pair);
        double twenties = perHead(bare, one, 23);
        assertThat(twenties).isGreaterThan(3 * perHead(bare, one, 60));
        assertThat(past.notes())
                .extracting(Note::advice)
                .contains("Give internal-out and internal-in for better ages.");
    }

    private static double perHead(Inputs inputs, Recording one, int age) {
        return one.value(Component.INTERNAL_IN, BASE, Sex.FEMALE, age, 3, 0)
                / inputs.population().get("B2", Sex.FEMALE, age - 1, BASE - 1);
    }

    @Test
    void five_years_of_window_are_five_fits() {
        Past past = Past.of(inputs(5), Map.of());
        DomesticFit.fit(past.history(), 5);
        assertThat(past.notes())
                .filteredOn(note -> note.where().startsWith("internal-flows "))
                .hasSize(5);
    }

    @Test
    void moves_within_an_area_are_no_migration() {
        Inputs inputs = MadeCountry.of(6).inputs("births", "deaths", "internal-flows");
        Cube flows = inputs.needed("internal-flows");
        Axis<?> origins = flows.axis("origin");
        Cube within = Cube.generate(flows.axes(), at -> at[0] == at[1] ? 1000 : flows.at(at));
        assertThat(origins.size()).isEqualTo(5);
        Recording with = central(inputs.with("internal-flows", within));
        Recording without = central(inputs);
        assertThat(with.lane(0).get("2024 INTERNAL_OUT"))
                .isEqualTo(without.lane(0).get("2024 INTERNAL_OUT"));
    }

    private static Recording central(Inputs inputs) {
        return Recording.central(Past.model(inputs, Map.of()).value(), BASE, BASE + 1);
    }
}
