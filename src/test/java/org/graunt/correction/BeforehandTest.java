package org.graunt.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.graunt.demography.AgeGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforehandTest {
    private static final int AGES = 12;
    private static final int CELLS = 2 * AGES;
    private static final int YEARS = 4;
    private static final int SPEED = 2;

    private final SplittableRandom random = new SplittableRandom(7);
    private final double[][] deviations = made(YEARS, CELLS);
    private final double[][] steady = made(YEARS, CELLS);
    private final StandingErrors standing = StandingErrors.of(AGES);
    private final AgePrior ages = AgePrior.of(AgeGroups.single(AGES - 1), 0.7);
    private final Walk coverage =
            Walk.drifting(new double[] {0.3, 0.1, 0.1, 0.2}, new double[] {1, 0.2, 0.2, 1}, SPEED);

    private double[][] made(int rows, int columns) {
        double[][] made = new double[rows][columns];
        for (double[] row : made) {
            for (int i = 0; i < columns; i++) {
                row[i] = 0.5 + random.nextDouble();
            }
        }
        return made;
    }

    private Beforehand beforehand(double following) {
        return new Beforehand(
                ages, Ageing.of(AGES, following), standing, deviations, steady, List.of(coverage));
    }

    /** {@code x' Q x} of the blocks and ties. */
    private static double quadratic(Beforehand beforehand, double[][] x) {
        double[][] blocks = beforehand.blocks();
        SparseRows[] links = beforehand.links();
        double sum = 0;
        for (int t = 0; t < YEARS; t++) {
            sum += dot(x[t], Dense.times(blocks[t], x[t]));
            sum += t + 1 < YEARS ? 2 * dot(x[t], links[t].times(x[t + 1])) : 0;
        }
        return sum;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The same from what it says of errors, step by step. */
    private double fromSteps(double following, double[][] x) {
        double sum = 0;
        double[][] free = new double[YEARS][CELLS];
        for (int t = 0; t < YEARS; t++) {
            for (int cell = 0; cell < CELLS; cell++) {
                free[t][cell] = x[t][cell];
                for (int j = 0; j < standing.size(); j++) {
                    free[t][cell] -=
                            steady[t][cell] * standing.weights()[cell][j] * x[t][CELLS + j];
                }
                sum += t == 0 ? 1e6 * x[0][cell] * x[0][cell] : 0;
            }
        }
        for (int t = 1; t < YEARS; t++) {
            double[] grown = free[t].clone();
            for (int cell = 0; cell < CELLS; cell++) {
                boolean open = cell % AGES == AGES - 1;
                grown[cell] -= (open ? 1 : 1 - following) * free[t - 1][cell];
                if (!open) {
                    grown[cell + 1] -= following * free[t - 1][cell];
                }
            }
            sum += dot(grown, ages.precision(deviations[t]).times(grown));
        }
        return sum
                + steps(standing.walk(), standing.size(), x, CELLS)
                + steps(coverage, SPEED, x, CELLS + 2 * standing.size());
    }

    private static double steps(Walk walk, int drifting, double[][] x, int from) {
        double sum = 0;
        for (int t = 0; t < YEARS; t++) {
            double[] step = new double[walk.size()];
            for (int i = 0; i < step.length; i++) {
                step[i] = x[t][from + i];
                if (t > 0) {
                    step[i] -= x[t - 1][from + i];
                    step[i] -= i < drifting ? x[t - 1][from + drifting + i] : 0;
                }
            }
            sum += dot(step, Dense.times(walk.precision(t), step));
        }
        return sum;
    }

    @ParameterizedTest(name = "{0} follow cohorts")
    @ValueSource(doubles = {0, 0.3, 1})
    void its_matrix_is_that_of_the_steps_it_speaks_of(double following) {
        Beforehand beforehand = beforehand(following);
        double[][] x = made(YEARS, beforehand.size());
        double expected = fromSteps(following, x);
        assertThat(quadratic(beforehand, x)).isCloseTo(expected, within(1e-9 * expected));
    }

    @Test
    void its_determinant_is_that_of_its_matrix() {
        Beforehand beforehand = beforehand(0.3);
        Chain chain = Chain.of(beforehand.size(), beforehand.blocks(), beforehand.links());
        assertThat(beforehand.logDeterminant()).isCloseTo(chain.logDeterminant(), within(1e-6));
    }
}
