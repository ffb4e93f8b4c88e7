package org.graunt.excel.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.graunt.excel.Column;
import org.graunt.schools.Balance;
import org.graunt.schools.Cell;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.SchoolTables;

/**
 * Where everything stands: the order of planning areas, and the rows and columns of the sheets that
 * others refer to. Rows are as people count them, from 1.
 */
final class Layout {
    /** The sheet with every pupil. */
    static final String FORECAST = "Forecast";

    /** The sheet with ratios and places that may be changed. */
    static final String ASSUMPTIONS = "Assumptions";

    /** Where the margin for choice stands. */
    static final String MARGIN = "Assumptions!$C$4";

    /** Columns of the forecast, counted from 0. */
    static final int BLOCK = 2;

    static final int YEAR = 5;
    static final int PUPILS = 8;
    static final int P10 = 9;
    static final int P50 = 10;
    static final int P90 = 11;
    static final int PLACES = 12;
    static final int NEED = 13;
    static final int SPARE = 14;
    static final int OUTLOOK = 16;

    /** The first column of ratios in the assumptions; those of places follow. */
    static final int FIRST_RATIO = 6;

    private static final int MOST_YEARS = 10;
    private static final int ASSUMPTIONS_HEAD = 7;

    private final SchoolFigures figures;
    private final List<Integer> order;
    private final List<Integer> years = new ArrayList<>();
    private final Map<Integer, Integer> firstForecast = new HashMap<>();
    private final Map<Integer, Integer> firstAssumption = new HashMap<>();
    private final Map<List<Object>, Cell> cells = new HashMap<>();
    private final Map<Block, Integer> blocks = new LinkedHashMap<>();
    private int lastForecast = 1;

    /** The planning areas of a phase that lie in one borough. */
    record Block(String phase, String home, String name) {}

    Layout(SchoolFigures figures) {
        this.figures = figures;
        for (Cell cell : figures.cells()) {
            cells.put(List.of(cell.area().code(), cell.group(), cell.year()), cell);
        }
        TreeSet<Integer> all = new TreeSet<>();
        figures.cells().forEach(cell -> all.add(cell.year()));
        years.addAll(all.stream().limit(MOST_YEARS).toList());
        this.order =
                IntStream.range(0, tables().areas().size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt((Integer a) -> area(a).home())
                                        .thenComparing(a -> area(a).phase())
                                        .thenComparing(a -> area(a).code()))
                        .toList();
        int assumption = ASSUMPTIONS_HEAD + 1;
        for (int area : order) {
            firstForecast.put(area, lastForecast + 1);
            lastForecast += area(area).groups() * years.size();
            firstAssumption.put(area, assumption);
            assumption += area(area).groups();
            blocks.putIfAbsent(block(area(area)), blocks.size() + 1);
        }
    }

    private SchoolTables tables() {
        return figures.tables();
    }

    /** The planning areas by position, as all sheets list them. */
    List<Integer> order() {
        return order;
    }

    /** A planning area. */
    PlanningArea area(int position) {
        return tables().areas().get(position);
    }

    /** The Septembers told. */
    List<Integer> years() {
        return years;
    }

    /** A year group in a September. */
    Optional<Cell> cell(int area, int group, int year) {
        return Optional.ofNullable(cells.get(List.of(area(area).code(), group, year)))
                .filter(cell -> !Double.isNaN(cell.pupils().central()));
    }

    /** The borough and phase of a planning area. */
    Block block(PlanningArea area) {
        return new Block(area.phase(), tables().home(area).code(), tables().home(area).name());
    }

    /** Every borough and phase, numbered from 1. */
    Map<Block, Integer> blocks() {
        return blocks;
    }

    /** The row of a year group and September in the forecast. */
    int forecastRow(int area, int group, int year) {
        PlanningArea planning = area(area);
        int first = firstForecast.getOrDefault(area, 0);
        return first + years.indexOf(year) * planning.groups() + group - planning.first();
    }

    /** A cell of the forecast, for formulas on other sheets. */
    String forecast(int column, int area, int group, int year) {
        return "%s!%s%d".formatted(FORECAST, letters(column), forecastRow(area, group, year));
    }

    /** All year groups of a planning area in a September, as a range of the forecast. */
    String forecastOf(int column, int area, int year) {
        PlanningArea planning = area(area);
        return "%s!%s%d:%s%d"
                .formatted(
                        FORECAST,
                        letters(column),
                        forecastRow(area, planning.first(), year),
                        letters(column),
                        forecastRow(area, planning.last(), year));
    }

    /** A whole column of the forecast. */
    String column(int column) {
        String letters = letters(column);
        return "%s!$%s$2:$%s$%d".formatted(FORECAST, letters, letters, lastForecast);
    }

    /** The row of a year group in the assumptions. */
    int assumptionRow(int area, int group) {
        return firstAssumption.getOrDefault(area, 0) + group - area(area).first();
    }

    /** Rows above the table of the assumptions. */
    static int assumptionsHead() {
        return ASSUMPTIONS_HEAD;
    }

    /** Where the ratio of a September stands. */
    String ratio(int area, int group, int year) {
        return assumption(FIRST_RATIO + years.indexOf(year), area, group);
    }

    /** Where the places of a September stand. */
    String places(int area, int group, int year) {
        return assumption(FIRST_RATIO + years.size() + years.indexOf(year), area, group);
    }

    private String assumption(int column, int area, int group) {
        return "%s!%s%d".formatted(ASSUMPTIONS, letters(column), assumptionRow(area, group));
    }

    /** Sums of a scope, phase and September. */
    Optional<Balance> balance(Balance.Scope scope, String code, String phase, int year) {
        return figures.balances().stream()
                .filter(b -> b.scope() == scope && b.year() == year)
                .filter(b -> b.code().equals(code) && b.phase().equals(phase))
                .findFirst();
    }

    /** The letters of a column counted from 0. */
    static String letters(int column) {
        return Column.letters(column);
    }

    /** An academic year as people write it: 2024/25. */
    static String academicYear(int september) {
        return "%d/%02d".formatted(september, (september + 1) % 100);
    }
}
