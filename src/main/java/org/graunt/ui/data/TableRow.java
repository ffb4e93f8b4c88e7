package org.graunt.ui.data;

import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.model.InputTable;
import org.graunt.ui.chart.FigureText;

/**
 * A table that is held, in words.
 *
 * @param name of the table
 * @param rows how many
 * @param years the first and the last; empty where it has none
 * @param said what the file says of itself; empty where it says nothing
 * @param digest of its bytes
 */
record TableRow(String name, String rows, String years, String said, String digest) {

    static TableRow of(InputTable table) {
        InputTable.Source source = table.source();
        return new TableRow(
                table.name(),
                FigureText.of((double) source.rows()),
                years(table.values()),
                String.join(" ", source.provenance()).strip(),
                source.sha256());
    }

    private static String years(Cube values) {
        if (!values.hasAxis("year")) {
            return "";
        }
        List<Integer> years =
                values.axis("year").labels().stream().map(Integer.class::cast).sorted().toList();
        return years.getFirst().equals(years.getLast())
                ? String.valueOf(years.getFirst())
                : years.getFirst() + "\u2013" + years.getLast();
    }
}
