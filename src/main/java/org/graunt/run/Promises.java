package org.graunt.run;

import java.util.ArrayList;
import java.util.List;
import org.graunt.model.Project;
import org.graunt.note.Note;

/** What a project may ask for and this version does not do yet: it says so rather than pretend. */
final class Promises {
    private Promises() {}

    /** A note for everything asked for that this version leaves undone. */
    static List<Note> notKept(Project project) {
        List<Note> notes = new ArrayList<>();
        if (!project.correction().equals("none")) {
            notes.add(
                    Note.warning(
                            "correction",
                            "This version cannot correct estimates yet (%s was asked for); the official estimates are used as they are"
                                    .formatted(project.correction()),
                            "Results rest on uncorrected estimates."));
        }
        return notes;
    }
}
