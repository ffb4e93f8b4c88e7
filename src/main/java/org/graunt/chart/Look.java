package org.graunt.chart;

import java.awt.Color;

/**
 * The colours of everything in a picture that is not a member of the ensemble.
 *
 * @param ground what is painted on
 * @param ink titles, observed values, the strongest lines
 * @param muted words that step back: axes, subtitles, footnotes
 * @param grid the few lines that guide the eye
 * @param pool the ensemble: its fan and its central line
 */
public record Look(Color ground, Color ink, Color muted, Color grid, Color pool) {
    /** Dark on white: for paper and for files. */
    public static final Look LIGHT =
            new Look(
                    Color.WHITE,
                    new Color(0x1F2328),
                    new Color(0x59636E),
                    new Color(0xDDE2E7),
                    new Color(0x0A56C2));

    /** Light on a dark ground: for a dark window. */
    public static final Look DARK =
            new Look(
                    new Color(0x161B22),
                    new Color(0xF0F3F6),
                    new Color(0x9AA4AF),
                    new Color(0x30373F),
                    new Color(0x5AA2FF));

    /** A colour as a line or marker on this ground. */
    Color line(Color colour) {
        return Contrast.legible(colour, ground, Contrast.OF_LINES);
    }

    /** A member's colour as a line on this ground; the ensemble's is the pool's own. */
    Color line(MemberStyle style) {
        return line(style.equals(MemberStyle.POOL) ? pool : style.colour());
    }

    /** A colour as letters on this ground. */
    Color text(Color colour) {
        return Contrast.legible(colour, ground, Contrast.OF_TEXT);
    }

    /** What runs along both sides of a line that crosses others: the ground, half seen through. */
    Color rim() {
        return new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 150);
    }

    /** So much of a colour on this ground, opaque; the share runs from 0 to 1. */
    Color tint(Color colour, double share) {
        return Contrast.mixed(ground, colour, share);
    }

    /** The one of ink and ground that is better read on a filled cell. */
    public Color on(Color filling) {
        return Contrast.ratio(ink, filling) >= Contrast.ratio(ground, filling) ? ink : ground;
    }

    /**
     * The sequential scale: the deeper, the more. It runs straight from the ground towards the
     * pool's colour and beyond, so that it keeps its order in grey.
     *
     * @param share from 0 to 1
     */
    public Color shade(double share) {
        Color deep =
                Contrast.mixed(
                        pool, Contrast.luminance(ground) > 0.18 ? Color.BLACK : Color.WHITE, 0.3);
        return tint(deep, 0.04 + 0.96 * Math.clamp(share, 0, 1));
    }
}
