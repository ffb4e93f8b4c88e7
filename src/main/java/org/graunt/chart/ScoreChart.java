package org.graunt.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of scores: who erred how much at which horizon. The best of a column is marked by weight
 * and a sign.
 *
 * @param heading the words around it
 * @param measure what is told, the less the better, such as {@code Median absolute error, per cent}
 * @param decimals how many decimals
 * @param horizons years ahead, one for each column
 * @param rows members first, yardsticks after them, {@value #MOST_ROWS} at most
 */
public record ScoreChart(
        Heading heading, String measure, int decimals, List<Integer> horizons, List<Row> rows)
        implements Chart {
    /**
     * One line of the table.
     *
     * @param name who
     * @param yardstick true for what members are measured by, such as no change; never the best
     * @param scores one for each horizon; empty where there is none
     */
    public record Row(String name, boolean yardstick, List<OptionalDouble> scores) {
        /** Copies the scores. */
        public Row {
            scores = List.copyOf(scores);
        }
    }

    /** More could not be read on one page. */
    public static final int MOST_ROWS = 24;

    private static final double MOST_HEIGHT = 46;
    private static final double MOST_COLUMN = 200;
    private static final double NAME_SHARE = 0.4;
    private static final double KEY = 26;

    /** Refuses an empty table and rows that do not match the columns. */
    public ScoreChart {
        horizons = List.copyOf(horizons);
        rows = List.copyOf(rows);
        if (horizons.isEmpty() || rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "A table of scores needs rows and horizons, and at most %d rows; given %d and %d"
                            .formatted(MOST_ROWS, rows.size(), horizons.size()));
        }
        for (Row row : rows) {
            if (row.scores().size() != horizons.size()) {
                throw new IllegalArgumentException(
                        "%s needs a score for each of %d horizons; given %d"
                                .formatted(row.name(), horizons.size(), row.scores().size()));
            }
        }
    }

    /** As it is written, so that what looks alike is equally good. */
    private String figure(OptionalDouble score) {
        return score.isPresent() ? Numbers.grouped(score.getAsDouble(), decimals) : "\u2013";
    }

    private OptionalDouble best(int column) {
        return rows.stream()
                .filter(row -> !row.yardstick())
                .map(row -> row.scores().get(column))
                .flatMapToDouble(OptionalDouble::stream)
                .min();
    }

    private boolean isBest(Row row, int column) {
        OptionalDouble best = best(column);
        return !row.yardstick()
                && best.isPresent()
                && figure(row.scores().get(column)).equals(figure(best));
    }

    @Override
    public String description() {
        String best =
                IntStream.range(0, horizons.size())
                        .mapToObj(
                                column ->
                                        "%s ahead %s (%s)"
                                                .formatted(
                                                        years(horizons.get(column)),
                                                        rows.stream()
                                                                .filter(row -> isBest(row, column))
                                                                .map(Row::name)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                " and ")),
                                                        figure(best(column))))
                        .collect(Collectors.joining(", "));
        return "%s, %d rows. Best %s.".formatted(measure, rows.size(), best);
    }

    private static String years(int horizon) {
        return horizon == 1 ? "1 year" : horizon + " years";
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D below = KeyItem.head(pen, area, measure, List.of());
        double height = Math.min(MOST_HEIGHT, (below.getHeight() - KEY) / (rows.size() + 1));
        double names = Math.min(below.getWidth() * NAME_SHARE, widestName() + 24);
        double column = Math.min(MOST_COLUMN, (below.getWidth() - names) / horizons.size());
        Rectangle2D name = new Rectangle2D.Double(below.getX(), below.getY(), names, height);
        columns(pen, name, column);
        for (int i = 0; i < rows.size(); i++) {
            name.setRect(name.getX(), name.getMaxY(), names, height);
            rule(pen, i, name, column);
            row(pen, rows.get(i), name, column);
        }
        key(pen, name.getX(), name.getMaxY());
    }

    private void columns(Pen pen, Rectangle2D name, double column) {
        double baseline = name.getY() + name.getHeight() * 0.64;
        for (int i = 0; i < horizons.size(); i++) {
            double end = name.getMaxX() + (i + 1) * column;
            String years = years(horizons.get(i));
            pen.writeBefore(years, end, baseline, Lettering.LABEL, pen.look().muted());
        }
    }

    /** The line above a row: stronger where members or yardsticks begin. */
    private void rule(Pen pen, int row, Rectangle2D name, double column) {
        boolean first = row == 0 || rows.get(row).yardstick() != rows.get(row - 1).yardstick();
        double right = name.getMaxX() + column * horizons.size();
        double y = name.getY();
        if (first) {
            pen.line(name.getX(), y, right, y, pen.look().muted(), Pen.solid(1.4));
        } else {
            pen.line(name.getX(), y, right, y, pen.look().grid(), Pen.solid(0.8));
        }
    }

    private static void key(Pen pen, double x, double y) {
        pen.marker(Marker.DIAMOND, x + 6, y + 16, 4, pen.look().line(pen.look().pool()));
        String meaning = "the best at this horizon, yardsticks apart";
        pen.write(meaning, x + 18, y + 20, Lettering.AXIS, pen.look().muted());
    }

    private double widestName() {
        return rows.stream()
                .mapToDouble(row -> Pen.width(row.name(), Lettering.STRONG))
                .max()
                .orElse(0);
    }

    private void row(Pen pen, Row row, Rectangle2D name, double column) {
        double baseline = name.getCenterY() + 4.5;
        boolean best = IntStream.range(0, horizons.size()).anyMatch(i -> isBest(row, i));
        Font font = best ? Lettering.STRONG : Lettering.LABEL;
        String words = Pen.shortened(row.name(), name.getWidth() - 12, font);
        pen.write(
                words,
                name.getX(),
                baseline,
                font,
                row.yardstick() ? pen.look().muted() : pen.look().ink());
        for (int i = 0; i < horizons.size(); i++) {
            double end = name.getMaxX() + (i + 1) * column;
            score(pen, row, i, end, baseline);
        }
    }

    private void score(Pen pen, Row row, int column, double end, double baseline) {
        String figure = figure(row.scores().get(column));
        boolean best = isBest(row, column);
        Font font = best ? Lettering.STRONG : Lettering.LABEL;
        Look look = pen.look();
        pen.writeBefore(figure, end, baseline, font, row.yardstick() ? look.muted() : look.ink());
        if (best) {
            double x = end - Pen.width(figure, font) - 12;
            pen.marker(Marker.DIAMOND, x, baseline - 4.5, 4, look.line(look.pool()));
        }
    }
}
