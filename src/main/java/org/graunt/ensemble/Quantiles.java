package org.graunt.ensemble;

import java.util.Arrays;
import java.util.List;

/**
 * Quantiles of samples: of type 7 of Hyndman and Fan (1996, "Sample quantiles in statistical
 * packages"), the straight line between the order statistics at {@code (n - 1) p}; and, where draws
 * have different weights, the smallest draw at which the cumulative weight reaches p.
 *
 * <p>Whoever has a sorted sample asks {@link #ofSorted}. For a few quantiles of an unsorted one the
 * others give the same numbers, to the bit, and sort only the small part of the sample that they
 * need.
 */
public final class Quantiles {
    /**
     * A cumulative weight that falls short of p by less has reached it: 0.1 + 0.2 is not quite 0.3.
     */
    static final double REACHED = 1e-12;

    private Quantiles() {}

    /**
     * One quantile of type 7.
     *
     * @param sorted the sample, ascending, at least one number
     * @param probability from 0 to 1
     */
    public static double ofSorted(double[] sorted, double probability) {
        check(sorted.length, probability);
        double position = (sorted.length - 1) * probability;
        int below = (int) position;
        if (below == sorted.length - 1) {
            return sorted[below];
        }
        return between(sorted[below], sorted[below + 1], position - below);
    }

    /** Quantiles of type 7 of a sample in any order, which is left as it is. */
    public static double[] of(double[] sample, double... probabilities) {
        return pooled(List.of(sample), probabilities);
    }

    /**
     * Quantiles of type 7 of all draws together, each counting alike.
     *
     * @param samples in any order, which is left as it is
     * @param probabilities each from 0 to 1
     * @throws IllegalArgumentException where there is no draw, or one that is no number
     */
    public static double[] pooled(List<double[]> samples, double... probabilities) {
        int size = samples.stream().mapToInt(sample -> sample.length).sum();
        Arrays.stream(probabilities).forEach(p -> check(size, p));
        BucketedSample all = new BucketedSample(Buckets.spanning(samples), samples);
        for (double probability : probabilities) {
            int below = (int) ((size - 1) * probability);
            all.want(all.bucketOf(below));
            all.want(all.bucketOf(Math.min(below + 1, size - 1)));
        }
        all.gather();
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < quantiles.length; i++) {
            double position = (size - 1) * probabilities[i];
            int below = (int) position;
            double low = all.ofRank(below);
            quantiles[i] =
                    below == size - 1 ? low : between(low, all.ofRank(below + 1), position - below);
        }
        return quantiles;
    }

    /**
     * Quantiles of samples that have different weights or sizes: the smallest draw x at which the
     * cumulative weight {@code sum over samples of weight * (share of its draws at or below x)}
     * reaches p.
     *
     * @param samples in any order, which is left as it is; none empty
     * @param weights one for each sample, above 0, summing to 1
     * @param probabilities each from 0 to 1
     */
    public static double[] weighted(
            List<double[]> samples, double[] weights, double... probabilities) {
        int smallest = samples.stream().mapToInt(sample -> sample.length).min().orElse(0);
        Arrays.stream(probabilities).forEach(p -> check(smallest, p));
        if (weights.length != samples.size()) {
            throw new IllegalArgumentException(
                    "There are %d weights for %d samples"
                            .formatted(weights.length, samples.size()));
        }
        return WeightedSamples.of(samples, weights).quantiles(probabilities);
    }

    private static double between(double low, double high, double share) {
        return low + share * (high - low);
    }

    private static void check(int size, double probability) {
        if (size == 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "A quantile needs a sample and a probability from 0 to 1, not %d numbers and %s"
                            .formatted(size, probability));
        }
    }
}
