package org.graunt.ensemble;

import java.util.Arrays;
import java.util.List;

/**
 * How well a spread of draws did against one outcome.
 *
 * @param crps the continuous ranked probability score
 * @param wis the weighted interval score of the median and the intervals of 50, 80 and 95 %
 * @param rank where the outcome fell among the draws
 * @param within50 whether the interval of 50 % held it
 * @param within80 whether that of 80 % did
 * @param within95 whether that of 95 % did
 */
public record SpreadScore(
        Crps crps,
        WeightedIntervalScore wis,
        Rank rank,
        boolean within50,
        boolean within80,
        boolean within95) {
    private static final List<Double> COVERAGES = List.of(0.5, 0.8, 0.95);

    /** The scores of a sample in any order, which is left as it is. */
    public static SpreadScore of(double[] draws, double observed) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        double median = Quantiles.ofSorted(sorted, 0.5);
        List<Interval> intervals =
                COVERAGES.stream().map(each -> Interval.ofSorted(sorted, each)).toList();
        return new SpreadScore(
                Crps.ofSorted(sorted, observed),
                WeightedIntervalScore.of(median, intervals, observed),
                Rank.of(sorted, observed),
                intervals.get(0).holds(observed),
                intervals.get(1).holds(observed),
                intervals.get(2).holds(observed));
    }
}
