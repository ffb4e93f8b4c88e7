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

    // 1/n! for even and odd n apart: two chains of operations half as long as one
    static final double E12 = 1 / 479_001_600.0;
    static final double E10 = 1 / 3_628_800.0;
    static final double E8 = 1 / 40_320.0;
    static final double E6 = 1 / 720.0;
    static final double E4 = 1 / 24.0;
    static final double E2 = 1 / 2.0;
    static final double O13 = 1 / 6_227_020_800.0;
    static final double O11 = 1 / 39_916_800.0;
    static final double O9 = 1 / 362_880.0;
    static final double O7 = 1 / 5_040.0;
    static final double O5 = 1 / 120.0;
    static final double O3 = 1 / 6.0;

    private Exponential() {}

    /** e to the power of an argument that is 0 or less. */
    static double of(double argument) {
        double y = Math.max(argument, LEAST);
        double rounded = Math.fma(y, PER_LN2, ROUND);
        double n = rounded - ROUND;
        double r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, y));
        double square = r * r;
        double even = Math.fma(E12, square, E10);
        even = Math.fma(even, square, E8);
        even = Math.fma(even, square, E6);
        even = Math.fma(even, square, E4);
        even = Math.fma(even, square, E2);
        even = Math.fma(even, square, 1);
        double odd = Math.fma(O13, square, O11);
        odd = Math.fma(odd, square, O9);
        odd = Math.fma(odd, square, O7);
        odd = Math.fma(odd, square, O5);
        odd = Math.fma(odd, square, O3);
        odd = Math.fma(odd, square, 1);
        double p = Math.fma(odd, r, even);
        long scale = Double.doubleToRawLongBits(rounded) << EXPONENT_SHIFT;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(p) + scale);
    }
}
