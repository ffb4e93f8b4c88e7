package org.graunt.ensemble;

import java.util.Arrays;
import java.util.List;

/**
 * Draws sorted into buckets, and within a bucket only where somebody wants it: {@link #want}, then
 * {@link #gather}, then read.
 */
final class BucketedSample {
    private static final int UNWANTED = -1;

    private final Buckets buckets;
    private final List<double[]> samples;

    /** How many draws lie in a bucket or below it. */
    private final int[] ends;

    /** Where a wanted bucket's draws begin among those gathered. */
    private final int[] starts;

    private double[] gathered = {};
    private int wanted;

    BucketedSample(Buckets buckets, List<double[]> samples) {
        this.buckets = buckets;
        this.samples = samples;
        this.ends = new int[buckets.count()];
        this.starts = new int[buckets.count()];
        Arrays.fill(starts, UNWANTED);
        for (double[] sample : samples) {
            for (double draw : sample) {
                ends[buckets.of(draw)]++;
            }
        }
        for (int bucket = 1; bucket < ends.length; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
    }

    /** How many draws lie in this bucket or below it. */
    int end(int bucket) {
        return ends[bucket];
    }

    /** How many draws lie below this bucket. */
    int before(int bucket) {
        return bucket == 0 ? 0 : ends[bucket - 1];
    }

    /** The bucket that holds the draw of a rank, from 0. */
    int bucketOf(int rank) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Asks for a bucket's draws in order. */
    void want(int bucket) {
        if (starts[bucket] == UNWANTED) {
            starts[bucket] = wanted;
            wanted += ends[bucket] - before(bucket);
        }
    }

    /** Fetches the draws of all buckets wanted, and sorts them. */
    void gather() {
        gathered = new double[wanted];
        int[] next = starts.clone();
        for (double[] sample : samples) {
            for (double draw : sample) {
                int bucket = buckets.of(draw);
                if (next[bucket] != UNWANTED) {
                    gathered[next[bucket]++] = draw;
                }
            }
        }
        for (int bucket = 0; bucket < starts.length; bucket++) {
            if (starts[bucket] != UNWANTED) {
                Arrays.sort(gathered, starts[bucket], next[bucket]);
            }
        }
    }

    /** The draw of a rank, from 0; its bucket is one of those wanted. */
    double ofRank(int rank) {
        return inBucket(bucketOf(rank), rank);
    }

    /** The draw of a rank that is known to lie in this bucket, one of those wanted. */
    double inBucket(int bucket, int rank) {
        return gathered[starts[bucket] + rank - before(bucket)];
    }
}
