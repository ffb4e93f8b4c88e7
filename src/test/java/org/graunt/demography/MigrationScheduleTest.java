package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.graunt.demography.MigrationSchedule.Exponential;
import org.graunt.demography.MigrationSchedule.Shape;
import org.graunt.demography.MigrationSchedule.Wave;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationScheduleTest {
    private static final AgeGroups AGES = AgeGroups.single(90);
    private static final Wave LABOUR = new Wave(0.06, 20, 0.1, 0.4);

    private static MigrationSchedule known(Shape shape) {
        return new MigrationSchedule(
                new Exponential(0.02, -0.1),
                LABOUR,
                shape == Shape.RETIREMENT ? new Wave(0.02, 65, 0.6, 0.3) : null,
                shape == Shape.ELDERLY_RISE ? new Exponential(0.0001, 0.05) : null,
                0.003);
    }

    @Test
    void the_parts_add_up() {
        MigrationSchedule schedule = known(Shape.RETIREMENT);
        // At 20 exp(-alpha 0 - exp(0)) = 1/e; at 65 likewise for the wave at retirement.
        assertThat(schedule.at(20))
                .isCloseTo(0.003 + 0.02 * Math.exp(-2) + 0.06 / Math.E, within(1e-8));
        assertThat(schedule.at(65))
                .isCloseTo(
                        0.003 + 0.02 * Math.exp(-6.5) + 0.06 * Math.exp(-4.5) + 0.02 / Math.E,
                        within(1e-8));
        assertThat(known(Shape.ELDERLY_RISE).at(90) - known(Shape.STANDARD).at(90))
                .isCloseTo(0.0001 * Math.exp(4.5), within(1e-12));
    }

    @Test
    void a_wave_peaks_where_its_two_speeds_say() {
        double peak = 20 + Math.log(0.4 / 0.1) / 0.4;
        assertThat(LABOUR.at(peak)).isGreaterThan(LABOUR.at(peak - 0.01));
        assertThat(LABOUR.at(peak)).isGreaterThan(LABOUR.at(peak + 0.01));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void known_parameters_are_recovered_from_their_profile(Shape shape) {
        MigrationSchedule known = known(shape);

        Outcome<MigrationSchedule> outcome =
                MigrationSchedule.fit(AGES, known.profile(AGES), shape, 1e-4);

        MigrationSchedule found = outcome.value();
        assertThat(found.labour().level()).isCloseTo(0.06, within(1e-4));
        assertThat(found.labour().age()).isCloseTo(20, within(0.01));
        assertThat(found.labour().descent()).isCloseTo(0.1, within(1e-3));
        assertThat(found.labour().ascent()).isCloseTo(0.4, within(1e-3));
        assertThat(found.childhood().atBirth()).isCloseTo(0.02, within(1e-4));
        assertThat(found.childhood().growth()).isCloseTo(-0.1, within(1e-3));
        assertThat(found.constant()).isCloseTo(0.003, within(1e-4));
        Wave retirement = found.retirement();
        assertThat(retirement != null).isEqualTo(shape == Shape.RETIREMENT);
        if (retirement != null) {
            assertThat(retirement.age()).isCloseTo(65, within(0.05));
        }
        Exponential elderly = found.elderly();
        assertThat(elderly != null).isEqualTo(shape == Shape.ELDERLY_RISE);
        if (elderly != null) {
            assertThat(elderly.growth()).isCloseTo(0.05, within(1e-3));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_fit_to_a_noisy_profile_is_nearer_to_the_truth_than_the_profile_is(long seed) {
        Random random = new Random(seed);
        MigrationSchedule truth =
                new MigrationSchedule(
                        new Exponential(0.01 + 0.02 * random.nextDouble(), -0.1),
                        new Wave(
                                0.05,
                                17 + 8 * random.nextDouble(),
                                0.06 + 0.1 * random.nextDouble(),
                                0.2 + 0.4 * random.nextDouble()),
                        null,
                        null,
                        0.002);
        double[] exact = truth.profile(AGES);
        double[] noisy =
                Arrays.stream(exact).map(x -> x * (1 + 0.3 * random.nextGaussian())).toArray();
        Arrays.setAll(noisy, i -> Math.max(0, noisy[i]));

        double[] fitted =
                MigrationSchedule.fit(AGES, noisy, Shape.STANDARD, 0.5).value().profile(AGES);

        assertThat(CurveFit.relativeError(fitted, exact))
                .isLessThan(0.6 * CurveFit.relativeError(noisy, exact));
    }

    @Test
    void a_profile_in_five_year_groups_can_be_fitted_too() {
        AgeGroups fives = AgeGroups.fiveYear(85);
        double[] profile = known(Shape.STANDARD).profile(fives);
        double[] fitted =
                MigrationSchedule.fit(fives, profile, Shape.STANDARD, 0.02).value().profile(fives);
        assertThat(CurveFit.relativeError(fitted, profile)).isLessThan(0.02);
    }

    @Test
    void a_profile_that_is_no_migration_fails_with_a_note() {
        double[] sawtooth = new double[91];
        Arrays.setAll(sawtooth, age -> age % 2 == 0 ? 1 : 0);

        Outcome<MigrationSchedule> outcome =
                MigrationSchedule.fit(AGES, sawtooth, Shape.RETIREMENT, 0.2);

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.notes().getFirst().what()).contains("more than 20 %");
    }

    @Test
    void an_empty_or_negative_profile_fails_with_a_note() {
        double[] profile = new double[91];
        assertThat(MigrationSchedule.fit(AGES, profile, Shape.STANDARD, 0.2).succeeded()).isFalse();
        profile[20] = 5;
        profile[30] = -1;
        assertThat(MigrationSchedule.fit(AGES, profile, Shape.STANDARD, 0.2).notes())
                .singleElement()
                .extracting(note -> note.what())
                .asString()
                .contains("-1.00");
    }
}
