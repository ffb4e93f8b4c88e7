package org.graunt.model.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.graunt.demography.GrossFlows;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.SharedFits;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Remade;
import org.graunt.testing.StrongDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResettlementTest {
    private static final int BASE = MadeCountry.BASE;
    private static final Horizon HORIZON = new Horizon(BASE, BASE + 3, 1);
    private static final boolean[] BOROUGHS = {true, true, true, false, false};

    /** A walk after its first step, and what settles it. */
    private record Case(CohortWalk walk, Resettlement resettlement) {
        static Case of(Inputs inputs, Draws draws, boolean... settled) {
            CohortProjector projector =
                    CohortComponent.of(ModelSpec.of("trend", "cohort-component"))
                            .then(model -> model.fit(inputs, new SharedFits()))
                            .value();
            CohortWalk walk = projector.walk(draws, HORIZON);
            walk.advance(BASE + 1);
            return new Case(walk, new Resettlement(walk.year(), projector.limit(), settled));
        }

        Year year() {
            return walk.year();
        }

        double total(Component component, int area, int lane) {
            double sum = 0;
            for (int cell = 0; cell < year().frame().cells(); cell++) {
                sum += year().array(component)[year().index(cell, area) + lane];
            }
            return sum;
        }

        double total(Component component) {
            double sum = 0;
            for (int area = 0; area < year().frame().areas(); area++) {
                sum += total(component, area, 0);
            }
            return sum;
        }

        /** Targets that are a factor on what the step came to. */
        double[] targets(IntToDoubleFunction factor) {
            double[] targets = new double[year().frame().areas() * year().stride()];
            for (int i = 0; i < targets.length; i++) {
                targets[i] =
                        total(Component.POPULATION, i / year().stride(), i % year().stride())
                                * factor.applyAsDouble(i / year().stride());
            }
            return targets;
        }

        void settle(double[] targets) {
            double[] ones = new double[year().frame().cells() * year().frame().areas()];
            Arrays.fill(ones, 1);
            settle(ones, targets);
        }

        void settle(double[] weights, double[] targets) {
            resettlement.begin(weights);
            for (int cell = 0; cell < year().frame().cells(); cell++) {
                resettlement.look(year(), cell);
            }
            resettlement.settle(targets, any -> {});
        }
    }

    private static Inputs country(long seed) {
        return MadeCountry.of(seed)
                .inputs(
                        "births",
                        "deaths",
                        "internal-flows",
                        "international-in",
                        "international-out");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_settled_area_has_the_people_it_is_to_have_in_every_draw(long seed) {
        Draws draws = StrongDraws.of(15, seed, 0.5).block(0, 16);
        Case each = Case.of(country(seed), draws, BOROUGHS);
        SplittableRandom random = new SplittableRandom(seed);
        double[] targets = each.targets(area -> 0.97 + 0.06 * random.nextDouble());
        each.settle(targets);
        for (int area = 0; area < 3; area++) {
            for (int lane = 0; lane < 16; lane++) {
                double target = targets[area * each.year().stride() + lane];
                assertThat(each.total(Component.POPULATION, area, lane))
                        .isCloseTo(target, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_system_as_a_whole_gains_nobody(long seed) {
        Case each = Case.of(country(seed), Draws.central(), BOROUGHS);
        double people = each.total(Component.POPULATION);
        each.settle(each.targets(area -> 1.02 - 0.01 * area));
        assertThat(each.total(Component.POPULATION)).isCloseTo(people, within(1e-6));
        assertThat(each.total(Component.INTERNAL_IN))
                .isCloseTo(each.total(Component.INTERNAL_OUT), within(1e-6));
        assertThat(each.resettlement().elsewhere()).containsOnly(0.0);
    }

    @Test
    void what_the_step_came_to_as_target_changes_nothing() {
        Case each = Case.of(country(5), Draws.central(), BOROUGHS);
        double[] population = each.year().array(Component.POPULATION).clone();
        double[] in = each.year().array(Component.INTERNAL_IN).clone();
        each.settle(each.targets(area -> 1));
        assertThat(each.year().array(Component.POPULATION))
                .containsExactly(population, within(1e-8));
        assertThat(each.year().array(Component.INTERNAL_IN)).containsExactly(in, within(1e-8));
    }

    @Test
    void gross_flows_are_the_most_probable_with_their_net() {
        Case each = Case.of(country(6), Draws.central(), BOROUGHS);
        double in = each.total(Component.INTERNAL_IN, 1, 0);
        double out = each.total(Component.INTERNAL_OUT, 1, 0);
        double people = each.total(Component.POPULATION, 1, 0);
        each.settle(each.targets(area -> area == 1 ? 1.01 : 1));
        GrossFlows expected = GrossFlows.from(in - out + 0.01 * people, in, out);
        assertThat(each.total(Component.INTERNAL_IN, 1, 0)).isCloseTo(expected.in(), within(1e-6));
        assertThat(each.total(Component.INTERNAL_OUT, 1, 0))
                .isCloseTo(expected.out(), within(1e-6));
    }

    @Test
    void a_lane_does_not_depend_on_its_neighbours() {
        Draws block = StrongDraws.of(9, 3, 1).block(0, 10);
        Draws alone = StrongDraws.of(9, 3, 1).block(7, 1);
        Case together = Case.of(country(3), block, BOROUGHS);
        Case apart = Case.of(country(3), alone, BOROUGHS);
        together.settle(together.targets(area -> 0.9));
        apart.settle(apart.targets(area -> 0.9));
        for (int area = 0; area < 5; area++) {
            for (int cell = 0; cell < 182; cell++) {
                int index = together.year().index(cell, area) + 7;
                int other = apart.year().index(cell, area);
                assertThat(together.year().array(Component.POPULATION)[index])
                        .isEqualTo(apart.year().array(Component.POPULATION)[other]);
            }
        }
    }

    @Test
    void nobody_leaves_beyond_the_limit_and_the_excess_is_spread_and_told() {
        Case each = Case.of(country(7), Draws.central(), BOROUGHS);
        double[] targets = each.targets(area -> 0.6);
        each.settle(targets);
        assertThat(each.total(Component.POPULATION, 0, 0)).isCloseTo(targets[0], within(0.5));
        assertThat(each.year().tallies().amounts().keySet())
                .extracting(Tallies.Cell::kind)
                .contains(Tallies.Kind.OUTFLOW_CAPPED);
        assertThat(Arrays.stream(each.year().array(Component.POPULATION)).min().orElseThrow())
                .isNotNegative();
    }

    @Test
    void a_target_that_nobody_can_reach_is_left_unmet_and_said() {
        Case each = Case.of(country(8), Draws.central(), BOROUGHS);
        double[] targets = each.targets(area -> 0.01);
        each.settle(targets);
        double reached = each.total(Component.POPULATION, 0, 0);
        assertThat(reached).isGreaterThan(targets[0]);
        assertThat(each.resettlement().unmet()[0]).isCloseTo(targets[0] - reached, within(1e-6));
    }

    @Test
    void a_weighted_target_is_met_and_children_come_along() {
        Case each = Case.of(country(9), Draws.central(), BOROUGHS);
        double[] weights = new double[182 * 5];
        for (int i = 0; i < weights.length; i++) {
            int age = i / 5 % 91;
            weights[i] = age >= 20 && age < 65 ? 0.8 : 0;
        }
        double workers = weighted(each, weights);
        double children = children(each);
        double[] targets = each.targets(area -> 1);
        targets[0] = workers * 1.03;
        each.settle(weights, targets);
        assertThat(weighted(each, weights)).isCloseTo(workers * 1.03, within(1e-7));
        assertThat(children(each)).isGreaterThan(children);
    }

    private static double weighted(Case each, double[] weights) {
        double sum = 0;
        for (int cell = 0; cell < 182; cell++) {
            sum +=
                    weights[cell * 5]
                            * each.year().array(Component.POPULATION)[each.year().index(cell, 0)];
        }
        return sum;
    }

    private static double children(Case each) {
        double sum = 0;
        for (int age = 0; age < 15; age++) {
            sum += each.year().value(Component.POPULATION, 0, age, 0, 0);
        }
        return sum;
    }

    @Test
    void where_nobody_is_left_to_give_people_come_from_elsewhere_and_are_counted() {
        Case each = Case.of(country(10), Draws.central(), true, true, true, true, true);
        double people = each.total(Component.POPULATION);
        each.settle(each.targets(area -> 1.01));
        double elsewhere = 0;
        for (int area = 0; area < 5; area++) {
            elsewhere += each.resettlement().elsewhere()[area * each.year().stride()];
        }
        assertThat(elsewhere).isCloseTo(people * 0.01, within(1e-6));
    }

    @Test
    void with_net_migration_of_unknown_origin_alone_that_is_what_changes() {
        Inputs bare =
                Remade.without(
                        Remade.without(
                                Remade.without(country(11), "internal-flows"), "international-in"),
                        "international-out");
        Case each = Case.of(bare, Draws.central(), BOROUGHS);
        double[] targets = each.targets(area -> 1.01);
        each.settle(targets);
        assertThat(each.year().has(Component.INTERNAL_IN)).isFalse();
        assertThat(each.total(Component.POPULATION, 0, 0)).isCloseTo(targets[0], within(1e-6));
    }

    @Test
    void an_area_without_any_moves_is_settled_by_the_people_it_has() {
        Case each = Case.of(country(12), Draws.central(), BOROUGHS);
        for (int cell = 0; cell < 182; cell++) {
            int index = each.year().index(cell, 0);
            double[] population = each.year().array(Component.POPULATION);
            double[] in = each.year().array(Component.INTERNAL_IN);
            double[] out = each.year().array(Component.INTERNAL_OUT);
            population[index] += out[index] - in[index];
            in[index] = 0;
            out[index] = 0;
        }
        double[] targets = each.targets(area -> 1.1);
        each.settle(targets);
        assertThat(each.total(Component.POPULATION, 0, 0)).isCloseTo(targets[0], within(1e-6));
    }
}
