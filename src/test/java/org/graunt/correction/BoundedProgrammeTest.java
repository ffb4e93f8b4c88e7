package org.graunt.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedProgrammeTest {

    @Test
    void a_multiplier_that_would_be_negative_is_nought() {
        double[][] gram = {{2, 1.5}, {1.5, 2}};
        double[] multipliers = BoundedProgramme.solve(gram, new double[] {4, 0.1});
        assertThat(multipliers[0]).isCloseTo(2, within(1e-9));
        assertThat(multipliers[1]).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_conditions_of_a_minimum_hold_for_cells_of_very_different_sizes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 40;
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                factor[i][j] = (random.nextDouble() - 0.3) * Math.pow(10, i % 4);
            }
        }
        double[][] gram = new double[n][n];
        double[] shortfall = new double[n];
        for (int i = 0; i < n; i++) {
            shortfall[i] = Math.pow(10, i % 4) * (random.nextDouble() - 0.2);
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    gram[i][j] += factor[i][k] * factor[j][k];
                }
                gram[i][j] += i == j ? 0.1 * Math.pow(100, i % 4) : 0;
            }
        }
        double[] multipliers = BoundedProgramme.solve(gram, shortfall);
        for (double multiplier : multipliers) {
            assertThat(multiplier).isNotNegative();
        }
        assertThat(BoundedProgramme.gap(gram, shortfall, multipliers)).isLessThan(1e-5);
    }
}
