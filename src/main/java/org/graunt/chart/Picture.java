package org.graunt.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A chart painted without its heading, for a window that writes the heading itself.
 *
 * @param image the pixels
 * @param plots where its plots with years across are, in points
 */
public record Picture(BufferedImage image, List<Plotted> plots) {

    /** Copies the list. */
    public Picture {
        plots = List.copyOf(plots);
    }

    /**
     * Paints a chart. The letters, the lines and the layout are those of its files.
     *
     * @param width in points
     * @param height in points
     * @param scale pixels to a point: of the screen, times how much larger words are to be
     */
    public static Picture of(Chart chart, Look look, double width, double height, double scale) {
        BufferedImage image = blank(width, height, scale);
        Graphics2D graphics = image.createGraphics();
        try {
            Sheet.hint(graphics);
            graphics.scale(scale, scale);
            Pen pen = Pen.on(graphics, look);
            pen.fill(new Rectangle2D.Double(0, 0, width, height), look.ground());
            chart.paint(pen, new Rectangle2D.Double(0, 0, width, height));
            return new Picture(image, pen.plots());
        } finally {
            graphics.dispose();
        }
    }

    /** Paints a chart with its heading and footnote, as in its files. */
    public static Picture withHeading(Chart chart, Look look, int width, int height, double scale) {
        BufferedImage image = blank(width, height, scale);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            Sheet.paint(chart, graphics, look, width, height);
            return new Picture(image, List.of());
        } finally {
            graphics.dispose();
        }
    }

    private static BufferedImage blank(double width, double height, double scale) {
        return new BufferedImage(
                Math.max(1, (int) Math.ceil(width * scale)),
                Math.max(1, (int) Math.ceil(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
    }
}
