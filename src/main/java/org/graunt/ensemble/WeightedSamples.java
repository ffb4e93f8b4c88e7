package org.graunt.ensemble;

import java.util.List;

/**
 * Samples in the same buckets, whose draws count differently. Cumulative weights are made of whole
 * numbers of draws, so that they do not depend on the order in which draws are met.
 */
final class WeightedSamples {
    private final BucketedSample[] samples;

    /** The weight of one draw, by sample. */
    private final double[] weightOfDraw;

    private final int buckets;

    private WeightedSamples(BucketedSample[] samples, double[] weightOfDraw, int buckets) {
        this.samples = samples;
        this.weightOfDraw = weightOfDraw;
        this.buckets = buckets;
    }

    /** Sorts samples into common buckets. */
    static WeightedSamples of(List<double[]> samples, double[] weights) {
        Buckets buckets = Buckets.spanning(samples);
        BucketedSample[] sorted = new BucketedSample[weights.length];
        double[] weightOfDraw = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            sorted[i] = new BucketedSample(buckets, List.of(samples.get(i)));
            weightOfDraw[i] = weights[i] / samples.get(i).length;
        }
        return new WeightedSamples(sorted, weightOfDraw, buckets.count());
    }

    double[] quantiles(double[] probabilities) {
        int[] bucketOf = new int[probabilities.length];
        for (int i = 0; i < bucketOf.length; i++) {
            bucketOf[i] = bucketReaching(probabilities[i]);
            for (BucketedSample sample : samples) {
                sample.want(bucketOf[i]);
            }
        }
        for (BucketedSample sample : samples) {
            sample.gather();
        }
        double[] quantiles = new double[bucketOf.length];
        for (int i = 0; i < bucketOf.length; i++) {
            quantiles[i] = drawReaching(probabilities[i], bucketOf[i]);
        }
        return quantiles;
    }

    /** The first bucket at whose end the cumulative weight has reached p. */
    private int bucketReaching(double probability) {
        int low = 0;
        int high = buckets - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reaches(weightAtEnd(middle), probability)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double weightAtEnd(int bucket) {
        double weight = 0;
        for (int i = 0; i < samples.length; i++) {
            weight += weightOfDraw[i] * samples[i].end(bucket);
        }
        return weight;
    }

    /** Walks up the draws of one bucket, of all samples together. */
    private double drawReaching(double probability, int bucket) {
        int[] below = new int[samples.length];
        double highest = Double.NaN;
        for (int i = 0; i < samples.length; i++) {
            below[i] = samples[i].before(bucket);
        }
        while (true) {
            double next = nextDraw(below, bucket);
            if (next == Double.POSITIVE_INFINITY) {
                return highest;
            }
            highest = next;
            double weight = 0;
            for (int i = 0; i < samples.length; i++) {
                while (below[i] < samples[i].end(bucket)
                        && samples[i].inBucket(bucket, below[i]) <= next) {
                    below[i]++;
                }
                weight += weightOfDraw[i] * below[i];
            }
            if (reaches(weight, probability)) {
                return next;
            }
        }
    }

    private double nextDraw(int[] below, int bucket) {
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < samples.length; i++) {
            if (below[i] < samples[i].end(bucket)) {
                next = Math.min(next, samples[i].inBucket(bucket, below[i]));
            }
        }
        return next;
    }

    private static boolean reaches(double weight, double probability) {
        return weight >= probability - Quantiles.REACHED;
    }
}
