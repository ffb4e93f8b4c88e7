package org.graunt.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.graunt.note.Note;

/**
 * Gathers the notes of a run. What several members say alike, because they share a fit or a table,
 * is written once, with the names of all of them.
 */
public final class Notebook {
    /** Most serious first, then by place and text: the same notes make the same file. */
    static final Comparator<Note> ORDER =
            Comparator.comparing(Note::severity)
                    .reversed()
                    .thenComparing(Note::where)
                    .thenComparing(Note::what)
                    .thenComparing(Note::advice);

    private final TreeSet<Note> ofRun = new TreeSet<>(ORDER);
    private final Map<Note, List<String>> ofMembers = new LinkedHashMap<>();

    /** Nothing said yet. */
    public Notebook() {}

    /** Takes a note about the whole run. */
    public void add(Note note) {
        ofRun.add(note);
    }

    /** Takes a note about a member. */
    public void add(String member, Note note) {
        List<String> members = ofMembers.computeIfAbsent(note, any -> new ArrayList<>());
        if (!members.contains(member)) {
            members.add(member);
        }
    }

    /** All of them, in order. */
    public List<Note> notes() {
        TreeSet<Note> all = new TreeSet<>(ORDER);
        all.addAll(ofRun);
        ofMembers.forEach((note, members) -> all.add(named(note, members)));
        return List.copyOf(all);
    }

    private static Note named(Note note, List<String> members) {
        String names = members.stream().collect(Collectors.joining(", "));
        return new Note(note.severity(), names + ": " + note.where(), note.what(), note.advice());
    }
}
