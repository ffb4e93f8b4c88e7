package org.graunt.table;

import java.util.Map;
import org.graunt.model.InputTable;

/**
 * A table with what is needed to check it against others.
 *
 * @param table the table
 * @param firstLines for each column of codes, the codes with the line where each was first met
 */
record ReadTable(InputTable table, Map<String, Map<String, Long>> firstLines) {

    /** The place where a code was first met. */
    String place(String column, String code) {
        Long line = firstLines.getOrDefault(column, Map.of()).get(code);
        return line == null ? table.source().file() : table.source().file() + " line " + line;
    }
}
