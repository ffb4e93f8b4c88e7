package org.graunt.excel.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.Transfers;
import org.graunt.schools.YearGroups;

/**
 * Pupils who change schools: of the last year group of each planning area, live, the shares of whom
 * the first year group of every other is made. The shares are results; what a planner changes below
 * is carried over by them.
 */
final class ChangesSheet {
    /** The sheet's name. */
    static final String NAME = "Changing schools";

    private static final int PUPILS = 4;
    private static final int FIRST_SHARE = 5;
    private static final int FIRST_ROW = 4;

    private final SchoolFigures figures;
    private final Layout layout;
    private final List<Integer> taking;
    private final SortedMap<Leaving, List<Row>> blocks = new TreeMap<>(Leaving.ORDER);
    private final Map<Leaving, Integer> firstRows = new HashMap<>();

    /** A year group in its last year, in a September. */
    private record Leaving(int group, int year) {
        static final Comparator<Leaving> ORDER =
                Comparator.comparingInt(Leaving::group).thenComparingInt(Leaving::year);
    }

    /** Those who leave a planning area, by whom they go to. */
    private record Row(int from, Map<Integer, Double> to) {}

    ChangesSheet(SchoolFigures figures, Layout layout) {
        this.figures = figures;
        this.layout = layout;
        Map<Leaving, Map<Integer, Map<Integer, Double>>> all = new TreeMap<>(Leaving.ORDER);
        for (Transfers.Transfer one : figures.transfers()) {
            Leaving leaving = new Leaving(layout.area(one.to()).first() - 1, one.year());
            if (layout.years().contains(one.year() + 1)) {
                all.computeIfAbsent(leaving, any -> new HashMap<>())
                        .computeIfAbsent(one.from(), any -> new HashMap<>())
                        .put(one.to(), one.pupils());
            }
        }
        int row = FIRST_ROW;
        for (Map.Entry<Leaving, Map<Integer, Map<Integer, Double>>> block : all.entrySet()) {
            List<Row> rows =
                    layout.order().stream()
                            .filter(block.getValue()::containsKey)
                            .map(
                                    from ->
                                            new Row(
                                                    from,
                                                    block.getValue().getOrDefault(from, Map.of())))
                            .toList();
            blocks.put(block.getKey(), rows);
            firstRows.put(block.getKey(), row);
            row += rows.size();
        }
        this.taking =
                layout.order().stream()
                        .filter(area -> layout.area(area).first() > YearGroups.RECEPTION)
                        .toList();
    }

    /** True where pupils change schools at all. */
    boolean any() {
        return !blocks.isEmpty();
    }

    /** Those of whom the first year group of a planning area is made, live, where all are known. */
    Optional<Live> entrants(int area, int year) {
        Leaving leaving = new Leaving(layout.area(area).first() - 1, year - 1);
        Integer first = firstRows.get(leaving);
        if (first == null) {
            return Optional.empty();
        }
        List<Row> rows = blocks.getOrDefault(leaving, List.of());
        double sum = rows.stream().mapToDouble(row -> row.to().getOrDefault(area, 0.0)).sum();
        String shares = Layout.letters(FIRST_SHARE + taking.indexOf(area));
        String pupils = Layout.letters(PUPILS);
        int last = first + rows.size() - 1;
        return Optional.of(
                new Live(
                        "SUMPRODUCT('%1$s'!$%2$s$%4$d:$%2$s$%5$d,'%1$s'!%3$s$%4$d:%3$s$%5$d)"
                                .formatted(NAME, pupils, shares, first, last),
                        sum));
    }

    /** A formula and what it comes to. */
    record Live(String formula, double value) {}

    void write(Grid grid) {
        grid.words(NAME, Look.TITLE);
        grid.words(
                "Of the pupils of a year group in its last September in a planning area, the share that is taken for the first year group of each other one. Pupils are live, shares are results.",
                Look.NOTE);
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                new Column("planning_area", 14),
                                new Column("name", 32),
                                new Column("year_group", 12),
                                Column.number("year"),
                                Column.number("pupils")));
        taking.forEach(area -> columns.add(Column.number(layout.area(area).code())));
        grid.head(5, columns);
        blocks.forEach((leaving, rows) -> rows.forEach(row -> write(grid.line(), leaving, row)));
    }

    private void write(Line line, Leaving leaving, Row row) {
        PlanningArea from = layout.area(row.from());
        line.text(from.code()).text(from.name()).text(YearGroups.label(leaving.group()));
        line.whole(leaving.year());
        double pupils = pupils(row.from(), leaving);
        if (leaving.year() == figures.tables().lastRoll()) {
            line.whole(pupils);
        } else {
            String live =
                    layout.forecast(Layout.PUPILS, row.from(), leaving.group(), leaving.year());
            line.formula(live, pupils, Look.WHOLE);
        }
        for (int area : taking) {
            Double went = row.to().get(area);
            if (went == null) {
                line.blank();
            } else {
                line.number(went / pupils, Look.RATIO);
            }
        }
    }

    private double pupils(int from, Leaving leaving) {
        return leaving.year() == figures.tables().lastRoll()
                ? figures.tables().roll().at(from, leaving.group(), leaving.year())
                : layout.cell(from, leaving.group(), leaving.year())
                        .map(cell -> cell.pupils().central())
                        .orElse(Double.NaN);
    }
}
