package org.graunt.ensemble;

/**
 * A central prediction interval.
 *
 * @param coverage the probability that it claims, above 0 and below 1
 * @param lower its lower end, at the quantile (1 - coverage) / 2
 * @param upper its upper end
 */
public record Interval(double coverage, double lower, double upper) {

    /** Checks that it is one. */
    public Interval {
        if (!(coverage > 0 && coverage < 1 && lower <= upper)) {
            throw new IllegalArgumentException(
                    "There is no interval of %s from %s to %s".formatted(coverage, lower, upper));
        }
    }

    /** The interval of a sample in ascending order, its ends of type 7. */
    public static Interval ofSorted(double[] sorted, double coverage) {
        double tail = (1 - coverage) / 2;
        return new Interval(
                coverage, Quantiles.ofSorted(sorted, tail), Quantiles.ofSorted(sorted, 1 - tail));
    }

    /** True where the outcome lies inside or on an end. */
    public boolean holds(double observed) {
        return lower <= observed && observed <= upper;
    }

    /** From end to end. */
    public double width() {
        return upper - lower;
    }

    /**
     * The interval score: its width, and 2 / (1 - coverage) times what the outcome lies outside
     * (Gneiting and Raftery 2007, equation 43).
     */
    public double score(double observed) {
        return width() + penalty() * (tooHigh(observed) + tooLow(observed));
    }

    double penalty() {
        return 2 / (1 - coverage);
    }

    /** By how much all of it lies above the outcome. */
    double tooHigh(double observed) {
        return Math.max(lower - observed, 0);
    }

    /** By how much all of it lies below the outcome. */
    double tooLow(double observed) {
        return Math.max(observed - upper, 0);
    }
}
