package org.graunt.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** Prints rows of words in columns that line up. */
final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /** Prints rows of the same length, each column as wide as its widest word. */
    static void print(PrintWriter out, List<List<String>> rows) {
        int[] widths =
                IntStream.range(0, rows.getFirst().size())
                        .map(
                                column ->
                                        rows.stream()
                                                .mapToInt(row -> row.get(column).length())
                                                .max()
                                                .orElse(0))
                        .toArray();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(row.get(column));
                line.append(" ".repeat(widths[column] - row.get(column).length())).append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
