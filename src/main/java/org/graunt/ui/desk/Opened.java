package org.graunt.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.workspace.Document;
import org.graunt.workspace.Editing;
import org.graunt.workspace.Recovery;
import org.graunt.workspace.results.Results;

/**
 * A project as it is found when it is opened: quickly, before any of its tables is read.
 *
 * @param document the project
 * @param results those of its last run; empty where there are none
 * @param unsaved changes that an earlier program could not save
 */
record Opened(Document document, Optional<Results> results, Optional<Document> unsaved) {

    /**
     * Reads a project, and begins to edit it where nobody else does.
     *
     * <p>What another window has not saved yet is that window's own, and not offered here.
     */
    static Outcome<Opened> read(Path file, Setting setting, Editing editing) {
        Outcome<Document> document = Document.open(file, setting.engines());
        if (!document.succeeded()) {
            return Outcome.failed(document.notes());
        }
        List<Note> notes = new ArrayList<>(document.notes());
        editing.begin(file).ifPresent(notes::add);
        Optional<Document> unsaved =
                Recovery.of(file)
                        .left(setting.engines())
                        .filter(left -> editing.allowed() && !left.equals(document.value()));
        return Outcome.of(new Opened(document.value(), results(file, setting), unsaved), notes);
    }

    static Optional<Results> results(Path file, Setting setting) {
        return found(Results.open(setting.folders().lastResultsOf(file)));
    }

    static Optional<Results> found(Outcome<Results> outcome) {
        return outcome.succeeded() ? Optional.of(outcome.value()) : Optional.empty();
    }

    /** The first reason of a failure, as a sentence. */
    static String reason(List<Note> notes) {
        return notes.stream().filter(Note::isError).findFirst().map(Note::line).orElse("");
    }
}
