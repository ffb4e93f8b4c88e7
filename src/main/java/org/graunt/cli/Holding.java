package org.graunt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.LastRun;
import org.graunt.table.AtomicFile;
import org.graunt.table.Folders;
import org.graunt.table.Hold;
import org.jspecify.annotations.Nullable;

/** Work that writes into a folder, which one program at a time does. */
final class Holding {
    private static final String RESULTS =
            "Wait until it has finished, or give another folder with --out.";
    private static final String WAIT = "Wait until it has finished.";

    private Holding() {}

    /**
     * Where results go: the folder beside the project, or one that somebody named. He may name a
     * link and means where it leads; a link that came with a project was made by somebody else.
     */
    static Path place(Path project, @Nullable Path named) {
        if (named == null) {
            return LastRun.folderOf(project);
        }
        try {
            return Files.isSymbolicLink(named) ? named.toRealPath() : named;
        } catch (IOException nowhere) {
            return named; // whoever writes there says that it leads nowhere
        }
    }

    /** Works in a folder of results; where somebody else does, says who, as bad input. */
    static int results(Path folder, Consumer<List<Note>> tell, IntSupplier work) {
        Outcome<Path> own = unlinked(folder, "or, where its place is meant, name that with --out.");
        return during(own.then(there -> Hold.ofFolder(there, RESULTS)), tell, work);
    }

    /** Works in the folder of results beside a project, which no option can exchange. */
    static int beside(Path folder, Consumer<List<Note>> tell, IntSupplier work) {
        Outcome<Path> own = unlinked(folder, "or rename it, so that the results lie here.");
        return during(own.then(there -> Hold.ofFolder(there, WAIT)), tell, work);
    }

    private static Outcome<Path> unlinked(Path folder, String otherwise) {
        try {
            Folders.refuseLink(folder);
            return Outcome.of(folder);
        } catch (IOException link) {
            Note note = AtomicFile.note(folder, link);
            return Outcome.failed(
                    Note.error(
                            note.where(),
                            "Results cannot be written here. " + note.what(),
                            "Take the link away, " + otherwise));
        }
    }

    /** Works in a folder that was named and is the only one that can be meant. */
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
