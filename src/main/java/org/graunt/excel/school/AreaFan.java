package org.graunt.excel.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.graunt.excel.FanPicture;
import org.graunt.excel.FanPicture.Numbers;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Balance;
import org.graunt.schools.Cell;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.Spread;

/** A planning area by September, past and to come, and a chart of its pupils against places. */
final class AreaFan {
    private static final int CHART_COLUMN = 11;
    private static final int CHART_END = 19;
    private static final int FEWEST_ROWS = 18;
    private static final double ROUND = 100;

    private final SchoolFigures figures;
    private final Layout layout;
    private final int area;
    private final PlanningArea planning;
    private final List<Integer> years = new ArrayList<>();
    private final List<Double> pupils = new ArrayList<>();
    private final List<Double> low = new ArrayList<>();
    private final List<Double> band = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();

    AreaFan(SchoolFigures figures, Layout layout, int area) {
        this.figures = figures;
        this.layout = layout;
        this.area = area;
        this.planning = layout.area(area);
    }

    void write(Grid grid) {
        grid.words(planning.name(), Look.TOTAL);
        grid.heading(
                "year",
                "",
                "pupils",
                "P10",
                "P10 to P90",
                "P90",
                "places",
                "need",
                "spare",
                "P10 of pupils",
                "P90 of pupils");
        int first = grid.next();
        for (int year = figures.tables().roll().firstYear();
                year <= figures.tables().lastRoll();
                year++) {
            past(grid, year);
        }
        boolean whole = layout.years().stream().allMatch(this::isWhole);
        for (int year : layout.years()) {
            future(grid, year, whole);
        }
        if (whole && places.stream().noneMatch(number -> Double.isNaN(number))) {
            draw(grid, first);
        } else {
            grid.words("Places or pupils of some year groups are missing: no chart.", Look.NOTE);
        }
        while (grid.next() < first + FEWEST_ROWS) {
            grid.skip();
        }
    }

    private boolean isWhole(int year) {
        return balance(year)
                .filter(balance -> balance.leftOut() == 0)
                .filter(balance -> !Double.isNaN(balance.pupils().p50()))
                .isPresent();
    }

    private Optional<Balance> balance(int year) {
        return layout.balance(Balance.Scope.PLANNING_AREA, planning.code(), planning.phase(), year);
    }

    /** A September whose roll is known; one with missing year groups is left out. */
    private void past(Grid grid, int year) {
        double roll = roll(figures, area, planning, year);
        if (Double.isNaN(roll)) {
            return;
        }
        double held = 0;
        for (int group = planning.first(); group <= planning.last(); group++) {
            held += figures.tables().places(area, group, year);
        }
        Line line = grid.line().whole(year).text("on roll").whole(roll).whole(roll).whole(0);
        line.whole(roll).whole(held);
        keep(year, roll, roll, 0, held);
    }

    private void keep(int year, double number, double p10, double width, double held) {
        years.add(year);
        pupils.add(number);
        low.add(p10);
        band.add(width);
        places.add(held);
    }

    private void future(Grid grid, int year, boolean whole) {
        int row = grid.next() + 1;
        double central = sum(layout, area, year, cell -> cell.pupils().central());
        double held = sum(layout, area, year, Cell::places);
        Line line = grid.line().whole(year).text("forecast");
        line.formula(sumOf(Layout.PUPILS, year), central, Look.WHOLE);
        if (whole) {
            Spread spread = balance(year).orElseThrow().pupils();
            line.formula("C%d*J%d".formatted(row, row), spread.p10(), Look.WHOLE);
            line.formula("F%d-D%d".formatted(row, row), spread.p90() - spread.p10(), Look.WHOLE);
            line.formula("C%d*K%d".formatted(row, row), spread.p90(), Look.WHOLE);
            keep(year, central, spread.p10(), spread.p90() - spread.p10(), held);
        } else {
            line.blank().blank().blank();
        }
        line.formula(sumOf(Layout.PLACES, year), held, Look.WHOLE);
        line.formula(sumOf(Layout.NEED, year), sum(layout, area, year, Cell::need), Look.WHOLE);
        line.formula(sumOf(Layout.SPARE, year), sum(layout, area, year, Cell::spare), Look.WHOLE);
        if (whole) {
            Spread spread = balance(year).orElseThrow().pupils();
            line.number(spread.p10() / central, Look.RATIO);
            line.number(spread.p90() / central, Look.RATIO);
        }
    }

    private String sumOf(int column, int year) {
        return "SUM(%s)".formatted(layout.forecastOf(column, area, year));
    }

    /** Pupils of all year groups; missing where those of one are. */
    static double roll(SchoolFigures figures, int area, PlanningArea planning, int year) {
        double sum = 0;
        for (int group = planning.first(); group <= planning.last(); group++) {
            sum += figures.tables().roll().at(area, group, year);
        }
        return sum;
    }

    /** A figure of all year groups, as the spreadsheet adds it up: without those missing. */
    static double sum(Layout layout, int area, int year, ToDoubleFunction<Cell> figure) {
        PlanningArea planning = layout.area(area);
        double sum = 0;
        for (int group = planning.first(); group <= planning.last(); group++) {
            double number =
                    layout.cell(area, group, year).map(figure::applyAsDouble).orElse(Double.NaN);
            sum += Double.isNaN(number) ? 0 : number;
        }
        return sum;
    }

    private void draw(Grid grid, int first) {
        double least = low.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        least = Math.min(least, places.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        int last = pupils.size() - 1;
        grid.draw(
                new FanPicture(
                        planning.name(),
                        "Pupils of %s against places. In %d there are %.0f pupils on the central forecast, in 80 %% of draws between %.0f and %.0f, and %.0f places."
                                .formatted(
                                        planning.name(),
                                        years.getLast(),
                                        pupils.get(last),
                                        low.get(last),
                                        low.get(last) + band.get(last),
                                        places.get(last)),
                        first,
                        0,
                        years,
                        new Numbers("base", 3, low),
                        List.of(new Numbers("80 % of draws", 4, band)),
                        List.of(new Numbers("pupils", 2, pupils), new Numbers("places", 6, places)),
                        OptionalDouble.of(Math.floor(least * 0.95 / ROUND) * ROUND),
                        new FanPicture.Place(
                                first - 1, CHART_COLUMN, first + FEWEST_ROWS - 1, CHART_END)));
    }
}
