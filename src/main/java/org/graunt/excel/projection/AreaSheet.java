package org.graunt.excel.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.graunt.demography.Area;
import org.graunt.excel.Column;
import org.graunt.excel.FanPicture;
import org.graunt.excel.FanPicture.Numbers;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.table.ResultTable;

/**
 * One area on one page: people, the components of change and the fan by year, with a chart. The
 * area is picked from a list, and live formulas fetch its numbers from the other sheets.
 */
final class AreaSheet {
    private static final int CHOICE_ROW = 2;
    private static final int FIRST_ROW_OF_CHART = 7;
    private static final int ROWS_OF_CHART = 22;
    private static final int LAST_COLUMN_OF_CHART = 10;
    private static final String CODE = "$B$4";
    private static final String ROW_OF_PEOPLE = "$B$5";
    private static final String ROW_OF_FAN = "$B$6";
    private static final List<String> FLOWS =
            List.of("births", "deaths", "internal_net", "international_net", "total_change");
    private static final int FIRST_QUANTILE = 8;
    private static final int MIDDLE = 2;

    /** The bands from below; those above the middle lend their names to the legend. */
    private static final List<String> BANDS =
            List.of("p2.5 to p10", "p10 to p25", "middle 50 %", "middle 80 %", "middle 95 %");

    private final Places places;
    private final People people;
    private final YearTable flows;
    private final Area first;
    private final List<ResultTable.Row> fan;
    private final double[] totals;
    private int firstRow;

    AreaSheet(Places places, People people, YearTable flows, Fans fans) {
        this.places = places;
        this.people = people;
        this.flows = flows;
        this.first =
                places.all().stream()
                        .filter(area -> people.has(area.code()))
                        .findFirst()
                        .orElseThrow();
        this.fan = fans.everybody(first.code());
        this.totals = people.allAges(first.code(), Sexes.PERSONS);
    }

    /** Writes it into a sheet made for it. */
    void write(Grid grid) {
        grid.widths(16, 24, 11, 11, 14, 17, 14, 15, 11, 11, 11, 11, 11, 11, 11, 13, 13, 13, 13, 13);
        grid.words("One area, year by year", Look.TITLE);
        grid.words("Choose an area in the yellow cell; everything below follows.", Look.NOTE);
        grid.line().text("Area").text(first.name(), Look.INPUT);
        grid.choice(CHOICE_ROW, 1, "areas!$B$2:$B$%d".formatted(places.all().size() + 1));
        grid.line()
                .text("Code")
                .formula("INDEX(areas!$A:$A,MATCH($B$3,areas!$B:$B,0))", first.code(), Look.TEXT);
        grid.line().text("Row in persons").formula(match("persons"), 2, Look.WHOLE);
        if (fan.isEmpty()) {
            grid.skip();
        } else {
            grid.line().text("Row in fan").formula(match("fan"), 2, Look.WHOLE);
        }
        firstRow = fan.isEmpty() ? grid.next() + 2 : FIRST_ROW_OF_CHART + ROWS_OF_CHART + 2;
        while (grid.next() < firstRow - 1) {
            grid.skip();
        }
        grid.heading(headers().toArray(String[]::new));
        for (int year = 0; year < people.years().size(); year++) {
            row(grid.line(), year);
        }
        grid.flag(firstRow, grid.next() - 1, 6, 6, "G%d<0".formatted(firstRow + 1));
        if (!fan.isEmpty()) {
            draw(grid);
        }
    }

    private static String match(String sheet) {
        return "MATCH(%s,%s!$A:$A,0)".formatted(CODE, sheet);
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("year", "people"));
        headers.addAll(FLOWS);
        if (!fan.isEmpty()) {
            headers.add("mean of draws");
            headers.addAll(Fans.QUANTILES);
            headers.addAll(BANDS);
        }
        return headers;
    }

    private void row(Line line, int at) {
        int year = people.years().get(at);
        line.whole(year);
        String row = "INDEX(persons!$%s:$%<s,%s)".formatted(letters(3 + at), ROW_OF_PEOPLE);
        line.formula(row, totals[at], Look.WHOLE);
        for (String flow : FLOWS) {
            flow(line, flow, year);
        }
        if (at < fan.size()) {
            fan(line, at);
        }
    }

    private void flow(Line line, String flow, int year) {
        int column = flows.years().indexOf(year);
        if (column < 0) {
            line.blank();
            return;
        }
        String formula =
                "SUMIFS(components!$%s:$%<s,components!$A:$A,%s,components!$C:$C,\"%s\")"
                        .formatted(letters(3 + column), CODE, flow);
        line.formula(formula, flows.get(List.of(first.code(), flow), year), Look.WHOLE);
    }

    private void fan(Line line, int at) {
        List<Double> numbers = fan.get(at).numbers();
        int row = firstRow + at + 1;
        for (int i = 1; i < numbers.size(); i++) {
            String formula = "INDEX(fan!$%s:$%<s,%s+%d)".formatted(letters(3 + i), ROW_OF_FAN, at);
            line.formula(formula, numbers.get(i), Look.WHOLE);
        }
        for (int band = 0; band < BANDS.size(); band++) {
            String formula =
                    "%s%d-%s%d".formatted(letters(upper(band)), row, letters(lower(band)), row);
            line.formula(formula, width(numbers, band), Look.WHOLE);
        }
    }

    /** The column of the lower end of a band; the median has no part in them. */
    private static int lower(int band) {
        return FIRST_QUANTILE + (band <= MIDDLE ? band : band + 1);
    }

    private static int upper(int band) {
        return lower(band) + (band == MIDDLE ? 2 : 1);
    }

    private static double width(List<Double> numbers, int band) {
        int lower = lower(band) - FIRST_QUANTILE + 2;
        return numbers.get(lower + (band == MIDDLE ? 2 : 1)) - numbers.get(lower);
    }

    private static String letters(int column) {
        return Column.letters(column);
    }

    private void draw(Grid grid) {
        List<Numbers> bands = new ArrayList<>();
        for (int band = 0; band < BANDS.size(); band++) {
            int each = band;
            bands.add(
                    new Numbers(
                            BANDS.get(band),
                            FIRST_QUANTILE + Fans.QUANTILES.size() + band,
                            fan.stream().map(row -> width(row.numbers(), each)).toList()));
        }
        List<Double> central = new ArrayList<>();
        for (double total : totals) {
            central.add(total);
        }
        grid.draw(
                new FanPicture(
                        "People, with the spread of the pooled draws",
                        description(),
                        firstRow,
                        0,
                        people.years(),
                        new Numbers("base", FIRST_QUANTILE, column(2)),
                        bands,
                        List.of(
                                new Numbers("central projection", 1, central),
                                new Numbers("median", FIRST_QUANTILE + 3, column(5))),
                        OptionalDouble.empty(),
                        new FanPicture.Place(
                                FIRST_ROW_OF_CHART,
                                0,
                                FIRST_ROW_OF_CHART + ROWS_OF_CHART,
                                LAST_COLUMN_OF_CHART)));
    }

    private List<Double> column(int number) {
        return fan.stream().map(row -> row.numbers().get(number)).toList();
    }

    private String description() {
        ResultTable.Row end = fan.getLast();
        return "A fan of the population of the chosen area. For %s in %.0f: median %.0f, 80 %% of draws from %.0f to %.0f."
                .formatted(
                        first.name(),
                        end.numbers().get(0),
                        end.numbers().get(5),
                        end.numbers().get(3),
                        end.numbers().get(7));
    }
}
