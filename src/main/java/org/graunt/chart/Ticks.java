package org.graunt.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The round numbers along an axis.
 *
 * @param low the first, where the axis begins
 * @param high the last, where it ends
 * @param step from one to the next: 1, 2, 2.5 or 5 times a power of ten
 */
record Ticks(double low, double high, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** Round numbers that enclose two others, about as many as wanted. */
    static Ticks around(double lowest, double highest, int wanted) {
        double span = highest - lowest;
        if (!(span > 0)) {
            double pad = Math.max(1, Math.abs(highest) * 0.1);
            return around(lowest - pad, highest + pad, wanted);
        }
        double step = round(span / wanted);
        return new Ticks(
                Math.floor(lowest / step + 1e-9) * step,
                Math.ceil(highest / step - 1e-9) * step,
                step);
    }

    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : ROUND) {
            if (rough <= factor * power * 1.0001) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** The numbers, from low to high. */
    List<Double> values() {
        int count = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, count).mapToObj(i -> low + i * step).toList();
    }

    /** The size of the largest, whatever its sign. */
    double largest() {
        return Math.max(Math.abs(low), Math.abs(high));
    }
}
