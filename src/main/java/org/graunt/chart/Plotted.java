package org.graunt.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where on a picture a plot with years across was painted, so that a place on it can be asked for
 * its year.
 *
 * @param inside the rectangle between the axes
 * @param from the year at its left edge
 * @param to the year at its right edge
 */
public record Plotted(Rectangle2D inside, double from, double to) {

    /** The year nearest to a place across. */
    public int yearAt(double x) {
        double share = (x - inside.getX()) / inside.getWidth();
        return (int) Math.round(from + share * (to - from));
    }

    /** Where a year lies across. */
    public double x(int year) {
        return inside.getX() + (year - from) / (to - from) * inside.getWidth();
    }
}
