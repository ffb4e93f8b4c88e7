package org.graunt.table;

import org.graunt.demography.Sex;

/** Labels and numbers as files and messages write them. */
final class Cells {
    private Cells() {}

    /** A label: F or M for a sex, anything else as it is. */
    static String word(Object label) {
        return label instanceof Sex sex ? sex.code() : label.toString();
    }

    /** A number for a message: without decimals where it is whole. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
