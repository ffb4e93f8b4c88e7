package org.graunt.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures behind a picture, as a table: for whoever would rather read than look, and for other
 * programs.
 *
 * @param rowName what a row is, such as {@code year}
 * @param columns what each column of numbers is
 * @param rows in their order
 */
public record Figures(String rowName, List<String> columns, List<Row> rows) {
    /** What a row of a picture that runs through the years is. */
    public static final String YEAR = "year";

    private static final Figures NONE = new Figures("", List.of(), List.of());

    /** Refuses rows that are longer or shorter than the columns. */
    public Figures {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.numbers().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Row %s has %d numbers; there are %d columns"
                                .formatted(row.label(), row.numbers().size(), columns.size()));
            }
        }
    }

    /**
     * One row.
     *
     * @param label what it is
     * @param numbers one for each column; NaN where there is none
     */
    public record Row(String label, List<Double> numbers) {

        /** Copies the list. */
        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /** Where a picture has none to show. */
    public static Figures none() {
        return NONE;
    }

    /** Series side by side, a row a year. */
    public static Figures ofSeries(Map<String, Series> series) {
        TreeSet<Integer> years = new TreeSet<>();
        series.values().forEach(each -> years.addAll(each.years()));
        List<Row> rows = new ArrayList<>();
        for (int year : years) {
            rows.add(
                    new Row(
                            String.valueOf(year),
                            series.values().stream().map(each -> at(each, year)).toList()));
        }
        return new Figures(YEAR, List.copyOf(series.keySet()), rows);
    }

    /** The number of a year; NaN where there is none. */
    static double at(Series series, int year) {
        int position = series.years().indexOf(year);
        return position < 0 ? Double.NaN : series.values().get(position);
    }

    /** The columns of a chart with lines of members, after some others. */
    static Map<String, Series> withMembers(
            Map<String, Series> before, Members members, List<MemberSeries> courses) {
        Map<String, Series> all = new LinkedHashMap<>(before);
        courses.forEach(course -> all.put(members.name(course.member()), course.series()));
        return all;
    }

    /** True where a row is a year, so that a place across the picture has a row. */
    public boolean isByYear() {
        return rowName.equals(YEAR);
    }

    /** True where there are none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** With tabs between columns, for spreadsheets to be pasted into. */
    public String tsv() {
        return text("\t");
    }

    /** With commas between columns, for files. */
    public String csv() {
        return text(",");
    }

    private String text(String between) {
        Stream<String> header = Stream.concat(Stream.of(rowName), columns.stream());
        return Stream.concat(
                        Stream.of(
                                header.map(word -> quoted(word, between))
                                        .collect(Collectors.joining(between))),
                        rows.stream().map(row -> line(row, between)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Row row, String between) {
        return Stream.concat(
                        Stream.of(quoted(row.label(), between)),
                        row.numbers().stream().map(Figures::plain))
                .collect(Collectors.joining(between));
    }

    private static String quoted(String word, String between) {
        return word.contains(between) || word.contains("\"")
                ? "\"" + word.replace("\"", "\"\"") + "\""
                : word;
    }

    private static String plain(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%.3f", number);
        return text.replaceFirst("\\.?0+$", "");
    }
}
