package org.graunt.schools;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a method would have done in past years, over all planning areas with a year group.
 * Errors are logarithms of the ratio that came to the ratio forecast.
 *
 * @param candidate the method
 * @param errors one year ahead
 * @param laterErrors three years ahead
 */
public record MethodTrial(
        Candidate candidate, List<RatioError> errors, List<RatioError> laterErrors) {
    /** How many years ahead the later errors are. */
    static final int LATER = 3;

    /** How many ratios must be known before a method is tried. */
    private static final int FEWEST = 3;

    /** Copies the lists. */
    public MethodTrial {
        errors = List.copyOf(errors);
        laterErrors = List.copyOf(laterErrors);
    }

    /**
     * Tries a method from every past year, its parameters fitted to what was known then.
     *
     * @param histories of one year group
     */
    static MethodTrial of(Candidate candidate, List<RatioHistory> histories) {
        List<RatioError> next = new ArrayList<>();
        List<RatioError> later = new ArrayList<>();
        int first = histories.stream().mapToInt(RatioHistory::firstYear).min().orElse(0);
        int last = histories.stream().mapToInt(RatioHistory::lastYear).max().orElse(0);
        for (int origin = first + FEWEST - 1; origin < last; origin++) {
            int known = origin;
            List<List<Double>> series =
                    histories.stream()
                            .map(history -> history.known(known))
                            .filter(ratios -> ratios.size() >= FEWEST)
                            .toList();
            if (!series.isEmpty()) {
                RatioMethod method = candidate.fitted(series);
                add(next, method, histories, origin, 1);
                add(later, method, histories, origin, LATER);
            }
        }
        return new MethodTrial(candidate, next, later);
    }

    private static void add(
            List<RatioError> errors,
            RatioMethod method,
            List<RatioHistory> histories,
            int origin,
            int ahead) {
        for (RatioHistory history : histories) {
            List<Double> known = history.known(origin);
            double came = history.at(origin + ahead);
            boolean current = !Double.isNaN(history.at(origin));
            if (known.size() >= FEWEST && current && came > 0) {
                double error = StrictMath.log(came / method.forecast(known, ahead));
                if (Double.isFinite(error)) {
                    errors.add(
                            new RatioError(history.area(), history.group(), origin + ahead, error));
                }
            }
        }
    }

    /** The root of the mean squared error one year ahead; NaN where it could not be tried. */
    public double rmse() {
        return RatioError.rootMeanSquare(errors);
    }

    /** The same three years ahead. */
    public double laterRmse() {
        return RatioError.rootMeanSquare(laterErrors);
    }

    /** What methods are chosen by: both errors together, as far as they could be tried. */
    double score() {
        double later = laterRmse();
        return errors.isEmpty() ? 0 : rmse() + (Double.isNaN(later) ? 0 : later);
    }
}
