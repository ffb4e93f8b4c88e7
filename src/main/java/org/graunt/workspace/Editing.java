package org.graunt.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.Hold;
import org.jspecify.annotations.Nullable;

/**
 * The right to save one project, which one window at a time has. The others may look at it and try
 * things, and save once the first has closed it.
 */
public final class Editing implements AutoCloseable {
    private static final String ADVICE =
            "You can look at it and run it. To save changes, close it there first.";

    private @Nullable Path project;
    private @Nullable Hold hold;

    /** Nothing is edited yet. */
    public Editing() {}

    /**
     * Begins to edit a project, and lets go of the one before; nothing changes where it is the
     * same.
     *
     * @return who edits it already; empty where it may be saved from here
     */
    public synchronized Optional<Note> begin(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (hold != null && whole.equals(project)) {
            return Optional.empty();
        }
        close();
        Outcome<Hold> taken = Hold.ofFile(whole, ADVICE);
        if (!taken.succeeded()) {
            Note refusal = taken.notes().getFirst();
            return Optional.of(Note.warning(refusal.where(), refusal.what(), refusal.advice()));
        }
        project = whole;
        hold = taken.value();
        return Optional.empty();
    }

    /** True where the project that was begun last may be saved from here. */
    public synchronized boolean allowed() {
        return hold != null;
    }

    /** Lets go of the project. */
    @Override
    public synchronized void close() {
        if (hold != null) {
            hold.close();
            hold = null;
        }
    }
}
