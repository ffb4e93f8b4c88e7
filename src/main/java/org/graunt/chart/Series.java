package org.graunt.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One number for each of some years, which rise.
 *
 * @param years mid-years, in rising order; some may be left out
 * @param values the numbers, finite, as many as there are years
 */
public record Series(List<Integer> years, List<Double> values) {
    /** Refuses no years, years that do not rise, and numbers that are missing or not finite. */
    public Series {
        years = List.copyOf(years);
        values = List.copyOf(values);
        if (years.isEmpty() || years.size() != values.size()) {
            throw new IllegalArgumentException(
                    "A series needs a number for each of one or more years; given %d years and %d numbers"
                            .formatted(years.size(), values.size()));
        }
        for (int i = 0; i < years.size(); i++) {
            if (!Double.isFinite(values.get(i))) {
                throw new IllegalArgumentException(
                        "The number for %d must be finite; given %s"
                                .formatted(years.get(i), values.get(i)));
            }
            if (i > 0 && years.get(i) <= years.get(i - 1)) {
                throw new IllegalArgumentException("Years must rise; given " + years);
            }
        }
    }

    /** Numbers of consecutive years. */
    public static Series from(int firstYear, double... values) {
        List<Integer> years = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (double value : values) {
            years.add(firstYear + years.size());
            numbers.add(value);
        }
        return new Series(years, numbers);
    }

    /** How many years there are. */
    public int size() {
        return years.size();
    }

    /** The first year. */
    public int firstYear() {
        return years.getFirst();
    }

    /** The last year. */
    public int lastYear() {
        return years.getLast();
    }

    /** The number of the first year. */
    public double first() {
        return values.getFirst();
    }

    /** The number of the last year. */
    public double last() {
        return values.getLast();
    }

    /** The smallest number. */
    double lowest() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The largest number. */
    double highest() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
