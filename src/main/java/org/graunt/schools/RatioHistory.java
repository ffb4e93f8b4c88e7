package org.graunt.schools;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The past ratios of one year group of a planning area.
 *
 * @param area the position of the planning area
 * @param group the year group
 * @param kind what the ratio is
 * @param firstYear the September of the first ratio
 * @param ratios year by year; NaN where one is missing
 */
public record RatioHistory(
        int area, int group, RatioKind kind, int firstYear, List<Double> ratios) {

    /** Copies the list. */
    public RatioHistory {
        ratios = List.copyOf(ratios);
    }

    /** The ratio of a September; NaN where it is missing. */
    public double at(int year) {
        int position = year - firstYear;
        return position < 0 || position >= ratios.size() ? Double.NaN : ratios.get(position);
    }

    /** The last September looked at. */
    public int lastYear() {
        return firstYear + ratios.size() - 1;
    }

    /** The ratios that were known in a year, oldest first, without those missing. */
    public List<Double> known(int year) {
        return IntStream.rangeClosed(firstYear, Math.min(year, lastYear()))
                .mapToObj(this::at)
                .filter(ratio -> !Double.isNaN(ratio))
                .toList();
    }

    /** The last September with a ratio; empty where there is none. */
    public OptionalInt latest() {
        return IntStream.iterate(lastYear(), year -> year >= firstYear, year -> year - 1)
                .filter(year -> !Double.isNaN(at(year)))
                .findFirst();
    }
}
