package org.graunt.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Where the models part: for every area and year the share of the variance that lies between models
 * and not within them. Where the rows are sorted, the areas in which they part most in the last
 * year come first.
 *
 * @param heading the words around it
 * @param years in rising order
 * @param rows the areas
 * @param sorted false where the rows have an order of their own, as ages do
 */
public record DisagreementChart(
        Heading heading, List<Integer> years, List<Row> rows, boolean sorted) implements Chart {
    /**
     * An area.
     *
     * @param area its name
     * @param shares between 0 and 1, one for every year
     */
    public record Row(String area, List<Double> shares) {
        /** Copies the shares. */
        public Row {
            shares = List.copyOf(shares);
        }

        private double last() {
            return shares.getLast();
        }
    }

    private static final double LEAST_ROW = 14;
    private static final double MOST_ROW = 28;
    private static final double ROOM_OF_A_NUMBER = 21;
    private static final double HALF_A_CELL = 0.49; // of a year: its edges are still its own

    /** Sorts the areas; refuses none, and shares that do not match the years. */
    public DisagreementChart {
        years = List.copyOf(years);
        if (years.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "A map of disagreement needs areas and years; given %d areas and %d years"
                            .formatted(rows.size(), years.size()));
        }
        for (Row row : rows) {
            check(row, years.size());
        }
        rows = sorted ? ranked(rows) : List.copyOf(rows);
    }

    /** Areas, those in which they part most first. */
    public DisagreementChart(Heading heading, List<Integer> years, List<Row> rows) {
        this(heading, years, rows, true);
    }

    private static List<Row> ranked(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparingDouble(Row::last).reversed()).toList();
    }

    private static void check(Row row, int years) {
        boolean shares = row.shares().stream().allMatch(share -> share >= 0 && share <= 1);
        if (row.shares().size() != years || !shares) {
            throw new IllegalArgumentException(
                    "%s needs %d shares between 0 and 1; given %s"
                            .formatted(row.area(), years, row.shares()));
        }
    }

    @Override
    public String description() {
        List<Row> ranked = ranked(rows);
        String most =
                ranked.stream()
                        .limit(3)
                        .map(row -> "%s %s".formatted(row.area(), Numbers.percent(row.last())))
                        .collect(Collectors.joining(", "));
        Row least = ranked.getLast();
        return ("Share of the variance that lies between models, by area and year, for %d areas from"
                        + " %d to %d. In the last year it is largest in %s, and smallest in %s (%s).")
                .formatted(
                        rows.size(),
                        years.getFirst(),
                        years.getLast(),
                        most,
                        least.area(),
                        Numbers.percent(least.last()));
    }

    @Override
    public Figures figures() {
        List<Figures.Row> byYear = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int at = i;
            byYear.add(
                    new Figures.Row(
                            String.valueOf(years.get(at)),
                            rows.stream().map(row -> row.shares().get(at)).toList()));
        }
        return new Figures(Figures.YEAR, rows.stream().map(Row::area).toList(), byYear);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D below =
                KeyItem.head(pen, area, "Share of variance between models", key(pen.look()));
        Rectangle2D body = Split.withoutFoot(below, 20);
        int shown = (int) Math.min(rows.size(), Math.floor(body.getHeight() / LEAST_ROW));
        double height = Math.min(MOST_ROW, body.getHeight() / shown);
        double names = nameWidth(shown, area.getWidth() * 0.26);
        double left = body.getX() + names + 10;
        boolean numbers = (body.getMaxX() - left) / years.size() >= ROOM_OF_A_NUMBER;
        double right = numbers ? 0 : 42;
        double width = (body.getMaxX() - left - right) / years.size();
        for (int i = 0; i < shown; i++) {
            Row row = rows.get(i);
            double y = body.getY() + i * height;
            double baseline = y + height / 2 + 4;
            String name = Pen.shortened(row.area(), names, Lettering.LABEL);
            pen.writeBefore(name, left - 10, baseline, Lettering.LABEL, pen.look().ink());
            cells(pen, row, new Rectangle2D.Double(left, y, width, height), numbers);
            if (!numbers) {
                String last = Numbers.percent(row.last());
                pen.writeBefore(last, body.getMaxX(), baseline, Lettering.AXIS, pen.look().ink());
            }
        }
        pen.plotted(
                new Plotted(
                        new Rectangle2D.Double(
                                left, body.getY(), width * years.size(), height * shown),
                        years.getFirst() - HALF_A_CELL,
                        years.getLast() + HALF_A_CELL));
        years(pen, left, width, body.getY() + shown * height + 15);
        rest(pen, shown, body.getX(), body.getY() + shown * height + 15);
    }

    private static List<KeyItem> key(Look look) {
        return DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .mapToObj(share -> KeyItem.block(Numbers.percent(share), look.shade(share)))
                .toList();
    }

    private double nameWidth(int shown, double most) {
        double widest = 0;
        for (Row row : rows.subList(0, shown)) {
            widest = Math.max(widest, Pen.width(row.area(), Lettering.LABEL));
        }
        return Math.min(widest, most);
    }

    private void cells(Pen pen, Row row, Rectangle2D first, boolean numbers) {
        for (int i = 0; i < years.size(); i++) {
            double share = row.shares().get(i);
            Color shade = pen.look().shade(share);
            double x = first.getX() + i * first.getWidth();
            pen.fill(
                    new Rectangle2D.Double(
                            x, first.getY(), first.getWidth() - 1.2, first.getHeight() - 1.2),
                    shade);
            if (numbers) {
                pen.writeAbout(
                        Numbers.grouped(share * 100, 0),
                        x + first.getWidth() / 2 - 0.6,
                        first.getCenterY() + 3,
                        Lettering.SMALL,
                        pen.look().on(shade));
            }
        }
    }

    private void years(Pen pen, double left, double width, double baseline) {
        Span span = Span.ofYears(years.getFirst(), years.getLast(), width * years.size());
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i) % span.step() == 0) {
                String year = String.valueOf(years.get(i));
                double x = left + (i + 0.5) * width;
                pen.writeAbout(year, x, baseline, Lettering.AXIS, pen.look().muted());
            }
        }
    }

    private void rest(Pen pen, int shown, double left, double baseline) {
        int more = rows.size() - shown;
        if (more > 0) {
            String words = "%d more below these".formatted(more);
            pen.write(words, left, baseline, Lettering.AXIS, pen.look().muted());
        }
    }
}
