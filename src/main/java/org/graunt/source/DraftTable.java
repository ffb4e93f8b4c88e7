package org.graunt.source;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table as it will be written.
 *
 * @param name of the table
 * @param columns its header
 * @param cells how many rows it has
 * @param rows gives each row, in order
 */
record DraftTable(
        String name, List<String> columns, int cells, Consumer<Consumer<List<String>>> rows) {

    /** Copies the list. */
    DraftTable {
        columns = List.copyOf(columns);
    }

    /** A table of rows that are held. */
    static DraftTable of(String name, List<String> columns, List<List<String>> rows) {
        List<List<String>> held = List.copyOf(rows);
        return new DraftTable(name, columns, held.size(), held::forEach);
    }
}
