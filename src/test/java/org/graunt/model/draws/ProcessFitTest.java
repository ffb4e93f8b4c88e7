package org.graunt.model.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.graunt.model.Driver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes whose parameters are known are found again, from errors and from histories. */
class ProcessFitTest {
    private static final int AREAS = 32;
    private static final List<String> CODES =
            IntStream.range(0, AREAS).mapToObj(area -> "A" + area).toList();
    private static final ProcessParameters ASSUMED =
            new ProcessParameters(
                    Driver.FERTILITY, 0.8, 0.03, 0.5, ProcessParameters.Source.ASSUMED, "a test");

    private static final double[][] NONE = new double[AREAS][0];

    private static double[] people() {
        double[] people = new double[AREAS];
        Arrays.fill(people, 250_000);
        return people;
    }

    private static Swing fit(ForecastErrors errors, boolean sums) {
        Moments moments = Moments.of(errors, errors, people());
        Series series =
                sums ? Series.ofFlow("births", 2001, NONE) : Series.ofLevel("births", 2001, NONE);
        return ProcessFit.fit(moments, AreaSpread.of(moments, people()), series, ASSUMED, CODES);
    }

    /** One year's step of every area, with a common part. */
    private static double[] steps(Random random, double sigma, double common) {
        double all = random.nextGaussian();
        double[] steps = new double[AREAS];
        Arrays.setAll(
                steps,
                area ->
                        sigma
                                * (Math.sqrt(common) * all
                                        + Math.sqrt(1 - common) * random.nextGaussian()));
        return steps;
    }

    /** Errors of many independent starts. */
    private static ForecastErrors errors(
            long seed, double rho, double sigma, double common, boolean sums) {
        Random random = new Random(seed);
        double[][][] errors = new double[AREAS][200][10];
        for (int origin = 0; origin < 200; origin++) {
            double[] deviation = new double[AREAS];
            double[] sum = new double[AREAS];
            for (int horizon = 0; horizon < 10; horizon++) {
                double[] steps = steps(random, sigma, common);
                for (int area = 0; area < AREAS; area++) {
                    deviation[area] = rho * deviation[area] + steps[area];
                    sum[area] += deviation[area];
                    errors[area][origin][horizon] = sums ? sum[area] : deviation[area];
                }
            }
        }
        return ForecastErrors.given(errors);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 0.02, 0.3, true",
        "2, 0.9, 0.05, 0.6, true",
        "3, 1, 0.01, 0.1, true",
        "4, 0.7, 0.1, 0, true",
        "5, 0.6, 0.02, 0.5, false",
        "6, 1, 0.02, 0.5, false"
    })
    void errors_made_by_a_process_give_it_back(
            long seed, double rho, double sigma, double common, boolean sums) {
        ProcessParameters found = fit(errors(seed, rho, sigma, common, sums), sums).parameters();
        // 200 years of errors against 8 of what is assumed
        double drawn = (200 * rho + 8 * ASSUMED.rho()) / 208;
        assertThat(found.rho()).isCloseTo(drawn, within(0.05));
        assertThat(found.sigma()).isCloseTo(sigma, within(0.1 * sigma));
        assertThat(found.common()).isCloseTo(common, within(0.08));
        assertThat(found.source()).isEqualTo(ProcessParameters.Source.ESTIMATED);
    }

    @ParameterizedTest
    @CsvSource({"0.003", "0.3"})
    void a_few_years_of_errors_believe_what_is_assumed(double sigma) {
        double[][][] errors = new double[AREAS][8][5];
        ForecastErrors many = errors(7, 0.8, sigma, 0.9, true);
        for (int area = 0; area < AREAS; area++) {
            for (int origin = 0; origin < 8; origin++) {
                for (int horizon = 0; horizon < 5; horizon++) {
                    errors[area][origin][horizon] = many.at(area, origin, horizon);
                }
            }
        }
        double found = fit(ForecastErrors.given(errors), true).parameters().sigma();
        // eight years of errors against eight years' worth of 0.03: half way, as logarithms
        assertThat(Math.log(found / Math.sqrt(sigma * 0.03))).isCloseTo(0, within(0.35));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_walk_whose_last_value_is_held_is_found_in_its_history(long seed) {
        Random random = new Random(seed);
        double[][] walk = new double[AREAS][120];
        for (int year = 1; year < 120; year++) {
            double[] steps = steps(random, 0.03, 0.4);
            for (int area = 0; area < AREAS; area++) {
                walk[area][year] = walk[area][year - 1] + steps[area];
            }
        }
        ForecastErrors errors = ForecastErrors.of(Series.ofLevel("jobs", 1900, walk));
        ProcessParameters found = fit(errors, false).parameters();
        assertThat(found.rho()).isGreaterThan(0.93);
        assertThat(found.sigma()).isCloseTo(0.03, within(0.006));
        assertThat(found.common()).isCloseTo(0.4, within(0.15));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 0.8", "3, 0.95"})
    void the_fan_of_a_history_is_as_wide_as_errors_of_holding_its_window_were(
            long seed, double rho) {
        Random random = new Random(seed);
        double[][] history = new double[AREAS][400];
        for (int year = 1; year < 400; year++) {
            double[] steps = steps(random, 0.05, 0.3);
            for (int area = 0; area < AREAS; area++) {
                history[area][year] = rho * history[area][year - 1] + steps[area];
            }
        }
        ForecastErrors errors = ForecastErrors.of(Series.ofFlow("births", 1600, history));
        ProcessParameters found = fit(errors, true).parameters();
        Moments moments = Moments.of(errors, errors, people());
        for (int years : List.of(5, 10)) {
            double held = Math.sqrt(moments.pooled(years - 1));
            double fan = found.sigma() * Math.sqrt(UnitProcess.varianceOfSum(found.rho(), years));
            assertThat(fan / held).as("after %d years", years).isBetween(0.8, 1.25);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_wild_area_swings_more_itself_and_widens_no_other(long seed) {
        ForecastErrors tame = errors(seed, 0.8, 0.02, 0.2, true);
        double[][][] wild = new double[AREAS][200][10];
        for (int area = 0; area < AREAS; area++) {
            for (int origin = 0; origin < 200; origin++) {
                for (int horizon = 0; horizon < 10; horizon++) {
                    double times = area == 0 ? 4 : 1;
                    wild[area][origin][horizon] = times * tame.at(area, origin, horizon);
                }
            }
        }
        Swing found = fit(ForecastErrors.given(wild), true);
        assertThat(found.parameters().sigma()).isCloseTo(0.02, within(0.003));
        assertThat(found.sigmaOf("A0")).isBetween(0.05, 0.09);
        assertThat(found.sigmaOf("A1")).isCloseTo(0.02, within(0.003));
    }
}
