package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/**
 * The economy of an area: gross value added over what a job adds is the number of jobs it takes.
 *
 * @param gva gross value added, GBP million
 * @param productivity gross value added per job, GBP
 */
record Economy(HeldYears gva, HeldYears productivity) {
    private static final double MILLION = 1e6;

    static Economy of(Inputs inputs, String area) {
        return new Economy(
                HeldYears.of(inputs, "gva", area), HeldYears.of(inputs, "productivity", area));
    }

    /** True where both tables hold something of the area. */
    boolean isHeld() {
        return !gva.isEmpty() && !productivity.isEmpty();
    }

    int first() {
        return Math.max(gva.first(), productivity.first());
    }

    int last() {
        return Math.max(first(), Math.min(gva.last(), productivity.last()));
    }

    /** The jobs that it takes to add this value. */
    double jobs(int year) {
        return gva.at(year) * MILLION / productivity.at(year);
    }

    /** What no ratio can be taken of, each with its year. */
    List<Note> problems(String area) {
        List<Note> found = new ArrayList<>();
        find("gva", gva, area, found);
        find("productivity", productivity, area, found);
        return found;
    }

    private static void find(String table, HeldYears held, String area, List<Note> found) {
        for (int year : held.years()) {
            double value = held.at(year);
            if (!(value > 0)) {
                found.add(
                        Note.error(
                                "%s, %s, %d".formatted(table, area, year),
                                String.format(
                                        Locale.ROOT,
                                        "It is %s, and jobs cannot grow from or to that",
                                        value),
                                "Correct the row, or leave it out: years between are taken on the"
                                        + " straight line."));
            }
        }
    }
}
