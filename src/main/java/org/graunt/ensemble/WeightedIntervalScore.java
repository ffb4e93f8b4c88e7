package org.graunt.ensemble;

import java.util.List;

/**
 * The weighted interval score, an approximation of {@link Crps} from a few quantiles (Bracher and
 * others 2021, "Evaluating epidemic forecasts in an interval format"), in the unit of what was
 * forecast: {@code (|y - median| / 2 + sum over K intervals of (1 - coverage) / 2 * interval score)
 * / (K + 1/2)}.
 *
 * @param value the score
 * @param dispersion the part of the widths
 * @param over the part of what was forecast too high, by the median or a whole interval
 * @param under the part of what was forecast too low
 */
public record WeightedIntervalScore(double value, double dispersion, double over, double under) {
    private static final double WEIGHT_OF_MEDIAN = 0.5;

    /** The score of a median and intervals about it. */
    public static WeightedIntervalScore of(
            double median, List<Interval> intervals, double observed) {
        double dispersion = 0;
        double over = WEIGHT_OF_MEDIAN * Math.max(median - observed, 0);
        double under = WEIGHT_OF_MEDIAN * Math.max(observed - median, 0);
        for (Interval interval : intervals) {
            // (1 - coverage) / 2 times the penalty for lying outside is 1
            dispersion += (1 - interval.coverage()) / 2 * interval.width();
            over += interval.tooHigh(observed);
            under += interval.tooLow(observed);
        }
        double weights = intervals.size() + WEIGHT_OF_MEDIAN;
        return new WeightedIntervalScore(
                (dispersion + over + under) / weights,
                dispersion / weights,
                over / weights,
                under / weights);
    }
}
