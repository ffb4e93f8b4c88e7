package org.graunt.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The page that a chart is drawn on: ground, title, subtitle, the picture and the footnote. */
public final class Sheet {
    private static final double MARGIN = 24;
    private static final double LEADING = 1.35;

    /** In effect all of it: what stands there must not be overlooked, and may come last. */
    private static final int MOST_OF_FOOTNOTE = 12;

    private Sheet() {}

    /**
     * Paints a chart with its heading, from the origin of the surface.
     *
     * @param width in pixels of the surface
     * @param height in pixels of the surface
     */
    public static void paint(Chart chart, Graphics2D graphics, Look look, int width, int height) {
        hint(graphics);
        Pen pen = Pen.on(graphics, look);
        pen.fill(new Rectangle2D.Double(0, 0, width, height), look.ground());
        double room = width - 2 * MARGIN;
        Heading heading = chart.heading();
        double top = MARGIN - 4;
        top = down(pen, heading.title(), top, room, Lettering.TITLE, false);
        if (!heading.subtitle().isBlank()) {
            top = down(pen, heading.subtitle(), top + 3, room, Lettering.SUBTITLE, true);
        }
        double bottom = footnote(pen, heading.footnote(), width, height);
        double above = top + 14;
        chart.paint(pen, new Rectangle2D.Double(MARGIN, above, room, bottom - above));
    }

    /** Smooth edges and letters, each where it belongs. */
    static void hint(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Writes lines from a height downwards; returns where they end. */
    private static double down(
            Pen pen, String text, double top, double room, Font font, boolean muted) {
        double y = top;
        for (String line : Pen.lines(text, room, font, 2)) {
            y += font.getSize2D() * LEADING;
            pen.write(line, MARGIN, y - 4, font, muted ? pen.look().muted() : pen.look().ink());
        }
        return y;
    }

    /** Writes the footnote at the foot; returns where the picture must end. */
    private static double footnote(Pen pen, String text, int width, int height) {
        if (text.isBlank()) {
            return height - MARGIN + 6;
        }
        Font font = Lettering.AXIS;
        List<String> lines = Pen.lines(text, width - 2 * MARGIN, font, MOST_OF_FOOTNOTE);
        double leading = font.getSize2D() * LEADING;
        double top = height - 14 - leading * lines.size();
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + leading * (i + 1) - 2;
            pen.write(lines.get(i), MARGIN, baseline, font, pen.look().muted());
        }
        return top - 10;
    }
}
