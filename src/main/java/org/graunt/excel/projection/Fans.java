package org.graunt.excel.projection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.graunt.excel.Book;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.table.ResultTable;

/** The spread of the pooled draws of persons, by area, ages and year. */
final class Fans {
    /** The quantiles, as columns are named. */
    static final List<String> QUANTILES =
            List.of("p2.5", "p10", "p25", "p50", "p75", "p90", "p97.5");

    private static final String ALL = "all";

    private final List<ResultTable.Row> rows;

    private Fans(List<ResultTable.Row> rows) {
        this.rows = rows;
    }

    static Fans read(RunTables tables) throws IOException {
        List<String> numbers = new ArrayList<>(List.of("year", "mean"));
        numbers.addAll(QUANTILES);
        List<ResultTable.Row> rows =
                tables.rows("ensemble/fan.csv", List.of("gss_code", "sex", "ages"), numbers);
        return new Fans(rows.stream().filter(row -> row.texts().get(1).equals("P")).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Mean and quantiles of everybody in a place, a row for each year. */
    List<ResultTable.Row> everybody(String code) {
        return rows.stream()
                .filter(row -> row.texts().getFirst().equals(code))
                .filter(row -> row.texts().getLast().equals(ALL))
                .toList();
    }

    /** Writes every row. */
    void write(Book book, Places places) {
        Grid grid = book.sheet("fan");
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("gss_code", 12));
        columns.add(new Column("la_name", 30));
        columns.add(new Column("ages", 9));
        columns.add(Column.number("year"));
        columns.add(Column.number("mean"));
        QUANTILES.forEach(quantile -> columns.add(Column.number(quantile)));
        grid.head(4, columns);
        for (var area : places.all()) {
            for (ResultTable.Row row : rows) {
                if (row.texts().getFirst().equals(area.code())) {
                    Line line = grid.line().text(area.code()).text(area.name());
                    line.text(row.texts().getLast());
                    row.numbers().forEach(line::whole);
                }
            }
        }
        book.name("fan", grid.table());
    }
}
