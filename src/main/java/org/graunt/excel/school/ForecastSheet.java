package org.graunt.excel.school;

import java.util.List;
import java.util.Optional;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Cell;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.Spread;
import org.graunt.schools.YearGroups;

/**
 * Every year group and September in one long table, from which all other sheets take their numbers:
 * those before times the ratio are the pupils, live, and quantiles follow the pupils.
 */
final class ForecastSheet {
    private static final int SHARES = 17;
    private static final double SAME = 1e-9;

    private final SchoolFigures figures;
    private final Layout layout;
    private final ChangesSheet changes;

    ForecastSheet(SchoolFigures figures, Layout layout, ChangesSheet changes) {
        this.figures = figures;
        this.layout = layout;
        this.changes = changes;
    }

    void write(Grid grid) {
        grid.head(
                6,
                List.of(
                        new Column("planning_area", 14),
                        new Column("name", 32),
                        Column.number("block"),
                        new Column("phase", 11),
                        new Column("year_group", 12),
                        Column.number("year"),
                        Column.number("those before"),
                        Column.number("ratio"),
                        Column.number("pupils"),
                        Column.number("P10"),
                        Column.number("P50"),
                        Column.number("P90"),
                        Column.number("places"),
                        Column.number("need"),
                        Column.number("spare"),
                        Column.number("probability that pupils exceed places"),
                        new Column("outlook", 14),
                        Column.number("P10 of pupils"),
                        Column.number("P50 of pupils"),
                        Column.number("P90 of pupils")));
        for (int area : layout.order()) {
            PlanningArea planning = layout.area(area);
            for (int year : layout.years()) {
                for (int group = planning.first(); group <= planning.last(); group++) {
                    row(grid.line(), area, group, year);
                }
            }
        }
    }

    private void row(Line line, int area, int group, int year) {
        PlanningArea planning = layout.area(area);
        line.text(planning.code()).text(planning.name());
        line.whole(layout.blocks().getOrDefault(layout.block(planning), 0)).text(planning.phase());
        line.text(YearGroups.label(group)).whole(year);
        Optional<Cell> cell = layout.cell(area, group, year);
        if (cell.isPresent()) {
            pupils(line, area, cell.get());
            places(line, area, cell.get());
        }
    }

    private void pupils(Line line, int area, Cell cell) {
        int row = layout.forecastRow(area, cell.group(), cell.year());
        int first = figures.tables().lastRoll();
        double ratio =
                figures.ratios().get(area, cell.group()).forecast(first, cell.year() - first);
        double before = cell.pupils().central() / ratio;
        before(line, area, cell, before);
        line.formula(layout.ratio(area, cell.group(), cell.year()), ratio, Look.RATIO);
        line.formula("G%d*H%d".formatted(row, row), cell.pupils().central(), Look.WHOLE);
        Spread spread = cell.pupils();
        int shares = SHARES;
        for (double quantile : new double[] {spread.p10(), spread.p50(), spread.p90()}) {
            if (Double.isNaN(quantile)) {
                line.blank();
            } else {
                String share = Layout.letters(shares) + row;
                line.formula("I%d*%s".formatted(row, share), quantile, Look.WHOLE);
            }
            shares++;
        }
    }

    /** Children are results; pupils a year younger, here or at the schools before, are live. */
    private void before(Line line, int area, Cell cell, double before) {
        boolean here = cell.group() > layout.area(area).first();
        Optional<ChangesSheet.Live> live =
                (here ? younger(area, cell) : changes.entrants(area, cell.year()))
                        .filter(one -> Math.abs(one.value() - before) <= SAME * before);
        live.ifPresentOrElse(
                one -> line.formula(one.formula(), before, Look.WHOLE), () -> line.whole(before));
    }

    private Optional<ChangesSheet.Live> younger(int area, Cell cell) {
        int group = cell.group() - 1;
        int year = cell.year() - 1;
        return layout.years().contains(year)
                ? layout.cell(area, group, year)
                        .map(
                                one ->
                                        new ChangesSheet.Live(
                                                "I" + layout.forecastRow(area, group, year),
                                                one.pupils().central()))
                : Optional.empty();
    }

    private void places(Line line, int area, Cell cell) {
        int row = layout.forecastRow(area, cell.group(), cell.year());
        Spread spread = cell.pupils();
        if (Double.isNaN(cell.places())) {
            line.blank().blank().blank().blank().blank();
        } else {
            line.formula(layout.places(area, cell.group(), cell.year()), cell.places(), Look.WHOLE);
            line.formula("MAX(0,I%d-M%d)".formatted(row, row), cell.need(), Look.WHOLE);
            line.formula("MAX(0,M%d-I%d)".formatted(row, row), cell.spare(), Look.WHOLE);
            line.share(cell.above());
            boolean drawn = !Double.isNaN(spread.p50());
            String formula =
                    Outlook.formula(
                            (drawn ? "J" : "I") + row,
                            (drawn ? "K" : "I") + row,
                            (drawn ? "L" : "I") + row,
                            "M" + row);
            line.formula(formula, Outlook.of(cell).words(), Look.CENTRED);
        }
        line.number(spread.p10() / spread.central(), Look.RATIO);
        line.number(spread.p50() / spread.central(), Look.RATIO);
        line.number(spread.p90() / spread.central(), Look.RATIO);
    }
}
