package org.graunt.chart;

import java.awt.geom.Rectangle2D;

/**
 * A picture of some numbers. The same chart painted twice in the same size is the same picture.
 *
 * <p>A chart refuses data that would draw nothing or nonsense when it is made, with an {@link
 * IllegalArgumentException} that says what was given and what was wanted.
 */
public interface Chart {
    /** The words around the picture. */
    Heading heading();

    /** The picture in a sentence or three, with its main figures: the alternative text. */
    String description();

    /** The figures behind the picture; none where it has no table of its own. */
    default Figures figures() {
        return Figures.none();
    }

    /** Paints the picture, without its heading, within the area. */
    void paint(Pen pen, Rectangle2D area);
}
