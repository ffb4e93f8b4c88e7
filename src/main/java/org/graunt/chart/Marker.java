package org.graunt.chart;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes by which members are told apart where there is no colour. */
public enum Marker {
    /** A disc. */
    DISC,
    /** A square on its side. */
    SQUARE,
    /** A triangle that stands. */
    TRIANGLE,
    /** A square on its corner. */
    DIAMOND,
    /** A triangle on its tip. */
    WEDGE,
    /** An upright cross. */
    CROSS,
    /** A disc with a hole. */
    RING;

    /** The shape about the origin, so large that all look alike heavy. */
    Shape shape(double radius) {
        return switch (this) {
            case DISC -> disc(radius);
            case SQUARE -> square(radius * 0.88);
            case TRIANGLE ->
                    polygon(
                            0,
                            -1.2 * radius,
                            1.15 * radius,
                            0.8 * radius,
                            -1.15 * radius,
                            0.8 * radius);
            case DIAMOND ->
                    polygon(0, -1.3 * radius, 1.3 * radius, 0, 0, 1.3 * radius, -1.3 * radius, 0);
            case WEDGE ->
                    polygon(
                            0,
                            1.2 * radius,
                            1.15 * radius,
                            -0.8 * radius,
                            -1.15 * radius,
                            -0.8 * radius);
            case CROSS -> cross(radius * 1.15, radius * 0.38);
            case RING -> ring(radius * 1.1);
        };
    }

    private static Shape disc(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape square(double half) {
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape cross(double arm, double half) {
        Area both = new Area(new Rectangle2D.Double(-arm, -half, 2 * arm, 2 * half));
        both.add(new Area(new Rectangle2D.Double(-half, -arm, 2 * half, 2 * arm)));
        return both;
    }

    private static Shape ring(double radius) {
        Area ring = new Area(disc(radius));
        ring.subtract(new Area(disc(radius * 0.5)));
        return ring;
    }
}
