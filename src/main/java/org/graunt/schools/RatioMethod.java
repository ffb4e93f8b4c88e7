package org.graunt.schools;

import java.util.List;

/** A way to carry a ratio of the past into years to come. */
public sealed interface RatioMethod permits MeanOfLast, DampedTrend {

    /**
     * The ratio some years after the last one known.
     *
     * @param past the ratios known, oldest first, none missing and at least one
     * @param ahead how many years, 1 or more
     */
    double forecast(List<Double> past, int ahead);
}
