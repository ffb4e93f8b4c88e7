package org.graunt.chart;

import java.awt.Color;

/**
 * How well one colour can be told from another: the contrast ratio of the Web Content Accessibility
 * Guidelines 2.2, from 1 (none) to 21 (black on white).
 */
public final class Contrast {
    /** What a line or marker needs to be seen against its ground. */
    public static final double OF_LINES = 3;

    /** What letters need to be read. */
    public static final double OF_TEXT = 4.5;

    private static final double STEP = 0.02;

    private Contrast() {}

    /** The contrast ratio of two colours, whichever is lighter. */
    public static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The relative luminance, from 0 (black) to 1 (white). */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The colour, moved away from its ground only as far as the ratio asks. */
    static Color legible(Color colour, Color ground, double wanted) {
        Color away = luminance(ground) > 0.18 ? Color.BLACK : Color.WHITE;
        Color moved = colour;
        for (double share = STEP; ratio(moved, ground) < wanted && share <= 1; share += STEP) {
            moved = mixed(colour, away, share);
        }
        return moved;
    }

    /** A colour between two: the first where the share is 0, the second where it is 1. */
    static Color mixed(Color one, Color other, double share) {
        return new Color(
                between(one.getRed(), other.getRed(), share),
                between(one.getGreen(), other.getGreen(), share),
                between(one.getBlue(), other.getBlue(), share));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
