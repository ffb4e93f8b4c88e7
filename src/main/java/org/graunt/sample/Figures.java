package org.graunt.sample;

import java.util.Arrays;
import java.util.List;

/** A small table typed into the program: columns parted by two spaces or more, a header above. */
final class Figures {
    private final List<String> header;
    private final List<List<String>> rows;

    private Figures(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Reads a text block. */
    static Figures of(String text) {
        List<List<String>> lines =
                text.lines().map(line -> Arrays.asList(line.strip().split(" {2,}"))).toList();
        for (List<String> line : lines) {
            if (line.size() != lines.getFirst().size()) {
                throw new IllegalArgumentException(
                        "Row %s does not have the columns %s".formatted(line, lines.getFirst()));
            }
        }
        return new Figures(lines.getFirst(), lines.subList(1, lines.size()));
    }

    /** Every row in order. */
    List<Row> rows() {
        return rows.stream().map(cells -> new Row(header, cells)).toList();
    }

    /**
     * One row.
     *
     * @param header the names of the columns
     * @param cells what stands in them
     */
    record Row(List<String> header, List<String> cells) {

        /** The text in a column. */
        String text(String column) {
            int position = header.indexOf(column);
            if (position < 0) {
                throw new IllegalArgumentException(
                        "There is no column %s among %s".formatted(column, header));
            }
            return cells.get(position);
        }

        /** The number in a column. */
        double number(String column) {
            return Double.parseDouble(text(column));
        }
    }
}
