package org.graunt.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** The other front door, which the command line can open but does not know: the window. */
@FunctionalInterface
public interface Door {

    /**
     * Opens the window and waits until it is closed.
     *
     * @param project what to open; empty for the sample
     * @param outside true where projects may name tables outside their folders
     * @return that it was open; or why there can be no window here
     */
    Outcome<Boolean> open(Optional<Path> project, boolean outside);

    /** Where there is no window to open. */
    static Door none() {
        return (project, outside) ->
                Outcome.failed(
                        Note.error(
                                "window",
                                "This Graunt was started without a window",
                                "graunt run PROJECT does the same work."));
    }
}
