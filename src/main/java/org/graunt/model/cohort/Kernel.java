package org.graunt.model.cohort;

/**
 * The two operations in which a projection spends its time, over lanes that lie side by side.
 *
 * <p>There is one for processors with vectors and a plain one; both give the same bits, because
 * each lane goes through the same fused operations in the same order.
 */
public sealed interface Kernel permits VectorKernel, PlainKernel {

    /** The fastest kernel that this machine and its starting options allow. */
    static Kernel best() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? VectorKernel.INSTANCE
                : PlainKernel.INSTANCE;
    }

    /** A short name for figures. */
    String name();

    /**
     * The matrix product {@code y[row][lane] = sum over column of m[row][column] x[column][lane]}.
     *
     * @param matrix where the matrix is, and how
     * @param x the factors; {@code x[from + column * lanes + lane]}
     * @param xFrom where they begin
     * @param y receives the sums, laid out likewise by row
     * @param yFrom where they begin
     * @param lanes how many, a multiple of {@link org.graunt.model.Year#LANE_MULTIPLE}
     * @param add whether to add to what y holds
     */
    void multiply(
            Matrix matrix, double[] x, int xFrom, double[] y, int yFrom, int lanes, boolean add);

    /**
     * People who survive a ratio raised to a power: {@code survivors = people x ratio^power} for
     * each lane. A power of 1 gives exactly {@code people x ratio}.
     *
     * @param ratio survivorship, 0 to 1
     * @param logRatio its natural logarithm
     * @param power by lane
     * @param powerFrom where the powers begin
     * @param people by lane
     * @param peopleFrom where they begin
     * @param survivors receives the result
     * @param survivorsFrom where it begins
     * @param lanes how many, a multiple of {@link org.graunt.model.Year#LANE_MULTIPLE}
     */
    void survive(
            double ratio,
            double logRatio,
            double[] power,
            int powerFrom,
            double[] people,
            int peopleFrom,
            double[] survivors,
            int survivorsFrom,
            int lanes);
}
