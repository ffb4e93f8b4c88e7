package org.graunt.table;

import java.util.List;

/**
 * One column of a table.
 *
 * @param name its name in the header, after {@link Header#normalised normalising}
 * @param kind what may stand in it
 * @param optional true where a table may do without it
 * @param words what may stand in it, where only some words may; else empty
 */
public record Column(String name, Kind kind, boolean optional, List<String> words) {

    /** What may stand in a column. */
    public enum Kind {
        /** The code of an area. */
        AREA,
        /** A code or word of the user's own. */
        CODE,
        /** One of a few fixed words. */
        WORD,
        /** F or M. */
        SEX,
        /** A whole number: a single year of age, or the lower end of a group. */
        AGE,
        /** A band of ages such as 16-19 or 85+. */
        BAND,
        /** A mid-year. */
        YEAR,
        /** R, or 1 to 13. */
        YEAR_GROUP,
        /** A number from 0, such as that of a draw. */
        NUMBER,
        /** Text that describes the code before it and tells no cells apart. */
        ABOUT,
        /** The number of a cell. */
        VALUE
    }

    /** Copies the words. */
    public Column {
        words = List.copyOf(words);
    }

    /** A column that the table must have. */
    static Column of(String name, Kind kind) {
        return new Column(name, kind, false, List.of());
    }

    /** This column, as one that may be left out. */
    Column orNone() {
        return new Column(name, kind, true, words);
    }

    /** The name of the axis that the column becomes. */
    public String axis() {
        return name.equals("gss_code") ? "area" : name;
    }
}
