package org.graunt.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.bench.Figure;
import org.graunt.run.bench.Patience;

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

    /**
     * Opens the window, works in it by a script, and closes it.
     *
     * @param project what to open; empty for the sample
     * @param outside true where projects may name tables outside their folders
     * @param patience how long it is measured
     * @param told each figure as soon as it is there
     * @return that it was measured; or why it cannot be
     */
    default Outcome<Boolean> measure(
            Optional<Path> project, boolean outside, Patience patience, Consumer<Figure> told) {
        return Outcome.failed(noWindow());
    }

    /** Where there is no window to open. */
    static Door none() {
        return (project, outside) -> Outcome.failed(noWindow());
    }

    private static Note noWindow() {
        return Note.error(
                "window",
                "This Graunt was started without a window",
                "graunt run PROJECT does the same work.");
    }
}
