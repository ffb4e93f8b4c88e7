package org.graunt.ensemble;

import org.jspecify.annotations.Nullable;

/**
 * One forecast against what came.
 *
 * @param key of whom and of what
 * @param projected the one figure that was forecast, in persons
 * @param observed the outcome
 * @param spread how well the draws did; null for a point
 */
public record Score(ScoreKey key, double projected, double observed, @Nullable SpreadScore spread) {

    /** Checks that both figures are numbers, and that nobody counted fewer than nobody. */
    public Score {
        if (!(Double.isFinite(projected) && Double.isFinite(observed) && observed >= 0)) {
            throw new IllegalArgumentException(
                    "A score needs a figure and an outcome of 0 or more, not %s and %s: %s"
                            .formatted(projected, observed, key));
        }
    }

    /** Projected less observed. */
    public double error() {
        return projected - observed;
    }

    /**
     * The error in per cent of the outcome: above 0 where too much was forecast. NaN where the
     * outcome is 0.
     */
    public double percentageError() {
        return observed == 0 ? Double.NaN : 100 * error() / observed;
    }

    /** The percentage error without its sign. */
    public double absolutePercentageError() {
        return Math.abs(percentageError());
    }

    /** The continuous ranked probability score; the absolute error of a point, which it is then. */
    public double crps() {
        return spread == null ? Math.abs(error()) : spread.crps().value();
    }

    /** The weighted interval score; the absolute error of a point, which it is then. */
    public double wis() {
        return spread == null ? Math.abs(error()) : spread.wis().value();
    }
}
