package org.graunt.model.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graunt.model.Change;
import org.graunt.model.DrawSet;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of drawn processes, whatever their parameters. */
class DrawnBlockTest {
    private static final int BASE = 2023;
    private static final int MANY = 20_000;

    private static ProcessParameters process(
            Driver driver, double rho, double sigma, double common) {
        return new ProcessParameters(
                driver, rho, sigma, common, ProcessParameters.Source.GIVEN, "a test");
    }

    private static Uncertainty all(long seed) {
        List<ProcessParameters> parameters = new ArrayList<>();
        Assumed.drivers().forEach(driver -> parameters.add(Assumed.of(driver, "a test")));
        return Uncertainty.of(parameters, seed, BASE);
    }

    private static double[] multipliers(Draws block, Driver driver, String area, int year) {
        double[] into = new double[block.count()];
        block.multipliers(driver, area, year, into);
        return into;
    }

    private static double[] logs(Draws block, Driver driver, String area, int year) {
        return Arrays.stream(multipliers(block, driver, area, year)).map(Math::log).toArray();
    }

    private static double mean(double[] numbers) {
        return Arrays.stream(numbers).average().orElseThrow();
    }

    private static double covariance(double[] some, double[] others) {
        double middle = mean(some);
        double otherMiddle = mean(others);
        double sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += (some[i] - middle) * (others[i] - otherMiddle);
        }
        return sum / some.length;
    }

    private static double correlation(double[] some, double[] others) {
        return covariance(some, others)
                / Math.sqrt(covariance(some, some) * covariance(others, others));
    }

    @Test
    void a_block_that_is_asked_for_again_is_not_drawn_again() {
        DrawSet draws = all(7).draws(100);
        Draws once = draws.block(0, 40);
        multipliers(once, Driver.FERTILITY, "A", BASE + 3);
        assertThat(draws.block(0, 40)).isSameAs(once);
        assertThat(draws.block(0, 39)).isNotSameAs(once);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.8, 1", "0.8, 2", "0.8, 12", "1, 1", "1, 9"})
    void multipliers_have_mean_1_and_the_variance_of_the_process(double rho, int years) {
        double sigma = 0.1;
        Uncertainty uncertainty =
                Uncertainty.of(List.of(process(Driver.FERTILITY, rho, sigma, 0.4)), 7, BASE);
        Draws block = uncertainty.draws(MANY).block(1, MANY);
        double expected =
                rho == 1
                        ? sigma * sigma * years
                        : sigma * sigma * (1 - Math.pow(rho, 2 * years)) / (1 - rho * rho);
        double[] found = multipliers(block, Driver.FERTILITY, "E09000002", BASE + years);
        double[] logs = logs(block, Driver.FERTILITY, "E09000002", BASE + years);
        double error = 4 * Math.sqrt(expected / MANY);
        assertThat(mean(found)).isCloseTo(1, within(error));
        assertThat(mean(logs)).isCloseTo(-expected / 2, within(error));
        assertThat(covariance(logs, logs)).isCloseTo(expected, within(0.04 * expected));
    }

    @Test
    void what_is_added_has_mean_0_and_is_not_a_logarithm() {
        Uncertainty uncertainty =
                Uncertainty.of(List.of(process(Driver.NET_MIGRATION, 0.5, 0.01, 0.3)), 5, BASE);
        Draws block = uncertainty.draws(MANY).block(1, MANY);
        double[] added = multipliers(block, Driver.NET_MIGRATION, "A", BASE + 2);
        double expected = 0.01 * 0.01 * 1.25;
        assertThat(mean(added)).isCloseTo(0, within(4 * Math.sqrt(expected / MANY)));
        assertThat(covariance(added, added)).isCloseTo(expected, within(0.04 * expected));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7, 1})
    void areas_are_correlated_by_the_share_they_have_in_common(double common) {
        Uncertainty uncertainty =
                Uncertainty.of(List.of(process(Driver.DOMESTIC_OUT, 0.9, 0.05, common)), 3, BASE);
        Draws block = uncertainty.draws(MANY).block(1, MANY);
        double[] one = logs(block, Driver.DOMESTIC_OUT, "E09000002", BASE + 6);
        double[] other = logs(block, Driver.DOMESTIC_OUT, "E09000003", BASE + 6);
        assertThat(correlation(one, other)).isCloseTo(common, within(0.03));
    }

    @Test
    void processes_years_apart_steps_and_seeds_are_independent() {
        Draws block = all(1).draws(MANY).block(1, MANY);
        double[] fertility = logs(block, Driver.FERTILITY, "A", BASE + 1);
        assertThat(correlation(fertility, logs(block, Driver.SURVIVAL_POWER, "A", BASE + 1)))
                .isCloseTo(0, within(0.03));
        double[] later = logs(block, Driver.FERTILITY, "A", BASE + 2);
        double rho = Assumed.of(Driver.FERTILITY, "").rho();
        double[] step = new double[MANY];
        Arrays.setAll(step, i -> later[i] - rho * fertility[i]);
        assertThat(correlation(fertility, step)).isCloseTo(0, within(0.03));
        Draws otherSeed = all(2).draws(MANY).block(1, MANY);
        assertThat(correlation(fertility, logs(otherSeed, Driver.FERTILITY, "A", BASE + 1)))
                .isCloseTo(0, within(0.03));
        double[] next = Arrays.copyOfRange(fertility, 1, MANY);
        assertThat(correlation(Arrays.copyOf(fertility, MANY - 1), next))
                .as("of a draw with the next")
                .isCloseTo(0, within(0.03));
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    void the_same_draw_is_the_same_whatever_block_order_or_set_it_is_in(Driver driver) {
        DrawSet few = all(9).draws(20);
        DrawSet many = all(9).draws(40);
        double[] together = multipliers(many.block(0, 41), driver, "B", BASE + 7);
        Draws alone = many.block(13, 1);
        multipliers(alone, driver, "A", BASE + 30);
        assertThat(multipliers(alone, driver, "B", BASE + 7)).containsExactly(together[13]);
        assertThat(multipliers(few.block(0, 21), driver, "B", BASE + 7))
                .containsExactly(Arrays.copyOf(together, 21));
    }

    @Test
    void the_first_years_do_not_depend_on_how_many_are_asked_for() {
        Draws near = all(4).draws(10).block(1, 10);
        Draws far = all(4).draws(10).block(1, 10);
        double[] first = multipliers(near, Driver.FERTILITY, "A", BASE + 3);
        double[] hundred = multipliers(far, Driver.FERTILITY, "A", BASE + 100);
        assertThat(multipliers(far, Driver.FERTILITY, "A", BASE + 3)).containsExactly(first);
        assertThat(multipliers(near, Driver.FERTILITY, "A", BASE + 100)).containsExactly(hundred);
    }

    @Test
    void threads_that_share_a_block_see_the_same_numbers()
            throws InterruptedException, ExecutionException {
        Draws shared = all(6).draws(50).block(1, 50);
        double[] expected =
                multipliers(all(6).draws(50).block(1, 50), Driver.FERTILITY, "A", BASE + 9);
        List<Future<double[]>> found = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 16; i++) {
                found.add(pool.submit(() -> multipliers(shared, Driver.FERTILITY, "A", BASE + 9)));
            }
        }
        for (Future<double[]> each : found) {
            assertThat(each.get()).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    void draw_0_and_the_base_year_are_neutral(Driver driver) {
        Draws block = all(8).draws(5).block(0, 6);
        for (int year = BASE + 1; year < BASE + 40; year++) {
            assertThat(multipliers(block, driver, "A", year)[0]).isEqualTo(driver.neutral());
        }
        for (double neutral : multipliers(block, driver, "A", BASE)) {
            assertThat(neutral).isEqualTo(driver.neutral());
        }
        assertThat(all(8).draws(5).block(0, 1).moves(driver)).isFalse();
    }

    @Test
    void a_process_without_sigma_does_not_move() {
        Uncertainty still =
                Uncertainty.of(List.of(process(Driver.FERTILITY, 0.9, 0, 0.5)), 1, BASE);
        Draws block = still.draws(4).block(0, 5);
        assertThat(block.moves(Driver.FERTILITY)).isFalse();
        assertThat(block.moves(Driver.DOMESTIC_VOLUME)).isFalse();
        assertThat(multipliers(block, Driver.FERTILITY, "A", BASE + 3)).containsOnly(1);
    }

    @Test
    void a_lever_on_top_multiplies_every_draw() {
        Draws block = all(8).draws(5).block(0, 6);
        Draws levered = block.with(Change.everywhere(Driver.FERTILITY, 1.25));
        double[] plain = multipliers(block, Driver.FERTILITY, "A", BASE + 3);
        Arrays.setAll(plain, i -> 1.25 * plain[i]);
        assertThat(multipliers(levered, Driver.FERTILITY, "A", BASE + 3)).containsExactly(plain);
    }
}
