package org.graunt.model;

import java.util.stream.IntStream;

/**
 * From which year to which, in steps of how many years.
 *
 * @param baseYear the year of the population that is projected
 * @param lastYear the last year wanted
 * @param step years in a step, 1 or 5
 */
public record Horizon(int baseYear, int lastYear, int step) {

    /** Checks the order of the years. */
    public Horizon {
        if (lastYear <= baseYear) {
            throw new IllegalArgumentException(
                    "Last year %d must come after base year %d".formatted(lastYear, baseYear));
        }
        if (step < 1 || (lastYear - baseYear) % step != 0) {
            throw new IllegalArgumentException(
                    "From %d to %d is not a whole number of steps of %d years"
                            .formatted(baseYear, lastYear, step));
        }
    }

    /** The projected years, without the base year. */
    public IntStream years() {
        return IntStream.iterate(baseYear + step, year -> year <= lastYear, year -> year + step);
    }
}
