package org.graunt.run.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;

/** Reads the {@code components.csv} of one member. */
final class ComponentsFile {
    private ComponentsFile() {}

    /** Axes area, column and year; NaN where an area has no row for a year. */
    static Outcome<Cube> read(Path file) {
        List<String> numbers = new ArrayList<>(List.of("year"));
        numbers.addAll(Results.COLUMNS);
        return ResultTable.read(file, List.of("gss_code"), numbers)
                .then(
                        table ->
                                table.rows().isEmpty()
                                        ? Outcome.failed(
                                                Note.error(
                                                        file.toString(),
                                                        "The file has no rows",
                                                        "Run the project again."))
                                        : Outcome.of(cube(table.rows())));
    }

    private static Cube cube(List<ResultTable.Row> rows) {
        Axis<String> areas =
                Axis.of("area", rows.stream().map(ComponentsFile::code).distinct().toList());
        Axis<String> columns = Axis.of("column", Results.COLUMNS);
        List<Integer> found = rows.stream().map(ComponentsFile::year).toList();
        Axis<Integer> years = Axis.of("year", List.copyOf(new TreeSet<>(found)));
        double[] cells = new double[areas.size() * columns.size() * years.size()];
        Arrays.fill(cells, Double.NaN);
        for (ResultTable.Row row : rows) {
            int area = areas.position(code(row)) * columns.size();
            int year = years.position(year(row));
            for (int column = 0; column < columns.size(); column++) {
                cells[(area + column) * years.size() + year] = row.numbers().get(column + 1);
            }
        }
        return Cube.of(List.of(areas, columns, years), cells);
    }

    private static String code(ResultTable.Row row) {
        return row.texts().getFirst();
    }

    private static int year(ResultTable.Row row) {
        return row.numbers().getFirst().intValue();
    }
}
