package org.graunt.model.draws;

import java.util.Arrays;

/**
 * What a driver did in the past: one number for each area and year, such as the logarithm of a
 * level of fertility.
 */
final class Series {
    private final String table;
    private final int firstYear;
    private final double[][] values;
    private final int held;
    private final boolean sums;

    private Series(String table, int firstYear, double[][] values, int held, boolean sums) {
        this.table = table;
        this.firstYear = firstYear;
        this.values = values;
        this.held = held;
        this.sums = sums;
    }

    /**
     * A flow, of which a projection holds the mean of the usual window, so that its errors add up
     * in what is projected.
     *
     * @param table where it comes from
     * @param firstYear the first of consecutive years
     * @param values {@code [area][year]}; missing where there is none
     */
    static Series ofFlow(String table, int firstYear, double[][] values) {
        return new Series(table, firstYear, values, 0, true);
    }

    /** A level, of which a projection holds the last. */
    static Series ofLevel(String table, int firstYear, double[][] values) {
        return new Series(table, firstYear, values, 1, false);
    }

    int areas() {
        return values.length;
    }

    /** The numbers of an area, year by year. */
    double[] of(int area) {
        return values[area];
    }

    /** How many years a projection holds the mean of; 0 for the usual window. */
    int held() {
        return held;
    }

    /** Whether the errors of a year add up in what is projected, as those of a flow do. */
    boolean sums() {
        return sums;
    }

    /** How many years there are from the first to the last. */
    int years() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /** How many of the years say something of some area. */
    int yearsHeld() {
        int held = 0;
        for (int year = 0; year < years(); year++) {
            int at = year;
            held += Arrays.stream(values).anyMatch(area -> !Double.isNaN(area[at])) ? 1 : 0;
        }
        return held;
    }

    /** From where, in words. */
    String basis() {
        return "%s %d-%d, %d yearly values"
                .formatted(table, firstYear, firstYear + years() - 1, yearsHeld());
    }
}
