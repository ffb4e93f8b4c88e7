package org.graunt.chart;

import java.util.Locale;

/** Numbers as charts write them: thousands apart, a true minus sign, no more digits than help. */
final class Numbers {
    private static final double MILLION = 1e6;

    private Numbers() {}

    /** A count for a sentence or a label: millions to two decimals, else whole numbers. */
    static String count(double value) {
        return Math.abs(value) >= MILLION
                ? grouped(value / MILLION, 2) + " m"
                : grouped(value, Math.abs(value) < 10 && value != Math.rint(value) ? 1 : 0);
    }

    /** A change: as a count, with its sign before it. */
    static String signed(double value) {
        String text = count(value);
        return value > 0 && !text.equals("0") ? "+" + text : text;
    }

    /** A share as per cent, whole. */
    static String percent(double share) {
        return grouped(share * 100, 0) + " %";
    }

    /** A number with so many decimals. */
    static String grouped(double value, int decimals) {
        String text = String.format(Locale.UK, "%,." + decimals + "f", value);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return text.replace("-", zero ? "" : "\u2212");
    }

    /** How the numbers of an axis are written, all alike. */
    static String onAxis(double value, Ticks ticks) {
        boolean millions = ticks.largest() >= 2 * MILLION && ticks.step() >= MILLION / 20;
        double unit = millions ? MILLION : 1;
        return grouped(value / unit, decimals(ticks.step() / unit)) + (millions ? " m" : "");
    }

    /** As many decimals as tell neighbouring ticks apart truly: two for a step of 0.25. */
    private static int decimals(double step) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        double whole = step * Math.pow(10, decimals);
        return Math.abs(whole - Math.rint(whole)) > 1e-6 ? decimals + 1 : decimals;
    }
}
