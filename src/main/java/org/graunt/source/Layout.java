package org.graunt.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One way in which a publisher lays out a table. Columns are known by patterns of their names,
 * never by place.
 *
 * @param name for people
 * @param keys the columns that tell rows apart
 * @param values the columns of numbers
 * @param filters what a row must be to be taken
 */
record Layout(String name, List<KeyColumn> keys, List<ValueColumn> values, List<Filter> filters) {
    /** No publisher's column has a longer name; notes above a table may be long. */
    private static final int LONGEST = 500;

    /** Copies the lists. */
    public Layout {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        filters = List.copyOf(filters);
    }

    static Layout of(String name, List<KeyColumn> keys, ValueColumn... values) {
        return new Layout(name, keys, List.of(values), List.of());
    }

    /** The same, taking only some rows. */
    Layout only(Filter... filters) {
        return new Layout(name, keys, values, List.of(filters));
    }

    /**
     * A column that tells rows apart.
     *
     * @param role what it tells
     * @param header its name, normalised
     * @param optional true where the layout may do without it
     */
    public record KeyColumn(Role role, Pattern header, boolean optional) {
        static KeyColumn of(Role role, String header) {
            return new KeyColumn(role, Pattern.compile(header), false);
        }

        /** The same, as one that may be missing. */
        KeyColumn orNone() {
            return new KeyColumn(role, header, true);
        }
    }

    /**
     * A column of numbers, or many of one pattern.
     *
     * @param measure what the numbers are; the first group of the pattern where it is {@code $1}
     * @param header its name, normalised; groups {@code year}, {@code age}, {@code sex}, {@code
     *     destination} and {@code band} in it tell what the number is about
     */
    public record ValueColumn(String measure, Pattern header) {
        static ValueColumn of(String measure, String header) {
            return new ValueColumn(measure, Pattern.compile(header));
        }
    }

    /**
     * What a row must be.
     *
     * @param header of the column that tells it; without such a column every row is taken
     * @param taken the words, normalised, of rows that are taken
     * @param why the others are left out
     */
    public record Filter(Pattern header, Pattern taken, String why) {
        static Filter of(String header, String taken, String why) {
            return new Filter(Pattern.compile(header), Pattern.compile(taken), why);
        }
    }

    /**
     * The name of a column as patterns see it: small letters, digits and the sign +, footnotes in
     * brackets left out.
     */
    public static String normalised(String header) {
        String name = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\(\\d+\\)|\\[[^\\]]*\\]", "")
                .replaceAll("[^a-z0-9+]+", "");
    }
}
