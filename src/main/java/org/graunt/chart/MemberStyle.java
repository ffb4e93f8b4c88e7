package org.graunt.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * How a member is drawn: by colour, dash pattern and marker. The last two together tell members
 * apart without any colour.
 *
 * @param colour of Okabe and Ito's palette, before it is fitted to a ground by {@link Look#line}
 * @param dashes lengths of dashes and gaps in turn, in widths of the line; empty for a solid line
 * @param marker the shape set on the line every few years
 */
public record MemberStyle(Color colour, List<Double> dashes, Marker marker) {
    /** As many styles as there are; members beyond that would look like others. */
    static final int DISTINCT = 42;

    /**
     * Okabe and Ito's palette (2008) without its yellow, which no white page shows, and without
     * black, which is for what was observed.
     */
    private static final List<Color> COLOURS =
            List.of(
                    new Color(0x0072B2),
                    new Color(0xD55E00),
                    new Color(0x009E73),
                    new Color(0xCC79A7),
                    new Color(0x56B4E9),
                    new Color(0xE69F00));

    private static final List<List<Double>> DASHES =
            List.of(
                    List.of(),
                    List.of(5.0, 2.5),
                    List.of(1.2, 1.8),
                    List.of(6.0, 2.0, 1.2, 2.0),
                    List.of(2.8, 2.0),
                    List.of(7.0, 1.8, 1.2, 1.8, 1.2, 1.8));

    /** The ensemble's: its colour is the pool's of whichever ground it is drawn on. */
    static final MemberStyle POOL = new MemberStyle(new Color(0x0A56C2), List.of(), Marker.DISC);

    /** That of no change: grey, since it is no opinion but what opinions are measured by. */
    static final MemberStyle YARDSTICK =
            new MemberStyle(new Color(0x7A828B), List.of(2.0, 2.0), Marker.RING);

    private static final List<Marker> MARKERS = List.of(Marker.values());

    /** The style of the member at a position of the order given, from 0. */
    static MemberStyle at(int position) {
        return new MemberStyle(
                COLOURS.get(position % COLOURS.size()),
                DASHES.get(position % DASHES.size()),
                MARKERS.get(position % MARKERS.size()));
    }

    /** The pen's stroke for a line of this width. */
    Stroke stroke(double width) {
        if (dashes.isEmpty()) {
            return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] pattern = new float[dashes.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (float) (dashes.get(i) * width);
        }
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }
}
