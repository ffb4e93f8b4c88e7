package org.graunt.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the number of a cell as publishers write it, with thousands separators and marks. */
sealed interface NumberCell {
    /** Marks that stand for a number that is not given, each with its own meaning. */
    Set<String> MARKS =
            Set.of(
                    "x",
                    "z",
                    "c",
                    "low",
                    "*",
                    ":",
                    "..",
                    "na",
                    "n/a",
                    "-",
                    "[x]",
                    "[c]",
                    "[z]",
                    "[low]",
                    "suppressed");

    /** No number needs more letters. */
    int LONGEST = 100;

    /** Numbers grouped by threes. */
    Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([,\u00A0\u202F ]\\d{3})+(\\.\\d+)?");

    /** A plain number. */
    Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    /**
     * A number.
     *
     * @param value of it
     */
    record Given(double value) implements NumberCell {}

    /**
     * A mark that stands for a number.
     *
     * @param mark as our tables write it
     */
    record Missing(String mark) implements NumberCell {}

    /** Nothing at all: not the same as 0. */
    enum Blank implements NumberCell {
        /** An empty cell. */
        CELL
    }

    /**
     * Something else.
     *
     * @param text as it stands
     */
    record Unreadable(String text) implements NumberCell {}

    /** Reads a cell. */
    static NumberCell of(SheetCell cell) {
        if (cell instanceof SheetCell.Figure figure) {
            return Double.isFinite(figure.value())
                    ? new Given(figure.value())
                    : new Unreadable(String.valueOf(figure.value()));
        }
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return Blank.CELL;
        }
        if (text.length() > LONGEST) {
            return new Unreadable(text.substring(0, LONGEST) + "...");
        }
        if (PLAIN.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? new Given(value) : new Unreadable(text);
        }
        if (GROUPED.matcher(text).matches()) {
            return new Given(Double.parseDouble(text.replaceAll("[,\u00A0\u202F ]", "")));
        }
        String mark = text.toLowerCase(Locale.ROOT);
        return MARKS.contains(mark) ? new Missing(ours(mark)) : new Unreadable(text);
    }

    private static String ours(String mark) {
        String bare = mark.replaceAll("[\\[\\]]", "");
        return switch (bare) {
            case "n/a" -> "na";
            case "suppressed" -> "c";
            default -> bare;
        };
    }
}
