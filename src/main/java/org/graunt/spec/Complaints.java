package org.graunt.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers everything wrong with one file, so that its author hears of it all at once. */
final class Complaints {
    private static final int WHOLE_FILE = 0;

    private final String file;
    private final List<Complaint> made = new ArrayList<>();

    /**
     * @param file what the file is called in every complaint
     */
    Complaints(String file) {
        this.file = file;
    }

    private record Complaint(int line, int column, String what, String advice) {}

    /** Complains of a place in the file; line and column count from 1. */
    void at(int line, int column, String what, String advice) {
        made.add(new Complaint(line, column, what, advice));
    }

    /** Complains of the place where a node begins. */
    void at(Node node, String what, String advice) {
        at(node.getStartMark(), what, advice);
    }

    /** Complains of a mark of the parser; of the file's first place where it gave none. */
    void at(Optional<Mark> mark, String what, String advice) {
        at(
                mark.map(Complaints::line).orElse(1),
                mark.map(place -> place.getColumn() + 1).orElse(1),
                what,
                advice);
    }

    /** Complains of the file itself, such as one that is not there. */
    void ofFile(String what, String advice) {
        made.add(new Complaint(WHOLE_FILE, WHOLE_FILE, what, advice));
    }

    /** True where there is something wrong. */
    boolean any() {
        return !made.isEmpty();
    }

    /** Where a node begins: {@code file:line:column}. */
    String where(Node node) {
        Mark mark = node.getStartMark().orElseThrow();
        return "%s:%d:%d".formatted(file, line(mark), mark.getColumn() + 1);
    }

    /** The line of a mark, from 1. */
    static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /** Every complaint as an error, in the order of the file. */
    List<Note> notes() {
        return made.stream()
                .sorted(
                        Comparator.comparingInt(Complaint::line)
                                .thenComparingInt(Complaint::column))
                .map(complaint -> Note.error(place(complaint), complaint.what, complaint.advice))
                .toList();
    }

    /** The result where nothing was wrong, or else why there is none. */
    <T> Outcome<T> outcome(Optional<T> result) {
        return any() ? Outcome.failed(notes()) : Outcome.of(result.orElseThrow());
    }

    private String place(Complaint complaint) {
        return complaint.line == WHOLE_FILE
                ? file
                : "%s:%d:%d".formatted(file, complaint.line, complaint.column);
    }
}
