package org.graunt.excel;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A fan drawn by the spreadsheet from a table on the same sheet: bands stacked upon an invisible
 * base, and lines over them.
 *
 * @param title above it
 * @param description for those who do not see it
 * @param firstRow of the numbers, counted from 0
 * @param years the column with years
 * @param yearLabels those years
 * @param base the column of the lower end of the lowest band
 * @param bands the columns of the widths of the bands, from the lowest upward
 * @param lines over them
 * @param least where the axis of values begins; where it is empty, at 0
 * @param place where it lies
 */
public record FanPicture(
        String title,
        String description,
        int firstRow,
        int years,
        List<Integer> yearLabels,
        Numbers base,
        List<Numbers> bands,
        List<Numbers> lines,
        OptionalDouble least,
        Place place) {

    /** Copies the lists. */
    public FanPicture {
        yearLabels = List.copyOf(yearLabels);
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
    }

    /** The number of the last row. */
    int lastRow() {
        return firstRow + yearLabels.size() - 1;
    }

    /**
     * A column of numbers.
     *
     * @param name in the legend
     * @param column where they stand
     * @param values what they are, for programs that draw before they reckon
     */
    public record Numbers(String name, int column, List<Double> values) {

        /** Copies the list. */
        public Numbers {
            values = List.copyOf(values);
        }
    }

    /**
     * The cells that a picture covers.
     *
     * @param firstRow its top
     * @param firstColumn its left side
     * @param lastRow its bottom
     * @param lastColumn its right side
     */
    public record Place(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
