package org.graunt.excel.projection;

/** Whom a sheet of people is about. */
enum Sexes {
    /** Everybody. */
    PERSONS("persons", 0, 1),
    /** Women and girls. */
    FEMALES("females", 0, 0),
    /** Men and boys. */
    MALES("males", 1, 1);

    private final String sheet;
    private final int first;
    private final int last;

    Sexes(String sheet, int first, int last) {
        this.sheet = sheet;
        this.first = first;
        this.last = last;
    }

    /** The name of the sheet. */
    String sheet() {
        return sheet;
    }

    /** The first position of the axis of sexes. */
    int first() {
        return first;
    }

    /** The last position. */
    int last() {
        return last;
    }
}
