package org.graunt.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * One plot with a number for every year: its axes, and what is drawn between them in the order in
 * which it was given. What is marked upon it comes last, above all lines.
 */
final class Panel {
    private final Pen pen;
    private final PlotFrame frame;
    private final XYPlot plot;
    private final List<Runnable> above = new ArrayList<>();

    /** A plot that, with the numbers along its axes, fills the area. */
    Panel(Pen pen, Rectangle2D area, Span across, Span up) {
        this.pen = pen;
        this.frame = new PlotFrame(pen.look(), area, across, up);
        this.plot = frame.plot();
    }

    /** A plot of years and numbers that takes in all of an extent. */
    static Panel over(Pen pen, Rectangle2D area, Extent extent) {
        return new Panel(
                pen,
                area,
                Span.ofYears(extent.firstYear(), extent.lastYear(), area.getWidth()),
                Span.of(extent.ticks(area.getHeight())));
    }

    /** The rectangle between the axes. */
    Rectangle2D inside() {
        return frame.inside();
    }

    /** Where a year lies across. */
    double x(double year) {
        NumberAxis axis = (NumberAxis) plot.getDomainAxis();
        return axis.valueToJava2D(year, inside(), RectangleEdge.BOTTOM);
    }

    /** How high a number lies. */
    double y(double value) {
        NumberAxis axis = (NumberAxis) plot.getRangeAxis();
        return axis.valueToJava2D(value, inside(), RectangleEdge.LEFT);
    }

    /** Fills the room between two courses. */
    Panel band(Series low, Series high, Color colour) {
        YIntervalSeries interval = new YIntervalSeries("band");
        for (int i = 0; i < low.size(); i++) {
            double bottom = low.values().get(i);
            interval.add(low.years().get(i), bottom, bottom, high.values().get(i));
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(interval);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setSeriesFillPaint(0, colour);
        renderer.setAlpha(1);
        return add(data, renderer);
    }

    /** Draws a course. */
    Panel line(Series course, Color colour, Stroke stroke) {
        XYSeries points = new XYSeries("line");
        for (int i = 0; i < course.size(); i++) {
            points.add(course.years().get(i), course.values().get(i));
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke);
        return add(new XYSeriesCollection(points), renderer);
    }

    /** Draws a bar for every year, from one number to the other; widths are in years. */
    Panel bars(Series from, Series to, double width, Color colour) {
        XYIntervalSeries bars = new XYIntervalSeries("bars");
        for (int i = 0; i < from.size(); i++) {
            double year = from.years().get(i);
            double one = from.values().get(i);
            double other = to.values().get(i);
            double low = Math.min(one, other);
            double high = Math.max(one, other);
            bars.add(year, year - width / 2, year + width / 2, high, low, high);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(bars);
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, colour);
        return add(data, renderer);
    }

    /** The same bars with stripes over them. */
    Panel stripedBars(Series from, Series to, double width, Color colour) {
        bars(from, to, width, colour);
        above.add(
                () -> {
                    for (int i = 0; i < from.size(); i++) {
                        double left = x(from.years().get(i) - width / 2);
                        double one = y(from.values().get(i));
                        double other = y(to.values().get(i));
                        pen.stripes(
                                new Rectangle2D.Double(
                                        left,
                                        Math.min(one, other),
                                        x(from.years().get(i) + width / 2) - left,
                                        Math.abs(one - other)));
                    }
                });
        return this;
    }

    /** Draws a course above all bars and their stripes, with a rim of the ground. */
    Panel lineAbove(Series course, Color colour, double width) {
        above.add(
                () -> {
                    Path2D path = new Path2D.Double();
                    path.moveTo(x(course.firstYear()), y(course.first()));
                    for (int i = 1; i < course.size(); i++) {
                        path.lineTo(x(course.years().get(i)), y(course.values().get(i)));
                    }
                    pen.outline(path, pen.look().ground(), Pen.solid(width * 2));
                    pen.outline(path, colour, Pen.solid(width));
                });
        return this;
    }

    private Panel add(XYDataset data, XYItemRenderer renderer) {
        int position = plot.getDatasetCount();
        plot.setDataset(position, data);
        plot.setRenderer(position, renderer);
        return this;
    }

    /** A member's course, with its marker every few years. */
    Panel member(Series course, MemberStyle style, int position) {
        Color colour = pen.look().line(style);
        // a rim of the ground keeps lines and the gaps of their dashes clear of what lies below
        line(course, pen.look().rim(), Pen.solid(3.4));
        line(course, colour, style.stroke(1.8));
        int every = course.lastYear() - course.firstYear() > 12 ? 7 : 2;
        above.add(
                () -> {
                    for (int i = 1; i < course.size(); i++) {
                        int year = course.years().get(i);
                        // members take turns, so that markers of close lines do not hide each other
                        if ((year + position) % every == 0 && i < course.size() - 1) {
                            pen.marker(
                                    style.marker(),
                                    x(year),
                                    y(course.values().get(i)),
                                    3.2,
                                    colour);
                        }
                    }
                });
        return this;
    }

    /** Draws a member's points, joined by its line. */
    Panel points(Series course, MemberStyle style) {
        Color colour = pen.look().line(style);
        line(course, pen.look().rim(), Pen.solid(3.4));
        line(course, colour, style.stroke(1.6));
        above.add(
                () -> {
                    for (int i = 0; i < course.size(); i++) {
                        double x = x(course.years().get(i));
                        pen.marker(style.marker(), x, y(course.values().get(i)), 4, colour);
                    }
                });
        return this;
    }

    /** Draws the line of nothing, where numbers lie on both sides of it. */
    Panel zero() {
        ValueMarker zero = new ValueMarker(0, pen.look().muted(), Pen.solid(1));
        plot.addRangeMarker(zero, Layer.BACKGROUND);
        return this;
    }

    /** Marks a year by a dotted line and words at its top. */
    Panel year(double year, String words) {
        above.add(
                () -> {
                    Color muted = pen.look().muted();
                    Rectangle2D inside = inside();
                    double x = x(year);
                    pen.line(x, inside.getMinY(), x, inside.getMaxY(), muted, Pen.dotted(1));
                    double room = Pen.width(words, Lettering.AXIS) + 6;
                    double start = x + room <= inside.getMaxX() ? x + 6 : x - room;
                    pen.write(words, start, inside.getMinY() + 14, Lettering.AXIS, muted);
                });
        return this;
    }

    /** Marks a level by a dashed line and words above its left end. */
    Panel level(double value, String words) {
        above.add(
                () -> {
                    Rectangle2D inside = inside();
                    double y = y(value);
                    Color ink = pen.look().ink();
                    pen.line(inside.getMinX(), y, inside.getMaxX(), y, ink, Pen.dotted(1.2));
                    pen.write(words, inside.getMinX() + 6, y - 5, Lettering.AXIS, ink);
                });
        return this;
    }

    /** Paints it all. */
    void paint() {
        plot.draw(pen.graphics(), frame.area(), null, null, null);
        Range years = plot.getDomainAxis().getRange();
        pen.plotted(new Plotted(inside(), years.getLowerBound(), years.getUpperBound()));
        above.forEach(Runnable::run);
    }
}
