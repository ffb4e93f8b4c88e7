package org.graunt.schools;

import java.util.List;

/**
 * The mean of the last ratios, for all years to come.
 *
 * @param years how many, or as many as there are; 1 rolls the last year's ratio forward
 */
public record MeanOfLast(int years) implements RatioMethod {

    /** Checks the number. */
    public MeanOfLast {
        if (years < 1) {
            throw new IllegalArgumentException(
                    "A mean needs 1 year or more, not %d".formatted(years));
        }
    }

    @Override
    public double forecast(List<Double> past, int ahead) {
        return past.subList(Math.max(0, past.size() - years), past.size()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
