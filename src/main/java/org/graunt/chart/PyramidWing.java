package org.graunt.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;

/**
 * One half of a pyramid.
 *
 * @param pen what it is drawn with
 * @param body the rectangle from the youngest age to the oldest
 * @param foot where nobody is, across
 * @param reach how far the last tick lies from the foot, negative to the left
 * @param ticks the numbers across
 */
record PyramidWing(Pen pen, Rectangle2D body, double foot, double reach, Ticks ticks) {
    private static final double ROOM_FOR_WHISKERS = 8;

    /** What the parts of a pyramid are coloured with. */
    record Colours(Color bars, Color interval, Color edge) {
        static Colours of(Look look) {
            return new Colours(
                    look.tint(look.pool(), 0.2), look.tint(look.pool(), 0.62), look.ink());
        }
    }

    /** Paints the half under a name. */
    void paint(String name, PyramidChart.Side side) {
        Colours colours = Colours.of(pen.look());
        double height = body.getHeight() / side.base().size();
        grid();
        if (height > ROOM_FOR_WHISKERS) {
            bars(side, height, colours);
        } else {
            areas(side, height, colours);
        }
        pen.outline(steps(side.base(), height), colours.edge(), Pen.solid(1.8));
        title(name, side);
    }

    private double x(double persons) {
        return foot + persons / ticks.high() * reach;
    }

    private void grid() {
        for (double value : ticks.values()) {
            double x = x(value);
            pen.line(x, body.getMinY(), x, body.getMaxY(), pen.look().grid(), Pen.solid(1));
            pen.writeAbout(
                    Numbers.onAxis(value, ticks),
                    x,
                    body.getMaxY() + 16,
                    Lettering.AXIS,
                    pen.look().muted());
        }
    }

    private void bars(PyramidChart.Side side, double height, Colours colours) {
        for (int i = 0; i < side.base().size(); i++) {
            double top = body.getMaxY() - (i + 1) * height;
            bar(0, side.central().get(i), top + 0.75, height - 1.5, colours.bars());
            double low = side.low().get(i);
            double high = side.high().get(i);
            bar(low, high, top + height / 2 - 1.5, 3, colours.interval());
            for (double end : List.of(low, high)) {
                double x = x(end);
                pen.line(x, top + 4, x, top + height - 4, colours.interval(), Pen.solid(2));
            }
        }
    }

    private void bar(double from, double to, double top, double height, Color colour) {
        double left = Math.min(x(from), x(to));
        double width = Math.abs(x(to) - x(from));
        pen.fill(new Rectangle2D.Double(left, top, width, height), colour);
    }

    /** Many ages run together into one surface; single bars would show seams. */
    private void areas(PyramidChart.Side side, double height, Colours colours) {
        List<Double> nobody = Collections.nCopies(side.base().size(), 0.0);
        pen.fill(between(nobody, side.central(), height), colours.bars());
        pen.fill(between(side.low(), side.high(), height), colours.interval());
        pen.outline(
                steps(side.central(), height), pen.look().line(pen.look().pool()), Pen.solid(1.6));
    }

    /** The edge from the youngest age to the oldest. */
    private Path2D steps(List<Double> persons, double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(x(persons.getFirst()), body.getMaxY());
        for (int i = 0; i < persons.size(); i++) {
            path.lineTo(x(persons.get(i)), body.getMaxY() - i * height);
            path.lineTo(x(persons.get(i)), body.getMaxY() - (i + 1) * height);
        }
        return path;
    }

    private Path2D between(List<Double> low, List<Double> high, double height) {
        Path2D path = steps(low, height);
        for (int i = high.size() - 1; i >= 0; i--) {
            path.lineTo(x(high.get(i)), body.getMaxY() - (i + 1) * height);
            path.lineTo(x(high.get(i)), body.getMaxY() - i * height);
        }
        path.closePath();
        return path;
    }

    private void title(String name, PyramidChart.Side side) {
        String words =
                "%s: %s".formatted(name, Numbers.count(PyramidChart.Side.total(side.central())));
        double baseline = body.getMinY() + 12;
        Color ink = pen.look().ink();
        if (reach < 0) {
            pen.write(words, foot + reach + 8, baseline, Lettering.STRONG, ink);
        } else {
            pen.writeBefore(words, foot + reach - 8, baseline, Lettering.STRONG, ink);
        }
    }
}
