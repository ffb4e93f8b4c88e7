package org.graunt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.Hold;

/** Work that writes into a folder, which one program at a time does. */
final class Holding {
    private static final String RESULTS =
            "Wait until it has finished, or give another folder with --out.";
    private static final String WAIT = "Wait until it has finished.";

    private Holding() {}

    /** Works in a folder of results; where somebody else does, says who, as bad input. */
    static int results(Path folder, Consumer<List<Note>> tell, IntSupplier work) {
        return during(Hold.ofFolder(folder, RESULTS), tell, work);
    }

    /** Works in a folder that no option can exchange for another. */
    static int folder(Path folder, Consumer<List<Note>> tell, IntSupplier work) {
        return during(Hold.ofFolder(folder, WAIT), tell, work);
    }

    private static int during(Outcome<Hold> taken, Consumer<List<Note>> tell, IntSupplier work) {
        if (!taken.succeeded()) {
            tell.accept(taken.notes());
            return ExitCode.BAD_INPUT;
        }
        Hold hold = taken.value();
        try {
            return work.getAsInt();
        } finally {
            hold.close();
        }
    }
}
