package org.graunt.excel;

/** How a cell looks: the few styles that all workbooks of Graunt share. */
public enum Look {
    /** Large and bold: what a sheet is about. */
    TITLE("General"),
    /** Bold, on grey, to the left, as published tables have it. */
    HEADER("General"),
    /** Words. */
    TEXT("@"),
    /** A word between numbers, in the middle of its cell. */
    CENTRED("General"),
    /** Words that explain, in grey. */
    NOTE("General"),
    /** Long words, on as many lines as they need. */
    WRAPPED("General"),
    /** A whole number without separators, {@code 0}: the format of published workbooks. */
    WHOLE("0"),
    /** A whole number, bold: a total. */
    TOTAL("0"),
    /** One decimal. */
    DECIMAL("0.0"),
    /** A share as per cent with one decimal. */
    PER_CENT("0.0%"),
    /** A ratio with four decimals. */
    RATIO("0.0000"),
    /** A ratio that somebody may change, on yellow. */
    INPUT_RATIO("0.0000"),
    /** A whole number that somebody may change, on yellow. */
    INPUT_WHOLE("0"),
    /** A cell that somebody may change, on yellow. */
    INPUT("General");

    private final String format;

    Look(String format) {
        this.format = format;
    }

    /** The format of numbers. */
    String format() {
        return format;
    }
}
