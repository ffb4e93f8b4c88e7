package org.graunt.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.graunt.note.Note;

/** Counts the numbers that are missing, each reason apart. */
final class Missing {
    /** How many, and the line of the first. */
    private record Tally(long count, long firstLine) {}

    private final Map<String, Tally> byReason = new LinkedHashMap<>();

    void add(String reason, long line) {
        byReason.merge(reason, new Tally(1, line), (a, b) -> new Tally(a.count + 1, a.firstLine));
    }

    /** Says how many there are of each reason. */
    void remark(Complaints complaints, boolean suspicious) {
        byReason.forEach(
                (reason, tally) -> {
                    String where = complaints.line(tally.firstLine);
                    String what =
                            "%d missing (%s), the first here; kept as missing, never as 0"
                                    .formatted(tally.count, reason);
                    complaints.remark(
                            suspicious
                                    ? Note.warning(where, what, "Supply the numbers if you can.")
                                    : Note.info(where, what, ""));
                });
    }
}
