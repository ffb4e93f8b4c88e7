package org.graunt.table;

import java.util.Arrays;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** Checks that draws are numbered 1 to D. A row for draw 0, the central path, must say only 1. */
final class DrawNumbers {
    private DrawNumbers() {}

    /** The draws from 1; null, with a complaint, where they are not numbered so. */
    static @Nullable Cube checked(Cube draws, Complaints complaints) {
        Axis<?> axis = draws.axis("draw");
        boolean hasCentral = axis.has(0);
        int count = axis.size() - (hasCentral ? 1 : 0);
        if (hasCentral
                && Arrays.stream(draws.slice("draw", 0).toArray()).anyMatch(value -> value != 1)) {
            complaints.error(
                    Complaint.DRAW,
                    "Draw 0 has a multiplier other than 1",
                    "Draw 0 is the central path; number the draws from 1.");
            return null;
        }
        for (int draw = 1; draw <= count; draw++) {
            if (!axis.has(draw)) {
                complaints.error(
                        Complaint.DRAW,
                        "There are %d draws, but none is number %d".formatted(count, draw),
                        "Number them 1 to %d without gaps.".formatted(count));
                return null;
            }
        }
        if (count == 0) {
            complaints.error(Complaint.DRAW, "There is no draw beside 0", "Add draws from 1.");
            return null;
        }
        if (hasCentral) {
            complaints.remark(Note.info(complaints.file(), "The row for draw 0 is not needed", ""));
        }
        Cube numbered = draws.select(Axis.range("draw", 1, count));
        return neverNegative(numbered, complaints) ? numbered : null;
    }

    /** A factor on a net migration may turn it round; fertility and survival it may not. */
    private static boolean neverNegative(Cube draws, Complaints complaints) {
        boolean fine = true;
        for (String column : List.of("fertility", "survival_power")) {
            Cube multipliers = draws.slice("column", column);
            for (Object draw : multipliers.axis("draw").labels()) {
                if (multipliers.get(draw) < 0) {
                    fine = false;
                    complaints.error(
                            Complaint.BOUNDS,
                            "The %s of draw %s is %s, below 0"
                                    .formatted(column, draw, multipliers.get(draw)),
                            "Only migration may be negative; check the sign.");
                }
            }
        }
        return fine;
    }
}
