package org.graunt.model.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.MigrationTiming;
import org.graunt.demography.Sex;
import org.graunt.model.Change;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Tallies;
import org.graunt.model.play.BooksAudit;
import org.graunt.testing.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every convention against a step taken by hand; see {@link SmallWorld} for its numbers. */
class StepTest {
    private static final int NEXT = SmallWorld.BASE + 1;
    private static final Offset<Double> EXACT = offset(1e-12);

    private static double[] women(Recording recording, Component component) {
        return cells(recording, component, Sex.FEMALE, NEXT);
    }

    private static double[] cells(Recording recording, Component component, Sex sex, int year) {
        double[] cells = new double[4];
        for (int age = 0; age < 4; age++) {
            int lowest = age * (year - SmallWorld.BASE);
            cells[age] = recording.value(component, year, sex, lowest, 0, 0);
        }
        return cells;
    }

    private static double births(Recording recording) {
        return recording.total(Component.BIRTHS, NEXT, 0, 0);
    }

    @Test
    void gla_takes_births_and_deaths_from_the_aged_on_population() {
        Recording step = SmallWorld.by(Map.of("preset", "gla")).step();
        // aged on: women 100, 80, 60 + 40; births .2 x 100 + .5 x 80 + .1 x 100
        assertThat(births(step)).isCloseTo(70, EXACT);
        assertThat(women(step, Component.BIRTHS)[0]).isCloseTo(35, EXACT);
        assertThat(women(step, Component.DEATHS))
                .containsExactly(new double[] {3.5, 5, 16, 50}, EXACT);
        assertThat(women(step, Component.POPULATION))
                .containsExactly(new double[] {31.5, 95, 64, 50}, EXACT);
        assertThat(cells(step, Component.POPULATION, Sex.MALE, NEXT))
                .containsExactly(new double[] {35 * .85, 81, 49, 32}, EXACT);
    }

    @Test
    void deaths_by_survivorship_are_those_who_do_not_reach_the_next_age() {
        Recording step = SmallWorld.by(Map.of("deaths", "survivorship")).step();
        assertThat(women(step, Component.POPULATION))
                .containsExactly(new double[] {31.5, 95, 64, 50}, EXACT);
    }

    @Test
    void deaths_at_the_start_are_of_those_there_at_their_old_age() {
        Recording step = SmallWorld.by(Map.of("deaths", "start", "open-age", "own")).step();
        // women at the start 100, 80, 60, 40 times 1 - .9, .95, .8, .5
        assertThat(women(step, Component.DEATHS))
                .containsExactly(new double[] {10, 4, 12, 20}, EXACT);
        assertThat(women(step, Component.POPULATION))
                .containsExactly(new double[] {25, 96, 68, 80}, EXACT);
    }

    @Test
    void a_pooled_open_age_takes_one_rate_for_all_who_will_be_in_it() {
        Recording step = SmallWorld.by(Map.of("deaths", "start", "open-age", "pooled")).step();
        assertThat(women(step, Component.DEATHS))
                .containsExactly(new double[] {10, 4, 12, 50}, EXACT);
    }

    @Test
    void births_at_the_start_are_of_women_at_their_old_age() {
        Recording step =
                SmallWorld.by(Map.of("births", "start")).withNetWomen(10, 10, 10, 10).step();
        assertThat(births(step)).isCloseTo(.2 * 80 + .5 * 60 + .1 * 40, EXACT);
    }

    @Test
    void births_may_be_of_the_mean_of_the_start_and_the_final_population() {
        Recording step =
                SmallWorld.by(Map.of("births", "mean-start-final"))
                        .withNetWomen(10, 10, 10, 10)
                        .step();
        double expected = .2 * (80 + 105) / 2 + .5 * (60 + 74) / 2 + .1 * (40 + 60) / 2;
        assertThat(births(step)).isCloseTo(expected, EXACT);
    }

    @Test
    void births_may_leave_out_the_migrants_of_the_end() {
        Recording step =
                SmallWorld.by(Map.of("preset", "un-1x1")).withNetWomen(10, 10, 10, 10).step();
        double expected = .2 * (80 + 95) / 2 + .5 * (60 + 64) / 2 + .1 * (40 + 50) / 2;
        assertThat(births(step)).isCloseTo(expected, EXACT);
        assertThat(women(step, Component.INTERNATIONAL_IN))
                .containsExactly(new double[] {10, 10, 10, 10}, EXACT);
    }

    @Test
    void migrants_who_come_evenly_age_bear_and_die_by_half() {
        Recording step =
                SmallWorld.by(
                                Map.of(
                                        "births", "mean-adjusted-start-final",
                                        "migration", "even",
                                        "limit", "floor"))
                        .withNetWomen(10, 10, 10, 10)
                        .step();
        // start with the first half 105, 85, 65, 45; aged on 105, 85, 65 + 45
        assertThat(women(step, Component.DEATHS)[1]).isCloseTo(105 * .05, EXACT);
        assertThat(women(step, Component.DEATHS)[3]).isCloseTo(110 * .5, EXACT);
        double one = 105 * .95 + 5;
        double two = 85 * .8 + 5;
        double open = 110 * .5 + 5;
        double born = .2 * (85 + one) / 2 + .5 * (65 + two) / 2 + .1 * (45 + open) / 2;
        assertThat(births(step)).isCloseTo(born, EXACT);
        assertThat(women(step, Component.POPULATION))
                .containsExactly(new double[] {born / 2 * .9 + 5, one, two, open}, EXACT);
    }

    @Test
    void the_early_half_of_migrants_is_booked_at_the_age_it_reaches() {
        Recording step =
                SmallWorld.by(Map.of("preset", "un-5x5"))
                        .moving(MigrationTiming.EVEN)
                        .withNetWomen(10, 20, 30, -8)
                        .step();
        // halves at the end 5, 10, 15, -4; halves at the start one age on, the open one pooled
        assertThat(women(step, Component.INTERNATIONAL_IN))
                .containsExactly(new double[] {5, 5 + 10, 10 + 15, 15}, EXACT);
        assertThat(women(step, Component.INTERNATIONAL_OUT))
                .containsExactly(new double[] {0, 0, 0, 4 + 4}, EXACT);
        double open = (60 + 15 + 40 - 4) * .5 - 4;
        assertThat(women(step, Component.POPULATION)[3]).isCloseTo(open, EXACT);
    }

    @Test
    void an_area_that_does_not_say_when_has_its_migrants_at_the_end() {
        SmallWorld unsaid = SmallWorld.by(Map.of("preset", "un-5x5")).withNetWomen(10, 10, 10, 10);
        SmallWorld said = unsaid.moving(MigrationTiming.END);
        assertThat(women(unsaid.step(), Component.POPULATION))
                .containsExactly(women(said.step(), Component.POPULATION));
    }

    @Test
    void a_step_of_five_years_has_five_years_of_births() {
        Recording step =
                SmallWorld.by(Map.of("preset", "un-5x5")).inSteps(AgeGroups.fiveYear(15)).step();
        int next = SmallWorld.BASE + 5;
        double expected = 5 * (.2 * (80 + 95) / 2 + .5 * (60 + 64) / 2 + .1 * (40 + 50) / 2);
        assertThat(step.total(Component.BIRTHS, next, 0, 0)).isCloseTo(expected, EXACT);
        assertThat(cells(step, Component.POPULATION, Sex.FEMALE, next))
                .containsExactly(new double[] {expected / 2 * .9, 95, 64, 50}, EXACT);
    }

    @Test
    void a_power_of_survival_acts_on_the_exposure_of_the_convention() {
        CohortProjector projector =
                SmallWorld.by(Map.of("deaths", "start", "open-age", "own")).projector();
        Recording step = Recording.central(projectorUnder(projector, 2), SmallWorld.BASE, NEXT);
        assertThat(women(step, Component.DEATHS)[1]).isCloseTo(80 * (1 - .95 * .95), offset(1e-10));
    }

    private static Projector projectorUnder(CohortProjector projector, double power) {
        return projector.with(Change.everywhere(Driver.SURVIVAL_POWER, power));
    }

    // limits

    @Test
    void net_migration_that_would_leave_fewer_than_nobody_is_floored_and_booked() {
        Recording step =
                SmallWorld.by(Map.of("preset", "un-1x1")).withNetWomen(0, -100, 0, 0).step();
        // 95 women are left of the group, 100 are to go
        assertThat(women(step, Component.POPULATION)[1]).isEqualTo(0.0005);
        assertThat(women(step, Component.ADJUSTMENT)[1]).isCloseTo(5.0005, EXACT);
        assertThat(step.tallies().amounts())
                .containsOnlyKeys(new Tallies.Cell(Tallies.Kind.FLOORED, "A", NEXT, 0, 1));
        assertThat(step.tallies().amounts().values().iterator().next().central())
                .isCloseTo(5.0005, EXACT);
    }

    @Test
    void those_who_leave_early_leave_a_trace_behind_and_are_booked_where_they_age_to() {
        Recording step =
                SmallWorld.by(Map.of("preset", "un-5x5", "migration", "even"))
                        .withNetWomen(-300, 0, 0, 0)
                        .step();
        // 100 - 150 women before ageing: 0.00001 left, 50.00001 booked at the age they reach
        assertThat(women(step, Component.ADJUSTMENT)[1]).isCloseTo(50.00001, EXACT);
        assertThat(women(step, Component.POPULATION)[1]).isCloseTo(0.00001 * .95, EXACT);
    }

    @Test
    void no_more_than_four_fifths_of_a_cell_leave() {
        Recording step =
                SmallWorld.by(Map.of("preset", "gla")).withNetWomen(0, -100, -10, 0).step();
        assertThat(women(step, Component.INTERNATIONAL_OUT))
                .containsExactly(new double[] {0, .8 * 95, 10, 0}, EXACT);
        assertThat(women(step, Component.POPULATION)[1]).isCloseTo(.2 * 95, EXACT);
        assertThat(step.tallies().amounts())
                .containsOnly(
                        entry(
                                new Tallies.Cell(Tallies.Kind.OUTFLOW_CAPPED, "A", NEXT, 0, 1),
                                new Tallies.Amount(100 - .8 * 95, 0, 0)));
    }

    @Test
    void those_who_come_are_multiplied_whether_or_not_the_limit_binds() {
        double[] in = {0, 7, 7, 0, 0, 0, 0, 0};
        double[] out = {0, 100, 10, 0, 0, 0, 0, 0};
        CohortProjector projector =
                SmallWorld.by(Map.of("preset", "gla")).with(Flows.of(in, out, null)).projector();
        Recording step =
                Recording.central(
                        projector.with(Change.everywhere(Driver.INTERNATIONAL_IN, 3)),
                        SmallWorld.BASE,
                        NEXT);
        assertThat(women(step, Component.INTERNATIONAL_IN))
                .containsExactly(new double[] {0, 21, 21, 0}, EXACT);
        assertThat(women(step, Component.INTERNATIONAL_OUT))
                .containsExactly(new double[] {0, 76, 10, 0}, EXACT);
    }

    @Test
    void deaths_of_an_old_age_never_exceed_those_who_reached_it() {
        // the aged-on second group is empty, while 80 women were in it at the start
        Recording step = withEmptyYoungest(Map.of("preset", "start-of-year", "limit", "share"));
        assertThat(women(step, Component.DEATHS)[1]).isZero();
        assertThat(women(step, Component.POPULATION)[1]).isZero();
        Tallies.Cell cell = new Tallies.Cell(Tallies.Kind.DEATHS_CAPPED, "A", NEXT, 0, 1);
        assertThat(step.tallies().amounts().get(cell).central()).isCloseTo(80 * .05, EXACT);
    }

    private static Recording withEmptyYoungest(Map<String, String> words) {
        Frame frame = SmallWorld.frame(AgeGroups.single(3), "A");
        double[] people = SmallWorld.PEOPLE.clone();
        people[0] = 0;
        StepRates rates =
                new StepRates(
                        frame,
                        new double[4],
                        SmallWorld.SURVIVAL,
                        new double[] {1},
                        Flows.of(new double[8], null, new double[] {.1, .1, .1, .1, 0, 0, 0, 0}),
                        Flows.NONE,
                        null);
        CohortProjector projector =
                CohortProjector.of(
                        frame,
                        Cells.cube(frame, people),
                        Conventions.of(words),
                        Kernel.best(),
                        year -> rates,
                        Controls.NONE,
                        9999);
        Recording recording = Recording.empty(frame);
        projector.project(
                Draws.central(),
                new Horizon(SmallWorld.BASE, NEXT, 1),
                new BooksAudit(recording::keep));
        return recording;
    }

    // ages

    @ParameterizedTest
    @ValueSource(ints = {2, 85, 90, 105, 130})
    void any_open_age_to_130_keeps_everybody(int openAge) {
        Frame frame = SmallWorld.frame(AgeGroups.single(openAge), "A", "Z");
        CohortProjector projector =
                CohortProjector.of(
                        frame,
                        SmallWorld.people(frame, 10),
                        Conventions.GLA,
                        Kernel.best(),
                        year -> SmallWorld.still(frame, Flows.NONE, Flows.NONE, null),
                        Controls.NONE,
                        9999);
        Recording recording = Recording.central(projector, SmallWorld.BASE, SmallWorld.BASE + 40);
        double everybody = 10.0 * 2 * (openAge + 1);
        for (int area = 0; area < 2; area++) {
            assertThat(recording.total(Component.POPULATION, SmallWorld.BASE + 40, area, 0))
                    .isCloseTo(everybody, within(1e-9 * everybody));
        }
    }

    @Test
    void fertility_at_the_youngest_age_is_refused() {
        Frame frame = SmallWorld.frame(AgeGroups.single(3), "A");
        double[] survival = new double[8];
        Arrays.fill(survival, 1);
        assertThatThrownBy(
                        () ->
                                new StepRates(
                                        frame,
                                        new double[] {.1, 0, 0, 0},
                                        survival,
                                        new double[] {1},
                                        Flows.NONE,
                                        Flows.NONE,
                                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A at the youngest age must be 0, not 0.1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void a_survival_that_is_no_share_is_refused(double share) {
        Frame frame = SmallWorld.frame(AgeGroups.single(3), "A");
        double[] survival = new double[8];
        survival[3] = share;
        assertThatThrownBy(
                        () ->
                                new StepRates(
                                        frame,
                                        new double[4],
                                        survival,
                                        new double[] {1},
                                        Flows.NONE,
                                        Flows.NONE,
                                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not be " + share);
    }
}
