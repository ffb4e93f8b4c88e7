package org.graunt.ensemble;

import java.util.List;

/**
 * The cumulative distributions of several samples, walked up together from step to step. Distances
 * between distributions are sums over the stretches between draws, all of one sign, so that nothing
 * is lost to rounding where distributions are close.
 */
final class Staircases {
    private Staircases() {}

    /** Hears of a stretch between two neighbouring draws. */
    interface Stretch {
        /**
         * A stretch.
         *
         * @param width its width
         * @param heights the share of each sample's draws at or below it; valid for this call only
         */
        void accept(double width, double[] heights);
    }

    /** Walks over all stretches from the lowest draw of any sample to the highest. */
    static void walk(List<double[]> sorted, Stretch stretch) {
        int[] passed = new int[sorted.size()];
        double[] heights = new double[sorted.size()];
        double at = lowestAhead(sorted, passed);
        while (at < Double.POSITIVE_INFINITY) {
            for (int i = 0; i < passed.length; i++) {
                double[] sample = sorted.get(i);
                while (passed[i] < sample.length && sample[passed[i]] <= at) {
                    passed[i]++;
                }
                heights[i] = (double) passed[i] / sample.length;
            }
            double next = lowestAhead(sorted, passed);
            if (next < Double.POSITIVE_INFINITY) {
                stretch.accept(next - at, heights);
            }
            at = next;
        }
    }

    private static double lowestAhead(List<double[]> sorted, int[] passed) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < passed.length; i++) {
            double[] sample = sorted.get(i);
            if (passed[i] < sample.length) {
                lowest = Math.min(lowest, sample[passed[i]]);
            }
        }
        return lowest;
    }

    /** The mean of |x - x'| over draws x of one sample and x' of another. */
    static double meanDistance(double[] sorted, double[] other) {
        double[] sum = {0};
        walk(
                List.of(sorted, other),
                (width, heights) ->
                        sum[0] +=
                                width
                                        * (heights[0] * (1 - heights[1])
                                                + heights[1] * (1 - heights[0])));
        return sum[0];
    }
}
