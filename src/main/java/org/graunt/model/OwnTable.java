package org.graunt.model;

import java.util.List;

/**
 * The table in which an engine tells what it alone knows, beside population and components: its
 * name, and its columns after area and year.
 *
 * @param name of the file without ending, such as {@code housing}; empty where there is none
 * @param columns in order
 */
public record OwnTable(String name, List<Column> columns) {

    /** An engine that knows nothing of its own. */
    public static final OwnTable NONE = new OwnTable("", List.of());

    /** Copies the list. */
    public OwnTable {
        columns = List.copyOf(columns);
    }

    /** One column of the table. */
    public sealed interface Column {
        /** Its name in the header. */
        String name();
    }

    /**
     * A count that is one of the series of a {@link Year}; that of the region is the sum of its
     * boroughs'.
     */
    public record Count(String name) implements Column {}

    /**
     * One series of a {@link Year} over another, for the region as for an area.
     *
     * @param of the name of the series above the line
     * @param over the name of the series below it
     */
    public record Ratio(String name, String of, String over) implements Column {}
}
