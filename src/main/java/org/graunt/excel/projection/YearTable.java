package org.graunt.excel.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.table.ResultTable;

/** Numbers with years across: each row has words that name it, and a number for each year. */
final class YearTable {
    private static final int CODE = 12;
    private static final int NAME = 30;
    private static final int WORD = 18;

    private final List<Integer> years;
    private final Map<List<String>, double[]> rows = new LinkedHashMap<>();

    YearTable(List<Integer> years) {
        this.years = List.copyOf(years);
    }

    /**
     * A table of the rows of a file.
     *
     * @param key the words of a row
     * @param year the position of the year among a row's numbers
     * @param value the position of the value
     */
    static YearTable of(
            List<ResultTable.Row> rows,
            Function<ResultTable.Row, List<String>> key,
            int year,
            int value) {
        TreeSet<Integer> years = new TreeSet<>();
        rows.forEach(row -> years.add(row.numbers().get(year).intValue()));
        YearTable table = new YearTable(List.copyOf(years));
        for (ResultTable.Row row : rows) {
            table.put(key.apply(row), row.numbers().get(year).intValue(), row.numbers().get(value));
        }
        return table;
    }

    /** Sets one number. */
    void put(List<String> words, int year, double value) {
        int at = years.indexOf(year);
        if (at >= 0) {
            row(words)[at] = value;
        }
    }

    private double[] row(List<String> words) {
        return rows.computeIfAbsent(
                words,
                any -> {
                    double[] blank = new double[years.size()];
                    Arrays.fill(blank, Double.NaN);
                    return blank;
                });
    }

    /** True where no number is known. */
    boolean isEmpty() {
        return rows.values().stream().allMatch(row -> Arrays.stream(row).allMatch(Double::isNaN));
    }

    /** The years. */
    List<Integer> years() {
        return years;
    }

    /** One number; missing where there is none. */
    double get(List<String> words, int year) {
        double[] row = rows.get(words);
        int at = years.indexOf(year);
        return row == null || at < 0 ? Double.NaN : row[at];
    }

    /**
     * Writes the table, area by area; its first word is the code of an area.
     *
     * @param words the headers of the words after the name of the area
     */
    void write(Grid grid, Places places, List<String> words, Look look) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("gss_code", CODE));
        columns.add(new Column("la_name", NAME));
        words.forEach(word -> columns.add(new Column(word, WORD)));
        years.forEach(year -> columns.add(Column.year(year)));
        grid.head(2 + words.size(), columns);
        for (var area : places.all()) {
            rows.forEach(
                    (key, values) -> {
                        if (key.getFirst().equals(area.code())
                                && !Arrays.stream(values).allMatch(Double::isNaN)) {
                            write(grid.line(), area.name(), key, values, look);
                        }
                    });
        }
    }

    private static void write(
            Line line, String name, List<String> key, double[] values, Look look) {
        line.text(key.getFirst()).text(name);
        key.subList(1, key.size()).forEach(line::text);
        for (double value : values) {
            line.number(value, look);
        }
    }
}
