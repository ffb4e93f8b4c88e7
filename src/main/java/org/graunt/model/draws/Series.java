package org.graunt.model.draws;

import java.util.Arrays;

/**
 * What a driver did in the past: one number for each area and year, such as the logarithm of a
 * level of fertility.
 *
 * @param table where it comes from
 * @param firstYear the first of consecutive years
 * @param values {@code [area][year]}; missing where there is none
 * @param held what a projection holds: the mean of so many years; 0 for the usual window
 * @param sums whether errors of a year add up in what is projected, as those of a flow do
 */
record Series(String table, int firstYear, double[][] values, int held, boolean sums) {

    /** A flow, of which a projection holds the mean of the usual window. */
    static Series ofFlow(String table, int firstYear, double[][] values) {
        return new Series(table, firstYear, values, 0, true);
    }

    /** A level, of which a projection holds the last. */
    static Series ofLevel(String table, int firstYear, double[][] values) {
        return new Series(table, firstYear, values, 1, false);
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
