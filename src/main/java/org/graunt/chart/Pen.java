package org.graunt.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What charts draw with: lines, fillings and words on a drawing surface, in one look.
 *
 * <p>Words are measured the same whatever they are drawn on, so that a chart is laid out alike as
 * SVG, as PNG and in a window.
 */
public final class Pen {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final String MORE = "\u2026";

    private final Graphics2D graphics;
    private final Look look;
    private final List<Plotted> plots = new ArrayList<>();

    private Pen(Graphics2D graphics, Look look) {
        this.graphics = graphics;
        this.look = look;
    }

    /** A pen for a surface. */
    static Pen on(Graphics2D graphics, Look look) {
        return new Pen(graphics, look);
    }

    /** The surface. */
    Graphics2D graphics() {
        return graphics;
    }

    /** The colours. */
    Look look() {
        return look;
    }

    /** Remembers where a plot with years across was painted. */
    void plotted(Plotted plot) {
        plots.add(plot);
    }

    /** The plots with years across that were painted. */
    List<Plotted> plots() {
        return plots;
    }

    /** A line of full width. */
    static Stroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** A line of short dashes. */
    static Stroke dotted(double width) {
        float[] pattern = {2, 3};
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    /** A line of longer dashes. */
    static Stroke dashed(double width) {
        float[] pattern = {5, 2.5f};
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    /** Draws a straight line. */
    void line(double x1, double y1, double x2, double y2, Color colour, Stroke stroke) {
        outline(new Line2D.Double(x1, y1, x2, y2), colour, stroke);
    }

    /** Draws the outline of a shape. */
    void outline(Shape shape, Color colour, Stroke stroke) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** Fills a shape. */
    void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    /**
     * Draws level stripes of the ground over a filled rectangle, to tell it apart without colour.
     */
    void stripes(Rectangle2D filled) {
        Path2D stripes = new Path2D.Double();
        for (double y = filled.getMaxY() - 2.5; y > filled.getMinY() + 0.8; y -= 4) {
            stripes.moveTo(filled.getMinX(), y);
            stripes.lineTo(filled.getMaxX(), y);
        }
        outline(stripes, look.ground(), solid(1.1));
    }

    /** Sets a marker on a point, with a thin rim of the ground that keeps it apart from lines. */
    void marker(Marker marker, double x, double y, double radius, Color colour) {
        AffineTransform there = AffineTransform.getTranslateInstance(x, y);
        Shape shape = there.createTransformedShape(marker.shape(radius));
        outline(shape, look.ground(), solid(2));
        fill(shape, colour);
    }

    /** Writes words that begin at a point of the baseline. */
    void write(String text, double x, double baseline, Font font, Color colour) {
        if (!text.isEmpty()) {
            graphics.setFont(font);
            graphics.setPaint(colour);
            graphics.drawString(text, (float) x, (float) baseline);
        }
    }

    /** Writes words that end at a point of the baseline. */
    void writeBefore(String text, double x, double baseline, Font font, Color colour) {
        write(text, x - width(text, font), baseline, font, colour);
    }

    /** Writes words about a point of the baseline. */
    void writeAbout(String text, double x, double baseline, Font font, Color colour) {
        write(text, x - width(text, font) / 2, baseline, font, colour);
    }

    /** The width of words. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The words, or as many of their letters as fit with an ellipsis. */
    static String shortened(String text, double room, Font font) {
        if (width(text, font) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + MORE, font) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /** The words in lines that fit; what the last line cannot hold is shortened. */
    static List<String> lines(String text, double room, Font font, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || width(longer, font) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> shortened(each, room, font)).toList();
    }
}
