package org.graunt.model.cohort;

import org.graunt.lanes.Lanes;

/**
 * The operations in which a projection spends its time, over lanes that lie side by side.
 *
 * <p>There is one kernel for processors with vectors and a plain one; both give the same bits,
 * because each lane goes through the same fused operations in the same order. The number of lanes
 * is always a multiple of {@link org.graunt.model.Year#LANE_MULTIPLE}.
 */
public sealed interface Kernel permits VectorKernel, PlainKernel {
    /** A logarithm for a survivorship of 0: nobody is left whatever the power. */
    double LOG_OF_NOBODY = -1e5;

    /** The fastest kernel that this machine and its starting options allow. */
    static Kernel best() {
        return Lanes.hasVectors() ? VectorKernel.INSTANCE : PlainKernel.INSTANCE;
    }

    /** A short name for figures. */
    String name();

    /** Where operands lie: {@code array[from + row * lanes + lane]}. */
    final class Operand {
        final double[] array;
        final int from;

        private Operand(double[] array, int from) {
            this.array = array;
            this.from = from;
        }

        /** Rows of lanes from a place in an array. */
        public static Operand of(double[] array, int from) {
            return new Operand(array, from);
        }
    }

    /**
     * A matrix product: {@code y[row] = sum over some columns of m[row][column] x[column]}.
     *
     * @param cell whose matrix
     * @param firstColumn the first column that takes part
     * @param columns how many take part
     * @param x the factors by column, the first column that takes part first
     * @param y receives the sums by row
     * @param scratch working space of at least {@link #scratch} numbers
     */
    void multiply(
            Panels m,
            int cell,
            int firstColumn,
            int columns,
            Operand x,
            Operand y,
            int lanes,
            double[] scratch);

    /** How much working space a product over so many columns needs. */
    static int scratch(int columns) {
        return columns * 16;
    }

    /**
     * People who survive a ratio raised to a power, {@code survivors = people x ratio^power} for
     * each lane, and those who do not. A power of 1 gives exactly {@code people x ratio}.
     *
     * @param ratio survivorship, 0 to 1
     * @param logRatio its natural logarithm
     */
    void survive(
            double ratio,
            double logRatio,
            Operand power,
            Operand people,
            Operand survivors,
            Operand deaths,
            int lanes);
}
