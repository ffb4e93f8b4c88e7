package org.graunt.excel.school;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graunt.excel.Grid;
import org.graunt.excel.Light;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Cell;
import org.graunt.schools.YearGroups;

/** Live checks: what must agree, how pupils change from year to year, and pupils against births. */
final class CheckSheet {
    private static final double LARGE = 0.05;
    private static final double APART = 0.03;
    private static final String AGREES = "agrees";
    private static final String LOOK = "look";
    private static final String PLAIN = "plausible";

    private final SchoolFigures figures;
    private final Layout layout;

    CheckSheet(SchoolFigures figures, Layout layout) {
        this.figures = figures;
        this.layout = layout;
    }

    void write(Grid grid) {
        grid.widths(34, 10, 14, 14, 14, 14);
        grid.words("Check", Look.TITLE);
        grid.words("Everything here is a live formula and follows what is changed.", Look.NOTE);
        grid.skip();
        totals(grid);
        grid.skip();
        changes(grid);
        if (!figures.births().isEmpty()) {
            grid.skip();
            births(grid);
        }
    }

    private void totals(Grid grid) {
        grid.heading("what must agree", "year", "this", "that", "difference", "verdict");
        int first = grid.next();
        for (int year : layout.years()) {
            double places = sum(year, cell -> true, Layout.PLACES);
            agree(
                    grid,
                    "pupils less places = need less spare",
                    year,
                    "%s-%s"
                            .formatted(
                                    sumIf(Layout.PUPILS, year, placed()),
                                    sumIf(Layout.PLACES, year, placed())),
                    placedPupils(year) - places,
                    "%s-%s".formatted(sumIf(Layout.NEED, year, ""), sumIf(Layout.SPARE, year, "")),
                    sum(year, cell -> true, Layout.NEED) - sum(year, cell -> true, Layout.SPARE),
                    "0.5");
        }
        returned(grid, ReturnSheets.PRIMARY, 0, 6, ReturnSheets.PRIMARY_YEARS);
        returned(grid, ReturnSheets.SECONDARY, 7, YearGroups.LAST, ReturnSheets.SECONDARY_YEARS);
        lights(grid, first, grid.next() - 1, 5, AGREES);
    }

    /** Only year groups that have places. */
    private String placed() {
        return ",%s,\">0\"".formatted(layout.column(Layout.PLACES));
    }

    private String sumIf(int column, int year, String more) {
        return "SUMIFS(%s,%s,%d%s)"
                .formatted(layout.column(column), layout.column(Layout.YEAR), year, more);
    }

    private double placedPupils(int year) {
        return cells(year)
                .filter(cell -> cell.places() > 0)
                .mapToDouble(c -> c.pupils().central())
                .sum();
    }

    private Stream<Cell> cells(int year) {
        return figures.cells().stream()
                .filter(cell -> cell.year() == year)
                .filter(cell -> !Double.isNaN(cell.pupils().central()));
    }

    private double sum(int year, Predicate<Cell> which, int column) {
        return cells(year)
                .filter(which)
                .mapToDouble(
                        cell ->
                                switch (column) {
                                    case Layout.PUPILS -> cell.pupils().central();
                                    case Layout.PLACES -> cell.places();
                                    case Layout.NEED -> cell.need();
                                    default -> cell.spare();
                                })
                .filter(number -> !Double.isNaN(number))
                .sum();
    }

    private void returned(Grid grid, String sheet, int first, int last, int years) {
        int rows = ReturnSheets.rows(layout, first, last, years);
        if (rows == 0) {
            return;
        }
        String column = Layout.letters(5 + last - first);
        StringBuilder those = new StringBuilder();
        double exact = 0;
        TreeSet<Integer> told = new TreeSet<>(layout.years().stream().limit(years).toList());
        for (int area : layout.order()) {
            exact += exact(area, told, first, last);
        }
        for (int group = first; group <= last; group++) {
            those.append(those.isEmpty() ? "" : "+");
            those.append(
                    "SUMIFS(%s,%s,\"%s\",%s,\"<=%d\")"
                            .formatted(
                                    layout.column(Layout.PUPILS),
                                    layout.column(4),
                                    YearGroups.label(group),
                                    layout.column(Layout.YEAR),
                                    told.last()));
        }
        agree(
                grid,
                sheet + " = Forecast, but for rounding",
                told.last(),
                "SUM('%s'!%s2:%s%d)".formatted(sheet, column, column, rows + 1),
                new ReturnSheets(figures, layout).total(first, last, years),
                those.toString(),
                exact,
                String.valueOf(rows));
    }

    private double exact(int area, Set<Integer> years, int first, int last) {
        double sum = 0;
        for (int year : years) {
            for (int group = first; group <= last; group++) {
                boolean here =
                        layout.area(area).first() <= group && group <= layout.area(area).last();
                Optional<Cell> cell = here ? layout.cell(area, group, year) : Optional.empty();
                sum += cell.map(each -> each.pupils().central()).orElse(0.0);
            }
        }
        return sum;
    }

    private static void agree(
            Grid grid,
            String words,
            int year,
            String one,
            double oneValue,
            String other,
            double otherValue,
            String tolerance) {
        int row = grid.next() + 1;
        Line line = grid.line().text(words).whole(year);
        line.formula(one, oneValue, Look.WHOLE).formula(other, otherValue, Look.WHOLE);
        line.formula("C%d-D%d".formatted(row, row), oneValue - otherValue, Look.DECIMAL);
        line.formula(
                "IF(ABS(E%d)<=%s,\"%s\",\"%s\")".formatted(row, tolerance, AGREES, LOOK),
                Math.abs(oneValue - otherValue) <= Double.parseDouble(tolerance) ? AGREES : LOOK,
                Look.TEXT);
    }

    private void changes(Grid grid) {
        grid.heading("change from year to year", "year", "pupils", "before", "change", "verdict");
        int first = grid.next();
        for (int group = 0; group < YearGroups.COUNT; group++) {
            for (int year : layout.years()) {
                change(grid, group, year);
            }
        }
        lights(grid, first, grid.next() - 1, 5, PLAIN);
    }

    private void change(Grid grid, int group, int year) {
        double now = sum(year, group);
        boolean first = year == layout.years().getFirst();
        double before = first ? roll(group) : sum(year - 1, group);
        if (!(now > 0 && before > 0)) {
            return;
        }
        int row = grid.next() + 1;
        Line line = grid.line().text(YearGroups.words(group)).whole(year);
        line.formula(ofGroup(group, year), now, Look.WHOLE);
        if (first) {
            line.whole(before);
        } else {
            line.formula(ofGroup(group, year - 1), before, Look.WHOLE);
        }
        verdict(line, "IF(D%d=0,0,C%d/D%d-1)".formatted(row, row, row), now / before - 1, row);
    }

    private static void verdict(Line line, String formula, double value, int row) {
        line.formula(formula, value, Look.PER_CENT);
        line.formula(
                "IF(ABS(E%d)<=%s,\"%s\",\"%s\")".formatted(row, LARGE, PLAIN, LOOK),
                Math.abs(value) <= LARGE ? PLAIN : LOOK,
                Look.TEXT);
    }

    private String ofGroup(int group, int year) {
        return "SUMIFS(%s,%s,\"%s\",%s,%d)"
                .formatted(
                        layout.column(Layout.PUPILS),
                        layout.column(4),
                        YearGroups.label(group),
                        layout.column(Layout.YEAR),
                        year);
    }

    private double sum(int year, int group) {
        return sum(year, cell -> cell.group() == group, Layout.PUPILS);
    }

    private double roll(int group) {
        double sum = 0;
        for (int area : layout.order()) {
            double roll = figures.tables().roll().at(area, group, figures.tables().lastRoll());
            sum += Double.isNaN(roll) ? 0 : roll;
        }
        return sum;
    }

    /** Those who enter Reception were born four and three mid-years before. */
    private void births(Grid grid) {
        grid.heading("Reception against births", "year", "Reception", "births", "ratio", "verdict");
        int first = grid.next();
        double usual = Double.NaN;
        int last = figures.tables().lastRoll();
        for (int year = last; year <= layout.years().getLast(); year++) {
            double reception = year == last ? roll(0) : sum(year, 0);
            double born = born(year);
            if (born > 0 && reception > 0) {
                usual = Double.isNaN(usual) ? reception / born : usual;
                births(grid, year, reception, born, first + 1, usual);
            }
        }
        lights(grid, first, grid.next() - 1, 5, PLAIN);
    }

    /** One September, whose ratio is compared with the first one told. */
    private void births(
            Grid grid, int year, double reception, double born, int firstRow, double usual) {
        int row = grid.next() + 1;
        boolean forecast = year > figures.tables().lastRoll();
        Line line = grid.line().text(forecast ? "forecast" : "last roll").whole(year);
        if (forecast) {
            line.formula(ofGroup(0, year), reception, Look.WHOLE);
        } else {
            line.whole(reception);
        }
        line.whole(born);
        line.formula("C%d/D%d".formatted(row, row), reception / born, Look.PER_CENT);
        line.formula(
                "IF(ABS(E%d-E$%d)<=%s,\"%s\",\"%s\")".formatted(row, firstRow, APART, PLAIN, LOOK),
                Math.abs(reception / born - usual) <= APART ? PLAIN : LOOK,
                Look.TEXT);
    }

    private double born(int september) {
        Double older = figures.births().get(september - 4);
        Double younger = figures.births().get(september - 3);
        return older == null || younger == null ? Double.NaN : (10 * older + 2 * younger) / 12;
    }

    private static void lights(Grid grid, int first, int last, int column, String good) {
        if (last >= first) {
            String cell = Layout.letters(column) + (first + 1);
            String is = cell + "=\"%s\"";
            grid.light(first, last, column, column, is.formatted(good), Light.GREEN);
            grid.light(first, last, column, column, is.formatted(LOOK), Light.AMBER);
        }
    }
}
