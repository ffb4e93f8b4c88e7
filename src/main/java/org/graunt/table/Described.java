package org.graunt.table;

import java.util.Map;
import java.util.TreeMap;

/**
 * A label with what its table says about it: a planning area with its name and phase, a school with
 * its planning area. It is what stands on the first axis of the tables {@code planning-areas} and
 * {@code schools}.
 *
 * @param code the code, by which other tables know it
 * @param about the describing columns by name; one that the file leaves blank or has not is absent
 */
public record Described(String code, Map<String, String> about) implements Comparable<Described> {

    /** Copies the map. */
    public Described {
        about = Map.copyOf(about);
    }

    /** What a describing column says, or empty text. */
    public String about(String column) {
        return about.getOrDefault(column, "");
    }

    /** By code, then by what is said about it. */
    @Override
    public int compareTo(Described other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : sorted().compareTo(other.sorted());
    }

    private String sorted() {
        return new TreeMap<>(about).toString();
    }

    @Override
    public String toString() {
        return code;
    }
}
