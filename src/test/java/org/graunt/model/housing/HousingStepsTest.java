package org.graunt.model.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.model.housing.Housed.BASE;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.testing.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Homes of two areas and no rest, in steps of one and of five years. */
class HousingStepsTest {
    private static final Axis<String> TOWNS = Axis.of("area", List.of("N", "S"));
    private static final Axis<Integer> FUTURE = Axis.range("year", BASE + 1, BASE + 10);
    private static final Axis<Integer> PAST = Axis.range("year", BASE - 10, BASE);

    private static Inputs inputs(AgeGroups ages) {
        Axis<String> bands = Axis.of("ages", List.of("0-14", "15-49", "50+"));
        Cube population =
                Cube.generate(
                        List.of(TOWNS, Sex.AXIS, ages.axis(), PAST),
                        at -> ages.width() * (100 + 50 * at[0] + 0.3 * at[3]));
        return Inputs.ofPopulation(ages, BASE, population)
                .with("dwellings", table(PAST, 8000))
                .with("housing-trajectory", table(FUTURE, 40))
                .with(
                        "household-rates",
                        Cube.generate(List.of(TOWNS, Sex.AXIS, bands), at -> 0.25 * at[2]));
    }

    private static Cube table(Axis<Integer> years, double value) {
        return Cube.filled(value, List.of(TOWNS, years));
    }

    private static Recording run(AgeGroups ages, ModelSpec spec) {
        return Recording.central(Housed.model(spec, inputs(ages)).value(), BASE, BASE + 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void every_year_of_a_step_builds_its_homes(int width) {
        AgeGroups ages = width == 1 ? AgeGroups.single(90) : AgeGroups.fiveYear(90);
        Recording recording = run(ages, Housed.mixed(0));
        for (int year : List.of(BASE + 5, BASE + 10)) {
            assertThat(recording.series("dwellings", year, 0, 0))
                    .isCloseTo(8000 + 40 * (year - BASE), within(1e-9));
            assertThat(recording.total(Component.POPULATION, year, 0, 0))
                    .isCloseTo(recording.series("people_wanted", year, 0, 0), within(0.5));
        }
    }

    @Test
    void where_no_area_is_left_to_give_people_come_from_elsewhere_and_are_counted() {
        ModelSpec spec = Housed.mixed(0);
        assertThat(Housed.model(spec, inputs(AgeGroups.single(90))).notes())
                .anySatisfy(note -> assertThat(note.what()).startsWith("Homes lead every area"));
        Recording recording = run(AgeGroups.single(90), spec);
        for (int year = BASE + 1; year <= BASE + 10; year++) {
            for (int area = 0; area < 2; area++) {
                double moved =
                        recording.series("net_migration", year, area, 0)
                                - recording.series("net_migration_trend", year, area, 0);
                assertThat(recording.series("elsewhere", year, area, 0))
                        .isCloseTo(moved, within(1e-6));
            }
        }
    }

    @Test
    void controlled_to_a_region_of_all_areas_elsewhere_gives_what_the_scaling_takes() {
        Recording recording =
                run(AgeGroups.single(90), Housed.mixed(0).with("control-to-region", "trend"));
        for (int area = 0; area < 2; area++) {
            double moved =
                    recording.series("net_migration", BASE + 3, area, 0)
                            - recording.series("net_migration_trend", BASE + 3, area, 0);
            assertThat(recording.series("elsewhere", BASE + 3, area, 0))
                    .isCloseTo(moved, within(1e-6));
            double unmet = recording.series("people_unmet", BASE + 3, area, 0);
            assertThat(Math.abs(unmet)).as("the size achieved is another").isGreaterThan(1);
        }
    }
}
