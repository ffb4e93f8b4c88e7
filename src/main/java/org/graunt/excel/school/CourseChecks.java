package org.graunt.excel.school;

import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.YearGroups;

/** Live checks of how pupils go on: from year to year, and Reception against births. */
final class CourseChecks {
    private static final double LARGE = 0.05;
    private static final double APART = 0.03;

    private final SchoolFigures figures;
    private final Layout layout;
    private final CellSums sums;

    CourseChecks(SchoolFigures figures, Layout layout) {
        this.figures = figures;
        this.layout = layout;
        this.sums = new CellSums(figures);
    }

    void write(Grid grid) {
        changes(grid);
        if (!figures.births().isEmpty()) {
            grid.skip();
            births(grid);
        }
    }

    private void changes(Grid grid) {
        grid.heading("change from year to year", "year", "pupils", "before", "change", "verdict");
        int first = grid.next();
        for (int group = 0; group < YearGroups.COUNT; group++) {
            for (int year : layout.years()) {
                change(grid, group, year);
            }
        }
        Verdict.light(grid, first, grid.next() - 1, Verdict.PLAIN);
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
                "IF(ABS(E%d)<=%s,\"%s\",\"%s\")".formatted(row, LARGE, Verdict.PLAIN, Verdict.LOOK),
                Math.abs(value) <= LARGE ? Verdict.PLAIN : Verdict.LOOK,
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
        return sums.sum(year, cell -> cell.group() == group, Layout.PUPILS);
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
        Verdict.light(grid, first, grid.next() - 1, Verdict.PLAIN);
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
                "IF(ABS(E%d-E$%d)<=%s,\"%s\",\"%s\")"
                        .formatted(row, firstRow, APART, Verdict.PLAIN, Verdict.LOOK),
                Math.abs(reception / born - usual) <= APART ? Verdict.PLAIN : Verdict.LOOK,
                Look.TEXT);
    }

    private double born(int september) {
        Double older = figures.births().get(september - 4);
        Double younger = figures.births().get(september - 3);
        return older == null || younger == null ? Double.NaN : (10 * older + 2 * younger) / 12;
    }
}
