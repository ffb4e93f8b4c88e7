package org.graunt.excel.school;

import org.graunt.excel.Grid;
import org.graunt.excel.Light;

/** The words of a check. */
final class Verdict {
    /** Two numbers that must be the same are. */
    static final String AGREES = "agrees";

    /** Somebody should look at it. */
    static final String LOOK = "look";

    /** Nothing strikes. */
    static final String PLAIN = "plausible";

    /** The column of verdicts, counted from 0. */
    private static final int COLUMN = 5;

    private Verdict() {}

    /** Colours that say what the words say. */
    static void light(Grid grid, int first, int last, String good) {
        if (last >= first) {
            String is = Layout.letters(COLUMN) + (first + 1) + "=\"%s\"";
            grid.light(first, last, COLUMN, COLUMN, is.formatted(good), Light.GREEN);
            grid.light(first, last, COLUMN, COLUMN, is.formatted(LOOK), Light.AMBER);
        }
    }
}
