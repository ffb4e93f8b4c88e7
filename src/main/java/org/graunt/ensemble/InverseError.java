package org.graunt.ensemble;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Weights that fall as a member's error rises: in proportion to {@code 1 / error^power} (Bates and
 * Granger 1969, "The combination of forecasts", with squared errors).
 *
 * @param measure what counts as the error of a summary, such as {@link ScoreSummary#mape}
 * @param power 1, or 2 to favour the better more
 */
public record InverseError(ToDoubleFunction<ScoreSummary> measure, double power) {

    /** Checks the power. */
    public InverseError {
        if (!(power >= 0 && Double.isFinite(power))) {
            throw new IllegalArgumentException("An error has no power of " + power);
        }
    }

    /** By the mean absolute percentage error. */
    public static InverseError ofMape() {
        return new InverseError(ScoreSummary::mape, 1);
    }

    /** By the square of the mean absolute percentage error. */
    public static InverseError ofMapeSquared() {
        return new InverseError(ScoreSummary::mape, 2);
    }

    /**
     * The weights of the members of a table, by their errors in the tasks that all were set. A
     * member without any error, and others like it, takes all.
     *
     * @throws IllegalArgumentException where there is no task that all were set
     */
    public Weights weights(ScoreTable table) {
        Map<String, Double> errors = new LinkedHashMap<>();
        table.common()
                .byMember()
                .forEach((member, all) -> errors.put(member, measure.applyAsDouble(all)));
        if (errors.isEmpty() || errors.values().stream().anyMatch(error -> !(error >= 0))) {
            throw new IllegalArgumentException(
                    "Members have no common errors to be weighed by: " + errors);
        }
        double least = errors.values().stream().mapToDouble(error -> error).min().orElseThrow();
        Map<String, Double> proportions = new LinkedHashMap<>();
        errors.forEach((member, error) -> proportions.put(member, proportion(error, least)));
        return Weights.of(proportions);
    }

    /** In units of the best, so that no error is too small to be divided by. */
    private double proportion(double error, double least) {
        return error == least ? 1 : Math.pow(least / error, power);
    }
}
