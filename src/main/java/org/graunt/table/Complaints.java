package org.graunt.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.graunt.note.Note;

/**
 * Everything that is to be said about one file: of each kind of error the first {@value #LISTED},
 * then how many more there are.
 */
final class Complaints {
    /** How many errors of a kind are listed one by one. */
    static final int LISTED = 20;

    private final String file;
    private final Map<Complaint, List<Note>> errors = new EnumMap<>(Complaint.class);
    private final Map<Complaint, Long> counts = new EnumMap<>(Complaint.class);
    private final List<Note> remarks = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    /** The file's name, for the place of a note about all of it. */
    String file() {
        return file;
    }

    /** The place of a note about one line. */
    String line(long number) {
        return file + " line " + number;
    }

    /** An error; its words are put together only while its kind is still listed one by one. */
    void error(Complaint kind, Supplier<Note> note) {
        if (counts.merge(kind, 1L, Long::sum) <= LISTED) {
            errors.computeIfAbsent(kind, k -> new ArrayList<>()).add(note.get());
        }
    }

    /** An error on a line. */
    void error(Complaint kind, long line, String what, String advice) {
        error(kind, () -> Note.error(line(line), what, advice));
    }

    /** An error of the file as a whole. */
    void error(Complaint kind, String what, String advice) {
        error(kind, () -> Note.error(file, what, advice));
    }

    /** Counts errors of a kind that is listed already. */
    void more(Complaint kind, long count) {
        counts.merge(kind, count, Long::sum);
    }

    /** Something that is not an error. */
    void remark(Note note) {
        remarks.add(note);
    }

    /** True where further errors of this kind are only counted: their words need not be found. */
    boolean full(Complaint kind) {
        return counts.getOrDefault(kind, 0L) >= LISTED;
    }

    /** True where there is an error of any kind. */
    boolean any() {
        return !errors.isEmpty();
    }

    /** True where there is an error of this kind. */
    boolean any(Complaint kind) {
        return errors.containsKey(kind);
    }

    /** All that was said: errors by kind, then the rest. */
    List<Note> notes() {
        List<Note> all = new ArrayList<>();
        errors.forEach(
                (kind, listed) -> {
                    all.addAll(listed);
                    long more = counts.getOrDefault(kind, 0L) - listed.size();
                    if (more > 0) {
                        String what = "And %d more %s".formatted(more, kind.plural());
                        all.add(
                                Note.error(
                                        file + ", further on",
                                        what,
                                        "Mend those listed first, then look again."));
                    }
                });
        all.addAll(remarks);
        return all;
    }
}
