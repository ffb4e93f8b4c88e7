package org.graunt.spec;

import java.math.BigDecimal;

/** Says between which numbers another must lie. */
final class Bounds {
    private Bounds() {}

    /** The bounds of a whole number, as words that follow "a whole number". */
    static String words(long least, long most) {
        boolean below = least == Integer.MIN_VALUE || least == Long.MIN_VALUE;
        boolean above = most == Integer.MAX_VALUE || most == Long.MAX_VALUE;
        return words(below ? "" : Long.toString(least), above ? "" : Long.toString(most));
    }

    /** The bounds of any number, as words that follow "a number". */
    static String words(double least, double most) {
        boolean below = least == Double.NEGATIVE_INFINITY || least == -Double.MAX_VALUE;
        boolean above = most == Double.POSITIVE_INFINITY || most == Double.MAX_VALUE;
        return words(below ? "" : number(least), above ? "" : number(most));
    }

    /** A number as people write it: 0.5, 3, 1000000. */
    static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static String words(String least, String most) {
        if (least.isEmpty()) {
            return most.isEmpty() ? "" : " of %s or less".formatted(most);
        }
        return most.isEmpty()
                ? " of %s or more".formatted(least)
                : " from %s to %s".formatted(least, most);
    }
}
