package org.graunt.sample;

/** Divides whole numbers into whole parts. */
final class Shares {
    private Shares() {}

    /** Parts in proportion to weights, which sum to the whole: each cut at the running sum. */
    static int[] whole(int whole, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        double running = 0;
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            running += weights[i];
            int upTo = i == parts.length - 1 ? whole : (int) Math.rint(whole * running / sum);
            parts[i] = upTo - given;
            given = upTo;
        }
        return parts;
    }
}
