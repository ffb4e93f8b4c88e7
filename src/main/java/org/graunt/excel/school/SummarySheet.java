package org.graunt.excel.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.graunt.excel.Grid;
import org.graunt.excel.Light;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Cell;
import org.graunt.schools.Unfilled;
import org.graunt.schools.UnfilledPlaces;

/** The region and its boroughs by phase: pupils, places, need, spare, and a word on each. */
final class SummarySheet {
    private static final List<Integer> PRIMARY = List.of(1, 3, 5);
    private static final List<Integer> LATER = List.of(1, 3, 5, 7);
    private static final int COLUMNS_OF_YEAR = 5;
    private static final int FIRST = 3;

    private final SchoolFigures figures;
    private final Layout layout;

    SummarySheet(SchoolFigures figures, Layout layout) {
        this.figures = figures;
        this.layout = layout;
    }

    void write(Grid grid) {
        grid.widths(widths());
        grid.words("Summary", Look.TITLE);
        grid.words(
                "Need and spare are summed year group by year group, never netted. Pupils are of the central forecast.",
                Look.NOTE);
        for (String phase : phases()) {
            grid.skip();
            phase(grid, phase);
        }
    }

    private static int[] widths() {
        int[] widths = new int[FIRST + LATER.size() * COLUMNS_OF_YEAR];
        Arrays.fill(widths, 13);
        widths[1] = 28;
        for (int year = 1; year <= LATER.size(); year++) {
            widths[FIRST + year * COLUMNS_OF_YEAR - 1] = 18;
        }
        return widths;
    }

    private List<String> phases() {
        TreeSet<String> phases = new TreeSet<>();
        layout.blocks().keySet().forEach(block -> phases.add(block.phase()));
        return List.copyOf(phases);
    }

    private List<Integer> years(String phase) {
        List<Integer> ahead = phase.startsWith("prim") ? PRIMARY : LATER;
        return ahead.stream()
                .map(years -> figures.tables().lastRoll() + years)
                .filter(layout.years()::contains)
                .toList();
    }

    private void phase(Grid grid, String phase) {
        grid.words(phase, Look.TOTAL);
        List<String> headers = new ArrayList<>(List.of("block", "area", "unfilled now"));
        for (int year : years(phase)) {
            headers.addAll(
                    List.of(
                            "pupils " + year,
                            "places " + year,
                            "need " + year,
                            "spare " + year,
                            "outlook " + year));
        }
        grid.heading(headers.toArray(String[]::new));
        int first = grid.next();
        for (Map.Entry<Layout.Block, Integer> block : layout.blocks().entrySet()) {
            if (block.getKey().phase().equals(phase)) {
                borough(grid.line(), grid.next(), block.getKey(), block.getValue());
            }
        }
        region(grid, first, phase);
        for (int i = 0; i < years(phase).size(); i++) {
            lights(grid, first, grid.next() - 1, FIRST + i * COLUMNS_OF_YEAR + 4);
        }
    }

    private static void lights(Grid grid, int first, int last, int column) {
        String start = "LEFT(%s%d,%%d)=\"%%s\"".formatted(Layout.letters(column), first + 1);
        grid.light(first, last, column, column, start.formatted(6, "short:"), Light.RED);
        grid.light(first, last, column, column, start.formatted(4, "may "), Light.AMBER);
        grid.light(first, last, column, column, start.formatted(6, "enough"), Light.GREEN);
    }

    private double unfilled(String code, String phase) {
        return figures.unfilled().stream()
                .filter(one -> one.code().equals(code) && one.phase().equals(phase))
                .mapToDouble(one -> one.unfilled().share())
                .reduce(Double.NaN, (earlier, later) -> later);
    }

    /** The region's row in the table of unfilled places is the one that is no borough's. */
    private double unfilledOfRegion(String phase) {
        return figures.unfilled().stream()
                .filter(one -> one.name().equals(figures.region()) && one.phase().equals(phase))
                .map(UnfilledPlaces::unfilled)
                .mapToDouble(Unfilled::share)
                .reduce(Double.NaN, (earlier, later) -> later);
    }

    private void borough(Line line, int row, Layout.Block block, int number) {
        line.whole(number).text(block.name()).share(unfilled(block.home(), block.phase()));
        for (int year : years(block.phase())) {
            for (int column : new int[] {Layout.PUPILS, Layout.PLACES, Layout.NEED, Layout.SPARE}) {
                line.formula(
                        "SUMIFS(%s,%s,$A%d,%s,%d)"
                                .formatted(
                                        layout.column(column),
                                        layout.column(Layout.BLOCK),
                                        row,
                                        layout.column(Layout.YEAR),
                                        year),
                        value(block, year, column),
                        Look.WHOLE);
            }
            outlook(line, "$A" + row, block, year);
        }
    }

    private double value(Layout.Block block, int year, int column) {
        double sum = 0;
        for (int area : layout.order()) {
            if (layout.block(layout.area(area)).equals(block)) {
                sum += AreaFan.sum(layout, area, year, cell -> figure(cell, column));
            }
        }
        return sum;
    }

    private static double figure(Cell cell, int column) {
        return switch (column) {
            case Layout.PUPILS -> cell.pupils().central();
            case Layout.PLACES -> cell.places();
            case Layout.NEED -> cell.need();
            default -> cell.spare();
        };
    }

    private void outlook(Line line, String block, Layout.Block of, int year) {
        String count =
                "COUNTIFS(%s,%s,%s,%d,%s,\"%%s\")"
                        .formatted(
                                layout.column(Layout.BLOCK),
                                block,
                                layout.column(Layout.YEAR),
                                year,
                                layout.column(Layout.OUTLOOK));
        String shorts =
                count.formatted(Outlook.SHORT.words())
                        + "+"
                        + count.formatted(Outlook.LIKELY.words());
        String may = count.formatted(Outlook.MAY.words());
        String formula =
                "IF(%s>0,\"short: \"&(%s),IF(%s>0,\"may be short: \"&%s,\"enough\"))"
                        .formatted(shorts, shorts, may, may);
        line.formula(formula, words(of, year), Look.CENTRED);
    }

    private String words(Layout.Block block, int year) {
        int shorts = 0;
        int may = 0;
        for (int area : layout.order()) {
            if (layout.block(layout.area(area)).equals(block)) {
                for (int g = layout.area(area).first(); g <= layout.area(area).last(); g++) {
                    Outlook outlook =
                            layout.cell(area, g, year)
                                    .filter(cell -> !Double.isNaN(cell.places()))
                                    .map(Outlook::of)
                                    .orElse(Outlook.ENOUGH);
                    shorts += outlook == Outlook.SHORT || outlook == Outlook.LIKELY ? 1 : 0;
                    may += outlook == Outlook.MAY ? 1 : 0;
                }
            }
        }
        return shorts > 0 ? "short: " + shorts : may > 0 ? "may be short: " + may : "enough";
    }

    private void region(Grid grid, int first, String phase) {
        Line line = grid.line().text("", Look.TOTAL).text(figures.region(), Look.TOTAL);
        int last = grid.next() - 1;
        line.number(unfilledOfRegion(phase), Look.PER_CENT);
        int column = FIRST;
        for (int year : years(phase)) {
            for (int figure : new int[] {Layout.PUPILS, Layout.PLACES, Layout.NEED, Layout.SPARE}) {
                String letters = Layout.letters(column++);
                double sum = 0;
                for (Layout.Block block : layout.blocks().keySet()) {
                    sum += block.phase().equals(phase) ? value(block, year, figure) : 0;
                }
                line.formula(
                        "SUM(%s%d:%s%d)".formatted(letters, first + 1, letters, last),
                        sum,
                        Look.TOTAL);
            }
            String letters = Layout.letters(column++);
            long shorts =
                    layout.blocks().keySet().stream()
                            .filter(block -> block.phase().equals(phase))
                            .filter(block -> words(block, year).startsWith("short"))
                            .count();
            line.formula(
                    "COUNTIF(%s%d:%s%d,\"short*\")&\" short\""
                            .formatted(letters, first + 1, letters, last),
                    shorts + " short",
                    Look.CENTRED);
        }
    }
}
