package org.graunt.correction;

import java.util.Arrays;

/** Middles and spreads that a few wild numbers do not move. */
final class Robust {
    /** Makes the median absolute deviation of a normal its standard deviation. */
    private static final double NORMAL = 1.4826;

    /** Huber's bound, in standard deviations. */
    private static final double BOUND = 1.5;

    private static final int ROUNDS = 20;

    private Robust() {}

    /** The median; missing numbers are left out; missing where all are. */
    static double median(double... values) {
        double[] held = held(values);
        if (held.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(held);
        int middle = held.length / 2;
        return held.length % 2 == 1 ? held[middle] : (held[middle - 1] + held[middle]) / 2;
    }

    /** The variance about 0, from the median of absolute values. */
    static double varianceAboutZero(double... values) {
        double spread = NORMAL * median(Arrays.stream(values).map(Math::abs).toArray());
        return spread * spread;
    }

    /**
     * Huber's weighted mean (1964): values far from the middle pull no more than those at his
     * bound.
     *
     * @param values missing ones are left out
     * @return missing where all are
     */
    static double mean(double[] values, double[] weights) {
        double middle = median(values);
        if (Double.isNaN(middle)) {
            return Double.NaN;
        }
        double from = middle;
        double spread =
                NORMAL * median(Arrays.stream(values).map(v -> Math.abs(v - from)).toArray());
        double reach = BOUND * Math.max(spread, 1e-9);
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            double weight = 0;
            for (int i = 0; i < values.length; i++) {
                if (!Double.isNaN(values[i])) {
                    double far = Math.abs(values[i] - middle);
                    double w = weights[i] * (far > reach ? reach / far : 1);
                    sum += w * values[i];
                    weight += w;
                }
            }
            middle = weight > 0 ? sum / weight : middle;
        }
        return middle;
    }

    private static double[] held(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }
}
