package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiceTest {
    private static final int THROWS = 40_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 1, 12, 29, 31, 400})
    void a_poisson_number_has_its_mean_as_variance(double mean) {
        Dice dice = Dice.of(1, "poisson");
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < THROWS; i++) {
            double number = dice.poisson(mean);
            sum += number;
            squares += number * number;
        }
        double average = sum / THROWS;
        assertThat(average).isCloseTo(mean, Offset.offset(5 * Math.sqrt(mean / THROWS)));
        assertThat(squares / THROWS - average * average).isBetween(0.95 * mean, 1.06 * mean);
    }

    @ParameterizedTest
    @CsvSource({"3, 0.2", "29, 0.5", "200, 0.01", "5000, 0.3", "10, 1"})
    void a_binomial_number_has_its_mean_and_never_exceeds_the_whole(int many, double probability) {
        Dice dice = Dice.of(2, "binomial");
        double sum = 0;
        for (int i = 0; i < THROWS; i++) {
            int number = dice.binomial(many, probability);
            assertThat(number).isBetween(0, many);
            sum += number;
        }
        double mean = many * probability;
        assertThat(sum / THROWS).isCloseTo(mean, Offset.offset(5 * Math.sqrt(mean / THROWS)));
    }

    @Test
    void what_one_process_throws_does_not_depend_on_another() {
        double alone = Dice.of(3, "homes", 4, 2020).uniform();
        Dice other = Dice.of(3, "jobs", 4, 2020);
        double different = other.uniform();
        assertThat(Dice.of(3, "homes", 4, 2020).uniform()).isEqualTo(alone);
        assertThat(different).isNotEqualTo(alone);
        assertThat(Dice.of(3, "homes", 5, 2020).uniform()).isNotEqualTo(alone);
        assertThat(Dice.of(4, "homes", 4, 2020).uniform()).isNotEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 12_345})
    void a_whole_number_is_divided_without_rest(int whole) {
        int[] parts = Shares.whole(whole, new double[] {0.3, 1.7, 0, 2.2, 0.1});
        int sum = 0;
        for (int part : parts) {
            assertThat(part).isNotNegative();
            sum += part;
        }
        assertThat(sum).isEqualTo(whole);
    }
}
