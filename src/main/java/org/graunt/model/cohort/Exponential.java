package org.graunt.model.cohort;

/**
 * The exponential function in fused operations only, so that a vector of lanes and a single lane
 * give the same bits on every machine; within one unit in the last place of the true value for the
 * arguments that survival has.
 *
 * <p>Reduction by multiples of ln 2 held in two parts, then the Taylor polynomial of degree 13,
 * whose first omitted term is below 5e-18 for |r| up to half of ln 2.
 */
final class Exponential {
    /** Below this the result is as good as nobody; it keeps the exponent within range. */
    static final double LEAST = -700;

    static final double PER_LN2 = 0x1.71547652b82fep0;

    /** Adding it rounds to a whole number, which then stands in the lowest bits. */
    static final double ROUND = 0x1.8p52;

    static final double LN2_HIGH = 0x1.62e42fefa39efp-1;
    static final double LN2_LOW = 0x1.abc9e3b39803fp-56;
    static final int EXPONENT_SHIFT = 52;

    /** 1/13!, 1/12!, ..., 1/1!, 1/0!. */
    static final double[] TAYLOR = new double[14];

    static {
        double factorial = 1;
        for (int n = 0; n <= 13; n++) {
            factorial *= Math.max(n, 1);
            TAYLOR[13 - n] = 1 / factorial;
        }
    }

    private Exponential() {}

    /** e to the power of an argument that is 0 or less. */
    static double of(double argument) {
        double y = Math.max(argument, LEAST);
        double rounded = Math.fma(y, PER_LN2, ROUND);
        double n = rounded - ROUND;
        double r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, y));
        double p = TAYLOR[0];
        for (int i = 1; i < TAYLOR.length; i++) {
            p = Math.fma(p, r, TAYLOR[i]);
        }
        long scale = Double.doubleToRawLongBits(rounded) << EXPONENT_SHIFT;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(p) + scale);
    }
}
