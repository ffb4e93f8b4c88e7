package org.graunt.schools;

import java.util.List;

/**
 * By how much a ratio was missed.
 *
 * @param area the position of the planning area
 * @param group the year group
 * @param year the September of the ratio
 * @param error the logarithm of what came to what was forecast
 */
public record RatioError(int area, int group, int year, double error) {

    /** The root of the mean square of errors; NaN of none. */
    static double rootMeanSquare(List<RatioError> errors) {
        return Math.sqrt(
                errors.stream().mapToDouble(e -> e.error * e.error).average().orElse(Double.NaN));
    }
}
