package org.graunt.ui.page;

import java.util.List;
import java.util.regex.Pattern;
import org.graunt.run.pool.Sexes;
import org.graunt.workspace.Selection;

/** What people call what they look at. */
public final class Names {
    private static final Pattern MARK =
            Pattern.compile(" \\(synthetic\\)", Pattern.CASE_INSENSITIVE);
    private static final List<String> SMALL =
            List.of(
                    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten", "Eleven", "Twelve");

    private Names() {}

    /** A name without the mark that its figures are made up: the window says that once, above. */
    public static String plain(String name) {
        return MARK.matcher(name).replaceAll("");
    }

    /** The sexes as a choice. */
    public static String sexes(Sexes sexes) {
        return switch (sexes) {
            case F -> "Female";
            case M -> "Male";
            case P -> "Both";
        };
    }

    /** A band of ages as a choice. */
    public static String ages(String band) {
        return band.equals(Selection.ALL_AGES) ? "All" : band.replace('-', '\u2013');
    }

    /** A selection in a sentence: {@code people}, {@code women aged 25-34}. */
    public static String people(Selection selection) {
        String who =
                switch (selection.sexes()) {
                    case F -> "females";
                    case M -> "males";
                    case P -> "people";
                };
        return selection.ages().equals(Selection.ALL_AGES)
                ? who
                : who + " aged " + ages(selection.ages());
    }

    /** A number at the head of a sentence. */
    public static String count(int number) {
        return number < SMALL.size() ? SMALL.get(number) : String.valueOf(number);
    }
}
