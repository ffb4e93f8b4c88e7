package org.graunt.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes numbers as every program reads them: a point, no exponent, no thousands separators, no
 * trailing zeros, and 0 never with a sign. Missing is empty text.
 *
 * <p>Rounding looks at the exact value of the double, ties to even: 0.0005 lies just above its
 * decimal name and becomes 0.001, while 0.5 to no decimals is an exact tie and becomes 0.
 */
public final class PlainNumber {
    private static final int MOST_DECIMALS = 15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    private static final double LARGEST_FAST = 1L << 42;

    private PlainNumber() {}

    /** A number of persons: at most 3 decimals. */
    public static String persons(double value) {
        return of(value, 3);
    }

    /**
     * A number with at most so many decimals, up to 15.
     *
     * @throws IllegalArgumentException for infinities, which no table can hold
     */
    public static String of(double value, int mostDecimals) {
        StringBuilder text = new StringBuilder(16);
        append(text, value, mostDecimals);
        return text.toString();
    }

    /** Appends what {@link #of} gives. */
    public static void append(StringBuilder text, double value, int mostDecimals) {
        if (mostDecimals < 0 || mostDecimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Decimals must be 0 to %d, not %d".formatted(MOST_DECIMALS, mostDecimals));
        }
        if (Double.isNaN(value)) {
            return;
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("An infinite number cannot be written to a table");
        }
        if (mostDecimals >= POWERS.length || !appendFast(text, value, mostDecimals)) {
            appendExactly(text, value, mostDecimals);
        }
    }

    /** Scales and rounds in doubles; leaves alone what lies so near a tie that this could err. */
    private static boolean appendFast(StringBuilder text, double value, int mostDecimals) {
        double power = POWERS[mostDecimals];
        double scaled = Math.abs(value) * power;
        double rounded = Math.rint(scaled);
        double distance = Math.abs(scaled - rounded);
        if (scaled >= LARGEST_FAST || Math.abs(distance - 0.5) < 1e-3) {
            return false;
        }
        long whole = (long) rounded;
        if (value < 0 && whole != 0) {
            text.append('-');
        }
        long unit = (long) power;
        text.append(whole / unit);
        appendDecimals(text, whole % unit, unit);
        return true;
    }

    private static void appendDecimals(StringBuilder text, long decimals, long unit) {
        if (decimals == 0) {
            return;
        }
        text.append('.');
        long rest = decimals;
        for (long digit = unit / 10; rest > 0; digit /= 10) {
            text.append((char) ('0' + rest / digit));
            rest %= digit;
        }
    }

    private static void appendExactly(StringBuilder text, double value, int mostDecimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(mostDecimals, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0) {
            text.append('0');
        } else {
            text.append(rounded.stripTrailingZeros().toPlainString());
        }
    }
}
