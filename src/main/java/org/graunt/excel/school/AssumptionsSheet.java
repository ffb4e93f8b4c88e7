package org.graunt.excel.school;

import java.util.ArrayList;
import java.util.List;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Cell;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.Ratios;
import org.graunt.schools.YearGroups;

/** Ratios, places and the margin for choice: what a planner may change. */
final class AssumptionsSheet {
    private final SchoolFigures figures;
    private final Layout layout;

    AssumptionsSheet(SchoolFigures figures, Layout layout) {
        this.figures = figures;
        this.layout = layout;
    }

    void write(Grid grid) {
        grid.words("Assumptions", Look.TITLE);
        grid.words(
                "Change a yellow cell, and pupils, need, spare and outlook follow on every sheet.",
                Look.NOTE);
        grid.words(
                "Probabilities, and the shares of those who change schools, are results of the run and stay.",
                Look.NOTE);
        grid.line().text("Margin for choice").blank().number(Cell.MARGIN, Look.INPUT_RATIO);
        grid.skip().skip();
        grid.head(3, columns());
        for (int area : layout.order()) {
            PlanningArea planning = layout.area(area);
            for (int group = planning.first(); group <= planning.last(); group++) {
                row(grid.line(), area, group);
            }
        }
    }

    private List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                new Column("planning_area", 14),
                                new Column("name", 32),
                                new Column("year_group", 12),
                                new Column("ratio", 13),
                                new Column("method", 18),
                                Column.number("last ratio")));
        layout.years().forEach(year -> columns.add(Column.number("ratio " + year)));
        layout.years().forEach(year -> columns.add(Column.number("places " + year)));
        return columns;
    }

    private void row(Line line, int area, int group) {
        PlanningArea planning = layout.area(area);
        Ratios.PastAndMethod ratio = figures.ratios().get(area, group);
        line.text(planning.code()).text(planning.name()).text(YearGroups.label(group));
        line.text(ratio.past().kind().word()).text(ratio.candidate().word());
        int last = figures.tables().lastRoll();
        line.number(ratio.past().at(ratio.past().latest().orElse(last)), Look.RATIO);
        for (int year : layout.years()) {
            line.number(ratio.forecast(last, year - last), Look.INPUT_RATIO);
        }
        for (int year : layout.years()) {
            line.number(figures.tables().places(area, group, year), Look.INPUT_WHOLE);
        }
    }
}
