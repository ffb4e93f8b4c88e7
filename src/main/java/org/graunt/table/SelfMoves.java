package org.graunt.table;

import java.util.List;
import org.graunt.note.Note;

/**
 * Moves from an area to itself in {@code internal-flows}: they cross no border and are left out.
 */
final class SelfMoves {
    private final int origin;
    private final int destination;
    private long count;
    private long firstLine;

    private SelfMoves(int origin, int destination) {
        this.origin = origin;
        this.destination = destination;
    }

    static SelfMoves of(TableShape shape, KeyLayout layout) {
        List<String> names = layout.columns().stream().map(Column::name).toList();
        boolean flows = shape.name().equals("internal-flows");
        return new SelfMoves(
                flows ? names.indexOf("origin") : -1, flows ? names.indexOf("destination") : -1);
    }

    /** Whether a row is such a move; where it is, it is counted. */
    boolean isOne(int[] numbers, long line) {
        if (origin < 0 || destination < 0 || numbers[origin] != numbers[destination]) {
            return false;
        }
        firstLine = count == 0 ? line : firstLine;
        count++;
        return true;
    }

    void remark(Complaints complaints) {
        if (count > 0) {
            complaints.remark(
                    Note.warning(
                            complaints.line(firstLine),
                            "%d rows have the same origin and destination, the first here"
                                    .formatted(count),
                            "They are left out: moves within an area are no migration."));
        }
    }
}
