package org.graunt.excel;

import org.apache.poi.ss.util.CellReference;

/**
 * A column of a grid.
 *
 * @param header what stands above it
 * @param width in letters of the usual size
 */
public record Column(String header, int width) {
    private static final int NUMBER = 11;

    /** A column of numbers. */
    public static Column number(String header) {
        return new Column(header, Math.max(NUMBER, header.length() + 3));
    }

    /** A column of numbers under a year. */
    public static Column year(int year) {
        return number(String.valueOf(year));
    }

    /** The letters by which formulas call a column, counted from 0: A, B, ..., Z, AA. */
    public static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
