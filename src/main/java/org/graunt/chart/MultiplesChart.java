package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many small fans in a grid, one for each area or band of ages.
 *
 * @param heading the words around it
 * @param quantity what is counted
 * @param members all members of the project
 * @param scale whether heights can be compared across the grid
 * @param cells the small fans, row by row, {@value #MOST} at most
 */
public record MultiplesChart(
        Heading heading, String quantity, Members members, Scale scale, List<Cell> cells)
        implements Chart {
    /** As many fans as can still be read on one page. */
    public static final int MOST = 36;

    /** What the heights of the fans are measured by. */
    public enum Scale {
        /** Each by its own: courses can be compared, heights not. */
        OWN,
        /** All by the same. */
        SHARED
    }

    /**
     * One small fan.
     *
     * @param name the area or band of ages
     * @param observed the past, up to the base year
     * @param fan the spread after it
     * @param means of the members drawn
     */
    public record Cell(String name, Series observed, Fan fan, List<MemberSeries> means) {
        /** Copies the means. */
        public Cell {
            means = List.copyOf(means);
        }

        private Extent extent() {
            Stream<Series> drawn =
                    Stream.concat(
                            Stream.concat(Stream.of(observed), Extent.seriesOf(fan)),
                            means.stream().map(MemberSeries::series));
            return Extent.of(drawn.toList());
        }
    }

    private static final double WANTED_WIDTH = 210;
    private static final double WANTED_HEIGHT = 118;
    private static final double HEAD = 40;
    private static final double GAP = 18;

    /** How tall a chart of so many fans must be to be read, without its heading. */
    public static double heightOf(int fans, double width) {
        return HEAD + rows(fans, width) * (WANTED_HEIGHT + GAP);
    }

    private static int rows(int fans, double width) {
        int fitting = Math.clamp(Math.round(width / WANTED_WIDTH), 1, fans);
        return Math.ceilDiv(fans, fitting);
    }

    /** Refuses no cells and more than can be read. */
    public MultiplesChart {
        cells = List.copyOf(cells);
        if (cells.isEmpty() || cells.size() > MOST) {
            throw new IllegalArgumentException(
                    "A grid holds between 1 and %d fans; given %d".formatted(MOST, cells.size()));
        }
    }

    @Override
    public String description() {
        return cells.stream()
                .map(
                        cell ->
                                "%s %s in %d, then %s in %d"
                                        .formatted(
                                                cell.name(),
                                                Numbers.count(cell.observed().last()),
                                                cell.observed().lastYear(),
                                                Numbers.count(cell.fan().centre().last()),
                                                cell.fan().centre().lastYear()))
                .collect(
                        Collectors.joining(
                                "; ",
                                "%s, %d small fans, observed and %s: "
                                        .formatted(
                                                quantity,
                                                cells.size(),
                                                cells.getFirst().fan().centreName()),
                                "."));
    }

    /** A row for every cell and year. */
    @Override
    public Figures figures() {
        List<Fan.Band> first = cells.getFirst().fan().bands();
        List<String> drawn = drawn();
        List<String> columns =
                new ArrayList<>(List.of("observed", cells.getFirst().fan().centreName()));
        for (Fan.Band band : first) {
            columns.add("%d %% from".formatted(band.percent()));
            columns.add("%d %% to".formatted(band.percent()));
        }
        drawn.forEach(id -> columns.add(members.name(id)));
        List<Figures.Row> rows = new ArrayList<>();
        for (Cell cell : cells) {
            Extent across = cell.extent();
            for (int year = across.firstYear(); year <= across.lastYear(); year++) {
                List<Double> numbers = numbers(cell, year, first, drawn);
                if (numbers.stream().anyMatch(number -> !Double.isNaN(number))) {
                    rows.add(new Figures.Row("%s: %d".formatted(cell.name(), year), numbers));
                }
            }
        }
        return new Figures("place or ages, and year", columns, rows);
    }

    private static List<Double> numbers(
            Cell cell, int year, List<Fan.Band> first, List<String> drawn) {
        List<Double> numbers = new ArrayList<>();
        numbers.add(Figures.at(cell.observed(), year));
        numbers.add(Figures.at(cell.fan().centre(), year));
        for (Fan.Band wanted : first) {
            Optional<Fan.Band> band =
                    cell.fan().bands().stream()
                            .filter(each -> each.percent() == wanted.percent())
                            .findFirst();
            numbers.add(band.map(each -> Figures.at(each.low(), year)).orElse(Double.NaN));
            numbers.add(band.map(each -> Figures.at(each.high(), year)).orElse(Double.NaN));
        }
        for (String id : drawn) {
            numbers.add(
                    cell.means().stream()
                            .filter(mean -> mean.member().equals(id))
                            .mapToDouble(mean -> Figures.at(mean.series(), year))
                            .findFirst()
                            .orElse(Double.NaN));
        }
        return numbers;
    }

    /** The members of whom some cell has a line. */
    private List<String> drawn() {
        Set<String> drawn = new LinkedHashSet<>();
        cells.forEach(cell -> cell.means().forEach(mean -> drawn.add(mean.member())));
        return List.copyOf(drawn);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        String shows = scale == Scale.OWN ? quantity + ", each on its own scale" : quantity;
        Rectangle2D below = KeyItem.head(pen, area, shows, key(pen.look()));
        int rows = rows(cells.size(), below.getWidth());
        int columns = Math.ceilDiv(cells.size(), rows);
        List<Rectangle2D> places = Split.grid(below, rows, columns, GAP);
        for (int i = 0; i < cells.size(); i++) {
            paint(pen, places.get(i), cells.get(i));
        }
    }

    private List<KeyItem> key(Look look) {
        List<KeyItem> key = new ArrayList<>(FanPainter.key(cells.getFirst().fan(), look));
        key.add(
                KeyItem.line(
                        cells.getFirst().fan().centreName(),
                        look.line(look.pool()),
                        Pen.solid(2.4)));
        for (String id : drawn()) {
            MemberStyle style = members.style(id);
            key.add(KeyItem.line(members.name(id), look.line(style), style.stroke(1.6)));
        }
        return key;
    }

    private void paint(Pen pen, Rectangle2D place, Cell cell) {
        Rectangle2D plot = KeyItem.head(pen, place, cell.name(), List.of());
        Extent own = cell.extent();
        Extent heights =
                scale == Scale.OWN
                        ? own
                        : cells.stream().map(Cell::extent).reduce(Extent::with).orElse(own);
        Panel panel =
                new Panel(
                        pen,
                        plot,
                        Span.ofYears(own.firstYear(), own.lastYear(), plot.getWidth() * 0.8),
                        Span.of(Ticks.around(heights.low(), heights.high(), 3)));
        FanPainter.bands(panel, cell.fan(), pen.look());
        for (MemberSeries mean : cell.means()) {
            MemberStyle style = members.style(mean.member());
            panel.line(mean.series(), pen.look().line(style), style.stroke(1.3));
        }
        panel.line(cell.fan().centre(), pen.look().line(pen.look().pool()), Pen.solid(2.2));
        panel.line(cell.observed(), pen.look().ink(), Pen.solid(1.6));
        panel.paint();
    }
}
