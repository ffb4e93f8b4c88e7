package org.graunt.excel.school;

import org.graunt.schools.Cell;

/** How a year group stands, in words that a live formula says as well. */
enum Outlook {
    /** Nine draws in ten have more pupils than places. */
    SHORT("short"),
    /** More than half of them have. */
    LIKELY("likely short"),
    /** More than one in ten have. */
    MAY("may be short"),
    /** Places suffice, with less than the margin to spare. */
    TIGHT("tight"),
    /** Places suffice with the margin. */
    ENOUGH("enough");

    private final String words;

    Outlook(String words) {
        this.words = words;
    }

    /** What the cell says. */
    String words() {
        return words;
    }

    /** How a year group stands by its quantiles, or by its central path without them. */
    static Outlook of(Cell cell) {
        boolean drawn = !Double.isNaN(cell.pupils().p50());
        double low = drawn ? cell.pupils().p10() : cell.pupils().central();
        double middle = cell.pupils().middle();
        double high = drawn ? cell.pupils().p90() : cell.pupils().central();
        if (low > cell.places()) {
            return SHORT;
        }
        if (middle > cell.places()) {
            return LIKELY;
        }
        if (high > cell.places()) {
            return MAY;
        }
        return middle * (1 + Cell.MARGIN) > cell.places() ? TIGHT : ENOUGH;
    }

    /** The formula that says the same of the cells of a row. */
    static String formula(String low, String middle, String high, String places) {
        return ("IF({0}>{3},\"short\",IF({1}>{3},\"likely short\",IF({2}>{3},\"may be short\","
                        + "IF({1}*(1+{4})>{3},\"tight\",\"enough\"))))")
                .replace("{0}", low)
                .replace("{1}", middle)
                .replace("{2}", high)
                .replace("{3}", places)
                .replace("{4}", Layout.MARGIN);
    }
}
