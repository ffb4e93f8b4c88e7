package org.graunt.model.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.MigrationTiming;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.testing.Recording;
import org.graunt.testing.StrongDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves between areas, against the sum over every pair written down. */
class DomesticMovesTest {
    private static final int BASE = 2020;
    private static final int NEXT = 2021;
    private static final AgeGroups AGES = AgeGroups.single(3);
    private static final Frame FRAME = SmallWorld.frame(AGES, "A", "B", "C", "Y", "Z1", "Z2");
    private static final int AREAS = 6;
    private static final int BOROUGHS = 4;
    private static final int LANES = 11;

    /** A world of random people, rates of moving and rates of leaving the country. */
    private static final class World {
        final double[] people;
        final double[] rates;
        final double[] abroad;
        final StrongDraws draws;

        World(long seed, double largestRate) {
            SplittableRandom random = new SplittableRandom(seed);
            int cells = FRAME.cells();
            people = random.doubles(cells * AREAS, 0, 500).toArray();
            rates = random.doubles(cells * AREAS * AREAS, 0, largestRate).toArray();
            for (int i = 0; i < rates.length; i++) {
                rates[i] = i / AREAS % AREAS == i % AREAS ? 0 : rates[i];
            }
            abroad = random.doubles(cells * AREAS, 0, largestRate).toArray();
            draws =
                    new StrongDraws(
                            LANES - 1,
                            seed,
                            1,
                            EnumSet.of(
                                    Driver.DOMESTIC_VOLUME,
                                    Driver.DOMESTIC_OUT,
                                    Driver.DOMESTIC_IN,
                                    Driver.INTERNATIONAL_OUT));
        }

        Draws block() {
            return draws.block(0, LANES);
        }

        Recording step(Kernel kernel) {
            return Recording.of(projector(kernel), block(), new Horizon(BASE, NEXT, 1));
        }

        CohortProjector projector(Kernel kernel) {
            Flows leaving = Flows.of(new double[abroad.length], null, abroad);
            StepRates step =
                    SmallWorld.still(
                            FRAME,
                            leaving,
                            Flows.NONE,
                            DomesticRates.of(AREAS, FRAME.geography().boroughs(), rates));
            return CohortProjector.of(
                    FRAME,
                    Cells.cube(FRAME, people),
                    Conventions.GLA,
                    kernel,
                    year -> step,
                    Controls.NONE,
                    9999);
        }

        double multiplier(Driver driver, int area, int lane) {
            double[] all = new double[LANES];
            block().multipliers(driver, FRAME.geography().axis().label(area), NEXT, all);
            return all[lane];
        }

        /** Women aged on to the second group: those of the youngest before. */
        double natural(int area) {
            return people[area];
        }

        double move(int cell, int origin, int destination, int lane) {
            return natural(origin)
                    * rates[(cell * AREAS + origin) * AREAS + destination]
                    * multiplier(Driver.DOMESTIC_VOLUME, origin, lane)
                    * multiplier(Driver.DOMESTIC_OUT, origin, lane)
                    * multiplier(Driver.DOMESTIC_IN, destination, lane);
        }

        double goingAbroad(int cell, int origin, int lane) {
            return natural(origin)
                    * abroad[cell * AREAS + origin]
                    * multiplier(Driver.INTERNATIONAL_OUT, origin, lane);
        }

        /** The share of those who would leave that may: four fifths of the people there at most. */
        double mayLeave(int cell, int origin, int lane) {
            double leavers = goingAbroad(cell, origin, lane);
            for (int destination = 0; destination < AREAS; destination++) {
                leavers += move(cell, origin, destination, lane);
            }
            return Math.min(1, 0.8 * natural(origin) / leavers);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_year_that_passes_by_shows_the_same_cells_as_one_that_is_held_whole(long seed) {
        World world = new World(seed, seed % 2 == 0 ? 0.02 : 0.4);
        List<double[]> whole = shown(world, true);
        List<double[]> passing = shown(world, false);
        assertThat(passing).hasSameSizeAs(whole).hasSizeGreaterThan(100);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(passing.get(i)).isEqualTo(whole.get(i));
        }
    }

    /** Every component of every cell of three years, as it is shown. */
    private static List<double[]> shown(World world, boolean whole) {
        List<double[]> shown = new ArrayList<>();
        YearSink sink =
                new YearSink() {
                    @Override
                    public boolean wantsWholeYears() {
                        return whole;
                    }

                    @Override
                    public void look(Year year, int cell) {
                        int group = AREAS * year.stride();
                        for (Component component : Component.values()) {
                            if (year.has(component)) {
                                int from = year.start(component, cell);
                                double[] array = year.array(component);
                                shown.add(Arrays.copyOfRange(array, from, from + group));
                            }
                        }
                    }

                    @Override
                    public void accept(Year year) {}
                };
        world.projector(Kernel.best()).project(world.block(), new Horizon(BASE, 2023, 1), sink);
        return shown;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void flows_are_the_sums_over_pairs_whether_or_not_the_limit_binds(long seed) {
        World world = new World(seed, seed % 2 == 0 ? 0.02 : 0.4);
        Recording step = world.step(Kernel.best());
        int cell = FRAME.cell(0, 1);
        for (int lane = 0; lane < LANES; lane++) {
            double leavingRegion = 0;
            for (int area = 0; area < AREAS; area++) {
                double in = 0;
                double out = 0;
                for (int other = 0; other < AREAS; other++) {
                    double comes =
                            world.move(cell, other, area, lane) * world.mayLeave(cell, other, lane);
                    in += comes;
                    out += world.move(cell, area, other, lane) * world.mayLeave(cell, area, lane);
                    leavingRegion += area >= BOROUGHS && other < BOROUGHS ? comes : 0;
                }
                double abroad =
                        world.goingAbroad(cell, area, lane) * world.mayLeave(cell, area, lane);
                assertFlow(step, Component.INTERNAL_IN, area, lane, in);
                assertFlow(step, Component.INTERNAL_OUT, area, lane, out);
                assertFlow(step, Component.INTERNATIONAL_OUT, area, lane, abroad);
            }
            assertThat(step.leavingRegion(NEXT, Sex.FEMALE, 1, lane))
                    .isCloseTo(leavingRegion, within(1e-12 * leavingRegion));
        }
    }

    private static void assertFlow(
            Recording step, Component component, int area, int lane, double expected) {
        assertThat(step.value(component, NEXT, Sex.FEMALE, 1, area, lane))
                .as("%s of area %d, lane %d", component, area, lane)
                .isCloseTo(expected, within(1e-12 * Math.max(1, expected)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_system_as_a_whole_gains_nobody(long seed) {
        Recording step = new World(seed, 0.3).step(Kernel.best());
        for (int lane = 0; lane < LANES; lane++) {
            for (Sex sex : Sex.values()) {
                for (int age = 0; age < AGES.count(); age++) {
                    double in = 0;
                    double out = 0;
                    for (int area = 0; area < AREAS; area++) {
                        in += step.value(Component.INTERNAL_IN, NEXT, sex, age, area, lane);
                        out += step.value(Component.INTERNAL_OUT, NEXT, sex, age, area, lane);
                    }
                    assertThat(in).isCloseTo(out, within(1e-12 * Math.max(out, 1)));
                }
            }
        }
    }

    @Test
    void what_is_capped_is_told_with_area_year_age_and_amount() {
        World world = new World(3, 0.4);
        Recording step = world.step(Kernel.best());
        int cell = FRAME.cell(0, 1);
        boolean any = false;
        for (int area = 0; area < AREAS; area++) {
            double would = world.goingAbroad(cell, area, 0);
            for (int other = 0; other < AREAS; other++) {
                would += world.move(cell, area, other, 0);
            }
            double excess = would - 0.8 * world.natural(area);
            String code = FRAME.geography().axis().label(area);
            Tallies.Amount told =
                    step.tallies()
                            .amounts()
                            .get(new Tallies.Cell(Tallies.Kind.OUTFLOW_CAPPED, code, NEXT, 0, 1));
            if (excess > 0) {
                any = true;
                assertThat(told.central()).isCloseTo(excess, within(1e-9));
                assertThat(told.draws()).isBetween(0, LANES - 1);
            } else if (told != null) {
                assertThat(told.central()).isZero();
            }
        }
        assertThat(any).isTrue();
    }

    @Test
    void without_rest_areas_no_region_is_left() {
        Frame boroughs = SmallWorld.frame(AGES, "A", "B");
        double[] rates = new double[boroughs.cells() * 4];
        for (int cell = 0; cell < boroughs.cells(); cell++) {
            rates[cell * 4 + 1] = 0.1;
        }
        StepRates step =
                SmallWorld.still(boroughs, Flows.NONE, Flows.NONE, DomesticRates.of(2, 2, rates));
        Recording recording =
                Recording.central(projector(boroughs, Conventions.GLA, step), BASE, NEXT);
        assertThat(recording.lane(0)).doesNotContainKey(NEXT + " leaving");
        assertThat(recording.value(Component.INTERNAL_IN, NEXT, Sex.MALE, 2, 1, 0))
                .isCloseTo(10, within(1e-12));
    }

    @Test
    void flows_without_origin_are_all_booked_whatever_the_timing_of_migration() {
        Frame frame = SmallWorld.frame(AGES, "A", "B");
        double[] ten = new double[frame.cells() * 2];
        java.util.Arrays.fill(ten, 10);
        StepRates step = SmallWorld.still(frame, Flows.NONE, Flows.of(ten, ten, null), null);
        Conventions even = Conventions.of(Map.of("preset", "un-5x5", "migration", "even"));
        assertThat(even.timing().of(frame.geography().areas().getFirst()))
                .isEqualTo(MigrationTiming.EVEN);
        Recording recording = Recording.central(projector(frame, even, step), BASE, NEXT);
        assertThat(recording.value(Component.INTERNAL_IN, NEXT, Sex.MALE, 2, 1, 0)).isEqualTo(10);
        assertThat(recording.value(Component.INTERNAL_OUT, NEXT, Sex.MALE, 2, 1, 0)).isEqualTo(10);
    }

    private static CohortProjector projector(Frame frame, Conventions how, StepRates step) {
        Cube people = SmallWorld.people(frame, 100);
        return CohortProjector.of(
                frame, people, how, Kernel.best(), year -> step, Controls.NONE, 9999);
    }

    @Test
    void rates_part_of_the_way_to_others_are_their_mixture() {
        DomesticRates these = DomesticRates.of(2, 2, new double[] {0, .1, .2, 0});
        DomesticRates others = DomesticRates.of(2, 2, new double[] {0, .3, 0, 0});
        DomesticRates mixed = these.towards(others, 0.25);
        assertThat(List.of(mixed.leaving(0, 0), mixed.leaving(0, 1)))
                .allSatisfy(rate -> assertThat(rate).isCloseTo(.15, within(1e-15)));
    }
}
