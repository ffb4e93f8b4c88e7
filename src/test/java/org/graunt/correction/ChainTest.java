package org.graunt.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {
    private static final int SIZE = 5;
    private static final int BLOCKS = 4;

    private final double[][] blocks = new double[BLOCKS][SIZE * SIZE];
    private final SparseRows[] links = new SparseRows[BLOCKS - 1];
    private final double[][] sides = new double[BLOCKS][SIZE];

    /** A precision that is definite because its diagonal is heavy. */
    private RealMatrix made(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RealMatrix whole = new Array2DRowRealMatrix(SIZE * BLOCKS, SIZE * BLOCKS);
        for (int t = 0; t < BLOCKS; t++) {
            for (int i = 0; i < SIZE; i++) {
                sides[t][i] = random.nextDouble() - 0.5;
                for (int j = i; j < SIZE; j++) {
                    double value = i == j ? 6 + random.nextDouble() : random.nextDouble() - 0.5;
                    blocks[t][i * SIZE + j] = value;
                    blocks[t][j * SIZE + i] = value;
                    whole.setEntry(t * SIZE + i, t * SIZE + j, value);
                    whole.setEntry(t * SIZE + j, t * SIZE + i, value);
                }
            }
        }
        for (int t = 0; t < links.length; t++) {
            links[t] = link(random, t, whole);
        }
        return whole;
    }

    private static SparseRows link(SplittableRandom random, int t, RealMatrix whole) {
        int[][] columns = new int[SIZE][];
        double[][] values = new double[SIZE][];
        for (int i = 0; i < SIZE; i++) {
            columns[i] = new int[] {i, (i + 2) % SIZE};
            values[i] = new double[] {random.nextDouble() - 0.5, random.nextDouble() - 0.5};
            for (int k = 0; k < 2; k++) {
                int row = t * SIZE + i;
                int column = (t + 1) * SIZE + columns[i][k];
                whole.setEntry(row, column, values[i][k]);
                whole.setEntry(column, row, values[i][k]);
            }
        }
        return new SparseRows(columns, values);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mean_and_variances_are_those_of_the_dense_inverse(long seed) {
        RealMatrix whole = made(seed);
        RealMatrix inverse = new LUDecomposition(whole).getSolver().getInverse();
        double determinant = new LUDecomposition(whole).getDeterminant();
        RealVector side = new ArrayRealVector(SIZE * BLOCKS);
        for (int i = 0; i < SIZE * BLOCKS; i++) {
            side.setEntry(i, sides[i / SIZE][i % SIZE]);
        }
        RealVector mean = inverse.operate(side);
        Chain chain = Chain.of(SIZE, blocks, links);
        double[][] found = chain.mean(sides);
        double[][] variances = chain.variances();
        for (int i = 0; i < SIZE * BLOCKS; i++) {
            assertThat(found[i / SIZE][i % SIZE]).isCloseTo(mean.getEntry(i), within(1e-12));
            assertThat(variances[i / SIZE][i % SIZE])
                    .isCloseTo(inverse.getEntry(i, i), within(1e-12));
        }
        assertThat(chain.logDeterminant()).isCloseTo(Math.log(determinant), within(1e-9));
    }

    @Test
    void a_path_to_the_last_block_is_the_conditional_mean() {
        RealMatrix inverse = new LUDecomposition(made(9)).getSolver().getInverse();
        int from = (BLOCKS - 1) * SIZE;
        RealMatrix last = inverse.getSubMatrix(from, from + SIZE - 1, from, from + SIZE - 1);
        double[] direction = {1, -2, 0.5, 3, 0};
        RealVector weights =
                new LUDecomposition(last).getSolver().solve(new ArrayRealVector(direction));
        double[][] path = Chain.of(SIZE, blocks, links).pathTo(direction);
        for (int row = 0; row < from; row++) {
            RealMatrix covariance = inverse.getSubMatrix(row, row, from, from + SIZE - 1);
            assertThat(path[row / SIZE][row % SIZE])
                    .isCloseTo(covariance.operate(weights).getEntry(0), within(1e-12));
        }
    }

    @Test
    void what_is_not_definite_is_refused() {
        made(10);
        blocks[1][0] = -1;
        assertThatThrownBy(() -> Chain.of(SIZE, blocks, links))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("not positive definite");
    }
}
