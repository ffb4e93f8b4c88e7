package org.graunt.ensemble;

import java.util.List;

/**
 * Buckets of equal width from the lowest draw to the highest. A draw's bucket never falls as the
 * draw rises, rounding included, so that sorting buckets sorts draws.
 */
final class Buckets {
    private static final int MOST = 1024;

    /** Draws in a bucket, on average: fewer cost more counting, more cost more sorting. */
    private static final int DRAWS_IN_ONE = 4;

    private final int count;
    private final double lowest;
    private final double scale;

    private Buckets(int count, double lowest, double scale) {
        this.count = count;
        this.lowest = lowest;
        this.scale = scale;
    }

    /** Buckets that hold every draw of these samples. */
    static Buckets spanning(List<double[]> samples) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        int size = 0;
        for (double[] sample : samples) {
            for (double draw : sample) {
                lowest = Math.min(lowest, draw);
                highest = Math.max(highest, draw);
            }
            size += sample.length;
        }
        if (!(Double.isFinite(lowest) && Double.isFinite(highest))) {
            throw new IllegalArgumentException(
                    "Draws must be numbers, not from %s to %s".formatted(lowest, highest));
        }
        int count = Math.clamp(size / DRAWS_IN_ONE, 1, MOST);
        double scale = (count - 1) / (highest - lowest);
        // Draws all alike, or too near or far apart to be told by a quotient, share one bucket.
        return new Buckets(count, lowest, Double.isFinite(scale) ? scale : 0);
    }

    int count() {
        return count;
    }

    /** The bucket of a draw. */
    int of(double draw) {
        return (int) ((draw - lowest) * scale);
    }
}
