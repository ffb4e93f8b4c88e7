package org.graunt.model.play;

/**
 * Quantiles of type 7 of Hyndman and Fan (1996, "Sample quantiles in statistical packages"): the
 * straight line between the order statistics at {@code (n - 1) p}.
 */
public final class Quantiles {
    private Quantiles() {}

    /**
     * One quantile.
     *
     * @param sorted the sample, ascending, at least one number
     * @param probability from 0 to 1
     */
    public static double ofSorted(double[] sorted, double probability) {
        if (sorted.length == 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "A quantile needs a sample and a probability from 0 to 1, not %d numbers and %s"
                            .formatted(sorted.length, probability));
        }
        double position = (sorted.length - 1) * probability;
        int below = (int) position;
        if (below == sorted.length - 1) {
            return sorted[below];
        }
        return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }
}
