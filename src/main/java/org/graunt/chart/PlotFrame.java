package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The bare plot of a panel: two axes without lines, level grid lines, and room for what it shows.
 */
final class PlotFrame {
    private static final double BELOW = 24;
    private static final double GAP = 10;

    private final Rectangle2D area;
    private final Rectangle2D inside;
    private final XYPlot plot;

    PlotFrame(Look look, Rectangle2D area, Span across, Span up) {
        this.area = area;
        double left = widestOf(up) + GAP;
        this.inside =
                new Rectangle2D.Double(
                        area.getX() + left,
                        area.getY(),
                        Math.max(1, area.getWidth() - left),
                        Math.max(1, area.getHeight() - BELOW));
        this.plot = new XYPlot(null, axis(look, across, 6), axis(look, up, GAP - 2), null);
        style(look, left);
    }

    private static double widestOf(Span span) {
        double widest = 0;
        double first = Math.ceil(span.from() / span.step() - 1e-9) * span.step();
        for (double at = first; at <= span.to() + span.step() * 1e-6; at += span.step()) {
            widest = Math.max(widest, Pen.width(span.words().apply(at), Lettering.AXIS));
        }
        return widest;
    }

    private static NumberAxis axis(Look look, Span span, double gap) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(span.from(), span.to());
        axis.setTickUnit(new NumberTickUnit(span.step(), new SpanFormat(span)));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(Lettering.AXIS);
        axis.setTickLabelPaint(look.muted());
        axis.setTickLabelInsets(new RectangleInsets(gap, gap, 0, gap));
        return axis;
    }

    private void style(Look look, double left) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(look.grid());
        plot.setRangeGridlineStroke(Pen.solid(1));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        AxisSpace beside = new AxisSpace();
        beside.setLeft(left);
        plot.setFixedRangeAxisSpace(beside);
        AxisSpace below = new AxisSpace();
        below.setBottom(BELOW);
        plot.setFixedDomainAxisSpace(below);
    }

    XYPlot plot() {
        return plot;
    }

    /** The plot with the numbers along its axes. */
    Rectangle2D area() {
        return area;
    }

    /** The rectangle between the axes. */
    Rectangle2D inside() {
        return inside;
    }
}
