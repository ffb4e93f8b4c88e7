package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FertilityCurveTest {
    private static final AgeGroups AGES = AgeGroups.single(90);

    static Stream<FertilityCurve> curves() {
        return Stream.of(
                new Hadwiger(1.8, 3.5, 30.5),
                new Hadwiger(6.2, 2.5, 29),
                new Schmertmann(0.11, 14, 32, 37.5),
                new Schmertmann(0.30, 15, 23, 31));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void total_fertility_and_mean_age_are_those_of_the_curve(FertilityCurve curve) {
        SimpsonIntegrator integral = new SimpsonIntegrator(1e-10, 1e-10, 8, 30);
        double births = integral.integrate(10_000_000, curve::rateAt, 0, 130);
        double years = integral.integrate(10_000_000, age -> age * curve.rateAt(age), 0, 130);
        assertThat(curve.totalFertility()).isCloseTo(births, within(1e-6));
        assertThat(curve.meanAge()).isCloseTo(years / births, within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void rates_of_five_years_are_the_means_of_single_years(FertilityCurve curve) {
        double[] single = curve.rates(AGES);
        double[] fives = curve.rates(AgeGroups.fiveYear(90));
        double mean = (single[25] + single[26] + single[27] + single[28] + single[29]) / 5;
        assertThat(fives[5]).isCloseTo(mean, within(1e-15));
        assertThat(single[30]).isEqualTo(curve.rateAt(30.5));
    }

    @ParameterizedTest
    @CsvSource({"0.2,13,26,35", "0.11,14,32,37.5", "0.3,15,23,31", "0.05,12,20,45", "0.1,20,33,36"})
    void schmertmanns_spline_keeps_its_promises(
            double peakRate, double start, double peak, double half) {
        Schmertmann curve = new Schmertmann(peakRate, start, peak, half);
        double end = curve.endAge();
        double h = 1e-5;
        assertThat(curve.rateAt(start)).isZero();
        assertThat(curve.rateAt(start + h)).isCloseTo(0, within(1e-9));
        assertThat(curve.rateAt(peak)).isCloseTo(peakRate, within(1e-12));
        assertThat((curve.rateAt(peak + h) - curve.rateAt(peak - h)) / (2 * h))
                .isCloseTo(0, within(1e-7));
        assertThat(curve.rateAt(half)).isCloseTo(peakRate / 2, within(1e-12));
        assertThat(curve.rateAt(end)).isZero();
        assertThat(curve.rateAt(end - h)).isCloseTo(0, within(1e-9));
        assertThat(curve.rateAt(end - h) / h).isCloseTo(0, within(1e-4));
    }

    /** Schmertmann 2003: beta is 50 unless the descent is very steep or very slow. */
    @Test
    void the_last_age_is_fifty_unless_the_descent_forbids_it() {
        assertThat(new Schmertmann(0.2, 13, 26, 35).endAge()).isEqualTo(50);
        assertThat(new Schmertmann(0.2, 13, 26, 30).endAge()).isEqualTo(42);
        assertThat(new Schmertmann(0.2, 13, 26, 47).endAge()).isEqualTo(54);
    }

    @ParameterizedTest
    @EnumSource(FertilityFit.Family.class)
    void known_curves_are_recovered_from_their_rates(FertilityFit.Family family) {
        curves().filter(curve -> belongs(curve, family))
                .forEach(
                        curve -> {
                            FertilityCurve found =
                                    FertilityFit.fit(family, AGES, curve.rates(AGES), 1e-3).value();
                            assertThat(found.totalFertility())
                                    .isCloseTo(curve.totalFertility(), within(1e-5));
                            assertThat(found.meanAge()).isCloseTo(curve.meanAge(), within(1e-4));
                            assertThat(found.rateAt(22.5))
                                    .isCloseTo(curve.rateAt(22.5), within(1e-6));
                        });
    }

    private static boolean belongs(FertilityCurve curve, FertilityFit.Family family) {
        return switch (curve) {
            case Hadwiger had -> family == FertilityFit.Family.HADWIGER;
            case Schmertmann spline -> family == FertilityFit.Family.SCHMERTMANN;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_fit_to_noisy_rates_is_nearer_to_the_truth_than_the_rates_are(long seed) {
        Random random = new Random(seed);
        FertilityCurve truth = new Hadwiger(1.7, 3.8, 31);
        double[] exact = truth.rates(AGES);
        double[] noisy = exact.clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] *= Math.max(0, 1 + 0.3 * random.nextGaussian());
        }
        for (FertilityFit.Family family : FertilityFit.Family.values()) {
            FertilityCurve fitted = FertilityFit.fit(family, AGES, noisy, 0.5).value();
            assertThat(CurveFit.relativeError(fitted.rates(AGES), exact))
                    .isLessThan(0.7 * CurveFit.relativeError(noisy, exact));
        }
    }

    @Test
    void rates_in_five_year_groups_can_be_fitted_too() {
        AgeGroups fives = AgeGroups.fiveYear(90);
        FertilityCurve truth = new Hadwiger(1.8, 3.5, 30.5);
        for (FertilityFit.Family family : FertilityFit.Family.values()) {
            FertilityCurve fitted =
                    FertilityFit.fit(family, fives, truth.rates(fives), 0.1).value();
            assertThat(fitted.totalFertility()).isCloseTo(1.8, within(0.03));
        }
    }

    @ParameterizedTest
    @EnumSource(FertilityFit.Family.class)
    void rates_that_are_no_fertility_fail_with_a_note(FertilityFit.Family family) {
        double[] sawtooth = new double[91];
        for (int age = 15; age < 50; age += 3) {
            sawtooth[age] = 0.1;
        }
        Outcome<FertilityCurve> outcome = FertilityFit.fit(family, AGES, sawtooth, 0.2);
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.notes().getFirst().what()).contains("more than the 20 % allowed");

        assertThat(FertilityFit.fit(family, AGES, new double[91], 0.2).succeeded()).isFalse();
        sawtooth[30] = Double.NaN;
        assertThat(FertilityFit.fit(family, AGES, sawtooth, 0.9).succeeded()).isFalse();
    }

    @Test
    void ages_out_of_order_are_refused() {
        assertThatThrownBy(() -> new Schmertmann(0.1, 20, 19, 30)).hasMessageContaining("19.0");
        assertThatThrownBy(() -> new Hadwiger(1, -1, 30)).hasMessageContaining("shape -1.0");
    }
}
