package org.graunt.source;

import java.math.BigDecimal;

/** What stands in one cell. */
public sealed interface SheetCell {
    /** What stands there as words; a number plainly, without exponent; nothing where blank. */
    String text();

    /** True where there is nothing but space. */
    default boolean isBlank() {
        return text().isBlank();
    }

    /**
     * Words.
     *
     * @param text as they stand
     */
    record Text(String text) implements SheetCell {}

    /**
     * A number.
     *
     * @param value as the workbook holds it
     */
    record Figure(double value) implements SheetCell {
        private static final double EXACT = 1e15;

        @Override
        public String text() {
            return value == Math.rint(value) && Math.abs(value) < EXACT
                    ? Long.toString((long) value)
                    : Double.isFinite(value)
                            ? new BigDecimal(Double.toString(value)).toPlainString()
                            : "";
        }
    }

    /** Nothing. */
    enum Blank implements SheetCell {
        /** A cell with nothing in it. */
        CELL;

        @Override
        public String text() {
            return "";
        }
    }
}
