package org.graunt.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them in tables, and knows what is wrong with those it cannot read.
 * Holds the state of the last reading; one for each reader.
 */
final class NumberText {
    /** What was found at the last reading. */
    enum Found {
        NUMBER,
        /** Nothing, or a mark of suppression. */
        MISSING,
        /** Something that is not a number. */
        UNREADABLE
    }

    private static final Set<String> MARKS =
            Set.of("x", "z", "c", "low", "*", ":", "..", "na", "-");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int EXACT_DIGITS = 15;

    /** No number needs more; patterns look at a long text for as long as the square of it. */
    private static final int LONGEST = 100;

    private static final double[] POWERS_OF_TEN = powersOfTen();

    private Found found = Found.NUMBER;
    private String text = "";

    private static double[] powersOfTen() {
        double[] powers = new double[EXACT_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** What the last reading found. */
    Found found() {
        return found;
    }

    /** The text of the last reading that did not find a number: a reason, or what is unreadable. */
    String text() {
        return text;
    }

    /** Reads trimmed text; NaN where there is no number. */
    double read(char[] buffer, int from, int to) {
        found = Found.NUMBER;
        boolean negative = from < to && buffer[from] == '-';
        int start = negative ? from + 1 : from;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = start; i < to; i++) {
            char c = buffer[i];
            if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = digits * 10 + (c - '0');
                count++;
            } else if (c == '.' && decimals < 0) {
                decimals = count;
            } else {
                return slowly(new String(buffer, from, to - from));
            }
        }
        if (count == 0) {
            return slowly(new String(buffer, from, to - from));
        }
        // both are whole and below 2^53, so that the quotient is the double nearest to the text
        double size = decimals < 0 ? digits : digits / POWERS_OF_TEN[count - decimals];
        return negative && size != 0 ? -size : size;
    }

    private double slowly(String given) {
        text = given;
        if (given.isEmpty() || MARKS.contains(given.toLowerCase(Locale.ROOT))) {
            text = given.isEmpty() ? "blank" : given;
            found = Found.MISSING;
            return Double.NaN;
        }
        if (given.length() <= LONGEST && NUMBER.matcher(given).matches()) {
            double number = Double.parseDouble(given);
            if (Double.isFinite(number)) {
                return number == 0 ? 0 : number;
            }
        }
        found = Found.UNREADABLE;
        return Double.NaN;
    }

    /** What to do about the text of the last reading, which could not be read. */
    String advice() {
        if (text.length() > LONGEST) {
            return "Write a plain number; look for a comma or a line end that is missing.";
        }
        if (text.matches("(?i)[+-]?(nan|inf(inity)?|\u221E)")
                || text.matches("[+-]?[\\d.]+[eE]\\+?\\d+")) {
            return "Every number must be finite; leave the cell blank where there is none.";
        }
        if (text.matches("[+-]?\\d{1,3}([,'\\s\u00A0\u202F]\\d{3})+(\\.\\d+)?")) {
            return "Write it without thousands separators: %s."
                    .formatted(text.replaceAll("[^\\d.+-]", ""));
        }
        if (text.matches("[+-]?[\\d.]*\\d,\\d+")) {
            return "Write a decimal point, not a comma: %s."
                    .formatted(text.replace(".", "").replace(',', '.'));
        }
        if (text.endsWith("%")) {
            return "Write a share without the per cent sign, such as 0.05.";
        }
        if (text.matches("[\\dOoIl.,+-]*\\d[\\dOoIl.,+-]*")) {
            return "There is a letter among the digits (O for 0, or l for 1).";
        }
        return "Write a plain number, or leave the cell blank where it is missing.";
    }
}
