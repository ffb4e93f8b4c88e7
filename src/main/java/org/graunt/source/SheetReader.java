package org.graunt.source;

import java.nio.file.Path;
import java.util.List;
import org.graunt.note.Outcome;

/** Reads the sheets of a workbook, row by row, without ever holding a sheet whole. */
public interface SheetReader {

    /**
     * The names of the sheets, in their order.
     *
     * @return the names; or why the file is no workbook that can be read
     */
    Outcome<List<String>> sheets(Path file);

    /**
     * Hands on every row of a sheet that has a cell, from the top.
     *
     * @param sheet its name, letters of either case
     * @return how many rows were handed on; or why the sheet cannot be read
     */
    Outcome<Integer> read(Path file, String sheet, Rows rows);

    /** Takes rows. */
    @FunctionalInterface
    interface Rows {
        /** Takes a row; false where it has seen enough. */
        boolean take(SheetRow row);
    }
}
