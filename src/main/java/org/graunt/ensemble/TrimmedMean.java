package org.graunt.ensemble;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The mean of weighted values without the ends, cut by weight.
 *
 * <p>Cutting weight and not whole members keeps an average of quantiles rising with their
 * probability: it is a mean of the weighted quantile function over a stretch that does not depend
 * on who comes first.
 */
final class TrimmedMean {
    /** A share of the weight that is smaller than this is what rounding left. */
    private static final double NOTHING = 1e-12;

    private TrimmedMean() {}

    /**
     * The mean of what is left.
     *
     * @param weights one for each value, summing to 1
     * @param cut the share of the weight to leave out on either side; from 0.5 on, the median
     */
    static double of(double[] values, double[] weights, double cut) {
        Integer[] order = ascending(values);
        if (cut >= 0.5 - NOTHING) {
            return median(values, weights, order);
        }
        double first = values[order[0]];
        double sum = 0;
        double below = 0;
        for (int at : order) {
            double above = below + weights[at];
            double left = Math.min(above, 1 - cut) - Math.max(below, cut);
            if (left > NOTHING) {
                sum += left * (values[at] - first);
            }
            below = above;
        }
        return first + sum / (1 - 2 * cut);
    }

    /** The value where the cumulative weight passes one half; the mean of two that meet there. */
    private static double median(double[] values, double[] weights, Integer[] order) {
        double below = 0;
        for (int i = 0; i < order.length; i++) {
            below += weights[order[i]];
            if (below > 0.5 + NOTHING || i == order.length - 1) {
                return values[order[i]];
            }
            if (below > 0.5 - NOTHING) {
                return (values[order[i]] + values[order[i + 1]]) / 2;
            }
        }
        throw new IllegalArgumentException("There is no median of nothing");
    }

    private static Integer[] ascending(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        return order;
    }
}
