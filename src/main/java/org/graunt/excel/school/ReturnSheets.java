package org.graunt.excel.school;

import java.util.ArrayList;
import java.util.List;
import org.graunt.excel.Book;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Cell;
import org.graunt.schools.NewHomes;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.YearGroups;

/**
 * Sheets in the layout of the return on school capacity: whole pupils by planning area, academic
 * year and year group, five years of primary and seven of secondary; and the pupils of new homes.
 */
final class ReturnSheets {
    /** The sheets' names. */
    static final String PRIMARY = "Return primary";

    static final String SECONDARY = "Return secondary";

    /** How many years the return asks for. */
    static final int PRIMARY_YEARS = 5;

    static final int SECONDARY_YEARS = 7;

    private static final int FIRST_SECONDARY = 7;

    private final SchoolFigures figures;
    private final Layout layout;

    ReturnSheets(SchoolFigures figures, Layout layout) {
        this.figures = figures;
        this.layout = layout;
    }

    void write(Book book) {
        pupils(book.sheet(PRIMARY), 0, FIRST_SECONDARY - 1, PRIMARY_YEARS);
        pupils(book.sheet(SECONDARY), FIRST_SECONDARY, YearGroups.LAST, SECONDARY_YEARS);
        if (!figures.newHomes().isEmpty()) {
            newHomes(book.sheet("Return new homes"));
        }
    }

    /** How many rows a sheet has below its header. */
    static int rows(Layout layout, int first, int last, int years) {
        int told = Math.min(years, layout.years().size());
        return (int) layout.order().stream().filter(a -> has(layout.area(a), first, last)).count()
                * told;
    }

    private static boolean has(PlanningArea area, int first, int last) {
        return area.first() <= last && area.last() >= first;
    }

    private void pupils(Grid grid, int first, int last, int years) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                new Column("planning area", 14),
                                new Column("name", 34),
                                new Column("authority", 24),
                                new Column("academic year", 15)));
        for (int group = first; group <= last; group++) {
            columns.add(Column.number(YearGroups.words(group)));
        }
        columns.add(Column.number("total"));
        grid.head(4, columns);
        for (int area : layout.order()) {
            if (has(layout.area(area), first, last)) {
                for (int year : layout.years().stream().limit(years).toList()) {
                    row(grid.line(), grid.next(), area, year, first, last);
                }
            }
        }
    }

    private void row(Line line, int row, int area, int year, int first, int last) {
        PlanningArea planning = layout.area(area);
        line.text(planning.code()).text(planning.name());
        line.text(figures.tables().home(planning).name()).text(Layout.academicYear(year));
        double sum = 0;
        for (int group = first; group <= last; group++) {
            double pupils =
                    layout.cell(area, group, year)
                            .map(cell -> (double) Math.round(cell.pupils().central()))
                            .orElse(Double.NaN);
            if (Double.isNaN(pupils)) {
                line.blank();
            } else {
                sum += pupils;
                line.formula(
                        "ROUND(%s,0)".formatted(layout.forecast(Layout.PUPILS, area, group, year)),
                        pupils,
                        Look.WHOLE);
            }
        }
        String end = Layout.letters(4 + last - first);
        line.formula("SUM(E%d:%s%d)".formatted(row, end, row), sum, Look.TOTAL);
    }

    private void newHomes(Grid grid) {
        grid.head(
                4,
                List.of(
                        new Column("planning area", 14),
                        new Column("name", 34),
                        new Column("authority", 24),
                        new Column("academic year", 15),
                        Column.number("homes"),
                        Column.number("pupils"),
                        Column.number("in each year group"),
                        Column.number("beyond the usual")));
        int last = figures.tables().lastRoll();
        for (NewHomes.Row each : figures.newHomes()) {
            int years = each.area().first() < FIRST_SECONDARY ? PRIMARY_YEARS : SECONDARY_YEARS;
            if (each.year() <= last + years) {
                Line line = grid.line().text(each.area().code()).text(each.area().name());
                line.text(figures.tables().home(each.area()).name());
                line.text(Layout.academicYear(each.year())).whole(each.homes());
                line.whole(each.pupils()).decimal(each.pupils() / each.area().groups());
                line.whole(each.beyondUsual());
            }
        }
    }

    /** The sum of rounded pupils, as a sheet shows it. */
    double total(int first, int last, int years) {
        double sum = 0;
        for (int area : layout.order()) {
            for (int year : layout.years().stream().limit(years).toList()) {
                sum += total(area, year, first, last);
            }
        }
        return sum;
    }

    private double total(int area, int year, int first, int last) {
        double sum = 0;
        for (int group = first; group <= last; group++) {
            PlanningArea planning = layout.area(area);
            if (planning.first() <= group && group <= planning.last()) {
                sum +=
                        layout.cell(area, group, year)
                                .map(Cell::pupils)
                                .map(pupils -> (double) Math.round(pupils.central()))
                                .orElse(0.0);
            }
        }
        return sum;
    }
}
