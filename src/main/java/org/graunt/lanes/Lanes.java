package org.graunt.lanes;

/**
 * What is done to rows of numbers, each number by itself: {@code array[from + i]} for {@code i}
 * from 0 to a count. Nothing is fused or reordered, so that both ways of doing it give the same
 * bits. An array may be read and written at the same place, but not at places that overlap
 * otherwise.
 */
public sealed interface Lanes permits PlainLanes, VectorLanes {
    /** The faster one of those that this machine and its starting options allow. */
    Lanes BEST = hasVectors() ? VectorLanes.INSTANCE : PlainLanes.INSTANCE;

    /** True where Java was started with its vector module. */
    static boolean hasVectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** {@code y += x}. */
    void add(double[] y, int to, double[] x, int from, int count);

    /** {@code y += factor x}. */
    void addTimes(double[] y, int to, double factor, double[] x, int from, int count);

    /** {@code y += factor (a + b)}. */
    void addTimesSum(
            double[] y,
            int to,
            double factor,
            double[] a,
            int fromA,
            double[] b,
            int fromB,
            int count);

    /** {@code y += a - b}, where a and b begin at the same place. */
    void addDifference(double[] y, int to, double[] a, double[] b, int from, int count);

    /** {@code y = x + a - b}, where a and b begin at the same place. */
    void balance(
            double[] y, int to, double[] x, int fromX, double[] a, double[] b, int from, int count);

    /** {@code y = x - a}. */
    void difference(double[] y, int to, double[] x, int fromX, double[] a, int from, int count);

    /** {@code y = a + b}. */
    void sum(double[] y, int to, double[] a, int fromA, double[] b, int fromB, int count);

    /** {@code y = a b}. */
    void product(double[] y, int to, double[] a, int fromA, double[] b, int fromB, int count);

    /** {@code y = factor x}. */
    void times(double[] y, int to, double factor, double[] x, int from, int count);

    /** {@code y = (constant + slope x) level}. */
    void levelled(
            double[] y,
            int to,
            double constant,
            double slope,
            double[] x,
            int fromX,
            double[] level,
            int from,
            int count);

    /** {@code y = max(factor x - a, 0)}. */
    void rest(
            double[] y,
            int to,
            double factor,
            double[] x,
            int fromX,
            double[] a,
            int from,
            int count);

    /** {@code y = a / b}, and another number where b is not above 0. */
    void quotient(
            double[] y,
            int to,
            double[] a,
            int fromA,
            double[] b,
            int fromB,
            double otherwise,
            int count);

    /** {@code y = max(y, a / max(b, least))}. */
    void raiseToQuotient(
            double[] y,
            int to,
            double[] a,
            int fromA,
            double[] b,
            int fromB,
            double least,
            int count);

    /** {@code y = max(y + x, 0)}. */
    void addAboveZero(double[] y, int to, double[] x, int from, int count);

    /** What is below 0 in x becomes 0, and is taken off y, where x and y begin at one place. */
    void turn(double[] x, double[] y, int from, int count);

    /**
     * The most by which {@code a + b} passes {@code factor max(x, 0)}, or 0 where it nowhere does;
     * NaN where a number is missing.
     */
    double mostBeyond(
            double factor,
            double[] x,
            int fromX,
            double[] a,
            int fromA,
            double[] b,
            int fromB,
            int count);

    /**
     * The most by which {@code |x - y|} passes {@code tolerance (1 + |x|)}, or x falls below 0; 0
     * where neither happens, NaN where a number is missing.
     */
    double worstMiss(double tolerance, double[] x, int fromX, double[] y, int fromY, int count);
}
