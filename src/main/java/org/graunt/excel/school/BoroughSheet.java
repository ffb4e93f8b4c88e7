package org.graunt.excel.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.excel.Grid;
import org.graunt.excel.Light;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Cell;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.YearGroups;

/** One borough: its planning areas by year group and September, then a fan of each. */
final class BoroughSheet {
    private static final int[] AHEAD = {1, 3, 5, 7};
    private static final int FIRST_PUPILS = 4;

    private final SchoolFigures figures;
    private final Layout layout;
    private final String name;
    private final List<Integer> areas;

    BoroughSheet(SchoolFigures figures, Layout layout, String name, List<Integer> areas) {
        this.figures = figures;
        this.layout = layout;
        this.name = name;
        this.areas = areas;
    }

    void write(Grid grid) {
        grid.widths(15, 40, 12, 11, 12, 11, 11, 11, 11, 15, 15, 11, 11, 11, 13, 15, 15, 15, 15);
        grid.words(name, Look.TITLE);
        grid.words(
                "Pupils of the central forecast by year group, as places stand to them in some Septembers; below, each planning area with its fan.",
                Look.NOTE);
        grid.skip();
        grid.heading(headers().toArray(String[]::new));
        int first = grid.next();
        for (int area : areas) {
            for (int g = layout.area(area).first(); g <= layout.area(area).last(); g++) {
                group(grid.line(), area, g);
            }
            total(grid.line(), area);
        }
        lights(grid, first, grid.next() - 1);
        for (int area : areas) {
            grid.skip();
            new AreaFan(figures, layout, area).write(grid);
        }
    }

    private List<Integer> outlookYears() {
        List<Integer> years = new ArrayList<>();
        for (int ahead : AHEAD) {
            int year = figures.tables().lastRoll() + ahead;
            if (layout.years().contains(year)) {
                years.add(year);
            }
        }
        return years;
    }

    private List<String> headers() {
        int last = figures.tables().lastRoll();
        List<String> headers =
                new ArrayList<>(List.of("planning_area", "name", "year_group", "roll " + last));
        layout.years().forEach(year -> headers.add(String.valueOf(year)));
        headers.add("places " + (last + 1));
        outlookYears().forEach(year -> headers.add("outlook " + year));
        return headers;
    }

    private void group(Line line, int area, int group) {
        PlanningArea planning = layout.area(area);
        int last = figures.tables().lastRoll();
        line.text(planning.code()).text(planning.name()).text(YearGroups.label(group));
        line.whole(figures.tables().roll().at(area, group, last));
        for (int year : layout.years()) {
            Optional<Cell> cell = layout.cell(area, group, year);
            if (cell.isPresent()) {
                line.formula(
                        layout.forecast(Layout.PUPILS, area, group, year),
                        cell.get().pupils().central(),
                        Look.WHOLE);
            } else {
                line.blank();
            }
        }
        double places = figures.tables().places(area, group, last + 1);
        if (Double.isNaN(places)) {
            return;
        }
        line.formula(layout.places(area, group, last + 1), places, Look.WHOLE);
        for (int year : outlookYears()) {
            Optional<Cell> cell = layout.cell(area, group, year);
            if (cell.isPresent()) {
                line.formula(
                        layout.forecast(Layout.OUTLOOK, area, group, year),
                        Outlook.of(cell.get()).words(),
                        Look.CENTRED);
            } else {
                line.blank();
            }
        }
    }

    private void total(Line line, int area) {
        PlanningArea planning = layout.area(area);
        int last = figures.tables().lastRoll();
        line.text(planning.code(), Look.TOTAL).text(planning.name(), Look.TOTAL);
        line.text("all", Look.TOTAL);
        line.number(AreaFan.roll(figures, area, planning, last), Look.TOTAL);
        for (int year : layout.years()) {
            line.formula(
                    "SUM(%s)".formatted(layout.forecastOf(Layout.PUPILS, area, year)),
                    AreaFan.sum(layout, area, year, cell -> cell.pupils().central()),
                    Look.TOTAL);
        }
        line.formula(
                "SUM(%s)".formatted(layout.forecastOf(Layout.PLACES, area, last + 1)),
                AreaFan.sum(layout, area, last + 1, Cell::places),
                Look.TOTAL);
    }

    /** Colours of the words of outlook, which say the same without them. */
    private void lights(Grid grid, int firstRow, int lastRow) {
        int column = FIRST_PUPILS + layout.years().size() + 1;
        int lastColumn = column + outlookYears().size() - 1;
        String cell = Layout.letters(column) + (firstRow + 1);
        light(grid, firstRow, lastRow, column, lastColumn, cell, Outlook.SHORT, Light.RED);
        light(grid, firstRow, lastRow, column, lastColumn, cell, Outlook.LIKELY, Light.RED);
        light(grid, firstRow, lastRow, column, lastColumn, cell, Outlook.MAY, Light.AMBER);
        light(grid, firstRow, lastRow, column, lastColumn, cell, Outlook.TIGHT, Light.AMBER);
        light(grid, firstRow, lastRow, column, lastColumn, cell, Outlook.ENOUGH, Light.GREEN);
    }

    private static void light(
            Grid grid,
            int firstRow,
            int lastRow,
            int firstColumn,
            int lastColumn,
            String cell,
            Outlook outlook,
            Light light) {
        String formula = "%s=\"%s\"".formatted(cell, outlook.words());
        grid.light(firstRow, lastRow, firstColumn, lastColumn, formula, light);
    }
}
