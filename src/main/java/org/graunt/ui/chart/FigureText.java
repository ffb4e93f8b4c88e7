package org.graunt.ui.chart;

import java.util.Locale;

/** Figures in tables and tips: thousands apart, a true minus sign, no more digits than help. */
public final class FigureText {
    private static final double SMALL = 10;

    private FigureText() {}

    /** A figure; empty where there is none. */
    public static String of(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        boolean whole = Math.abs(number) >= SMALL || number == Math.rint(number);
        return String.format(Locale.UK, whole ? "%,.0f" : "%,.3f", number).replace('-', '\u2212');
    }

    /** A count in a sentence: 10.1 million, 340,000, 5,200. */
    public static String words(double number) {
        double size = Math.abs(number);
        if (size >= 1e6) {
            return String.format(Locale.UK, "%,.1f million", number / 1e6).replace('-', '\u2212');
        }
        double step = size >= 1e5 ? 1000 : size >= 1e4 ? 100 : 10;
        return of(Math.rint(number / step) * step);
    }

    /** A probability or share: whole per cent, and never a certainty that the draws cannot give. */
    public static String percent(double share) {
        if (share > 0 && share < 0.01) {
            return "< 1 %";
        }
        if (share > 0.99 && share < 1) {
            return "> 99 %";
        }
        return String.format(Locale.UK, "%.0f %%", share * 100);
    }
}
