package org.graunt.excel.school;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Cell;
import org.graunt.schools.YearGroups;

/** Live checks: what must agree, how pupils change from year to year, and pupils against births. */
final class CheckSheet {
    private final SchoolFigures figures;
    private final Layout layout;
    private final CellSums sums;

    CheckSheet(SchoolFigures figures, Layout layout) {
        this.figures = figures;
        this.layout = layout;
        this.sums = new CellSums(figures);
    }

    void write(Grid grid) {
        grid.widths(34, 10, 14, 14, 14, 14);
        grid.words("Check", Look.TITLE);
        grid.words("Everything here is a live formula and follows what is changed.", Look.NOTE);
        grid.skip();
        totals(grid);
        grid.skip();
        new CourseChecks(figures, layout).write(grid);
    }

    private void totals(Grid grid) {
        grid.heading("what must agree", "year", "this", "that", "difference", "verdict");
        int first = grid.next();
        for (int year : layout.years()) {
            double places = sums.sum(year, cell -> true, Layout.PLACES);
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
                    sums.sum(year, cell -> true, Layout.NEED)
                            - sums.sum(year, cell -> true, Layout.SPARE),
                    "0.5");
        }
        returned(grid, ReturnSheets.PRIMARY, 0, 6, ReturnSheets.PRIMARY_YEARS);
        returned(grid, ReturnSheets.SECONDARY, 7, YearGroups.LAST, ReturnSheets.SECONDARY_YEARS);
        Verdict.light(grid, first, grid.next() - 1, Verdict.AGREES);
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
        return sums.cells(year)
                .filter(cell -> cell.places() > 0)
                .mapToDouble(c -> c.pupils().central())
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

    private double exact(int area, SortedSet<Integer> years, int first, int last) {
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
                "IF(ABS(E%d)<=%s,\"%s\",\"%s\")"
                        .formatted(row, tolerance, Verdict.AGREES, Verdict.LOOK),
                Math.abs(oneValue - otherValue) <= Double.parseDouble(tolerance)
                        ? Verdict.AGREES
                        : Verdict.LOOK,
                Look.TEXT);
    }
}
