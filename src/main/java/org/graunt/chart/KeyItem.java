package org.graunt.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sign of a key with what it means.
 *
 * @param words what it means
 * @param colour of the sign
 * @param stroke of a line; none for a filled block
 */
record KeyItem(String words, Color colour, @Nullable Stroke stroke) {
    private static final double SIGN = 18;
    private static final double GAP = 6;
    private static final double BETWEEN = 16;
    private static final double LINE = 18;

    /** A filled block. */
    static KeyItem block(String words, Color colour) {
        return new KeyItem(words, colour, null);
    }

    /** A line. */
    static KeyItem line(String words, Color colour, Stroke stroke) {
        return new KeyItem(words, colour, stroke);
    }

    /**
     * Writes what a panel shows in bold, and after it the key, in as many lines as it takes.
     *
     * @return what is left of the area below
     */
    static Rectangle2D head(Pen pen, Rectangle2D area, String shows, List<KeyItem> items) {
        double baseline = area.getY() + 11;
        String words = Pen.shortened(shows, area.getWidth(), Lettering.STRONG);
        pen.write(words, area.getX(), baseline, Lettering.STRONG, pen.look().ink());
        double x =
                area.getX() + Pen.width(words, Lettering.STRONG) + (words.isEmpty() ? 0 : BETWEEN);
        for (KeyItem item : items) {
            if (x + item.width() > area.getMaxX() && x > area.getX()) {
                x = area.getX();
                baseline += LINE;
            }
            item.paint(pen, x, baseline);
            x += item.width() + BETWEEN;
        }
        double top = baseline + 15;
        return new Rectangle2D.Double(
                area.getX(), top, area.getWidth(), Math.max(1, area.getMaxY() - top));
    }

    private double width() {
        return SIGN + GAP + Pen.width(words, Lettering.AXIS);
    }

    private void paint(Pen pen, double x, double baseline) {
        if (stroke == null) {
            pen.fill(new Rectangle2D.Double(x, baseline - 9, SIGN, 10), colour);
        } else {
            pen.line(x, baseline - 4, x + SIGN, baseline - 4, colour, stroke);
        }
        pen.write(words, x + SIGN + GAP, baseline, Lettering.AXIS, pen.look().muted());
    }
}
