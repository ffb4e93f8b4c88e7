package org.graunt.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Where the tables of a project lie. A project comes from anywhere, by mail or out of an archive,
 * and what it makes a program read ends up in results that are handed on: so it does not climb out
 * of its own folder by {@code ..} unless its reader allows it, and where a whole path or a symbolic
 * link leads out, which is how scripts and large tables are kept, a warning says where to.
 */
final class TablesOf {
    private static final String ADVICE =
            "Put the tables beside the project file, or, where you trust the project, allow it with"
                    + " --allow-outside.";

    private final Path file;

    private TablesOf(Path file) {
        this.file = file;
    }

    /**
     * The folder of tables.
     *
     * @param file the project file
     * @param outside true where it may lie outside the folder of the project file
     * @return the folder, whether it is there or not; or why it is refused
     */
    static Outcome<Path> project(Path file, Project project, boolean outside) {
        try {
            Path folder = file.toAbsolutePath().resolveSibling(project.data());
            return outside ? Outcome.of(folder) : new TablesOf(file).inside(project, folder);
        } catch (InvalidPathException odd) {
            return Outcome.failed(
                    new TablesOf(file)
                            .note(
                                    "data: %s is no name of a folder".formatted(project.data()),
                                    "Write a name such as data: london/"));
        }
    }

    private Outcome<Path> inside(Project project, Path folder) {
        try {
            Path own = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
            Path named = Path.of(project.data());
            if (!named.isAbsolute() && !own.resolve(named).normalize().startsWith(own)) {
                return Outcome.failed(
                        note(leadsOut("data: " + project.data(), folder.normalize()), ADVICE));
            }
            List<Note> away = new ArrayList<>();
            Path home = own.toRealPath();
            if (Files.exists(folder)) {
                look("data: " + project.data(), folder, home, away);
                lookThrough(folder, home, away);
                lookThrough(folder.resolve("published"), home, away);
            }
            return Outcome.of(folder, away);
        } catch (IOException unreadable) {
            return Outcome.of(folder); // whoever reads the tables says why that is not possible
        }
    }

    private void look(String what, Path path, Path home, List<Note> away) throws IOException {
        if (Files.exists(path) && !path.toRealPath().startsWith(home)) {
            away.add(
                    Note.warning(
                            String.valueOf(file.getFileName()),
                            leadsOut(what, path.toRealPath()),
                            "Where the project is not your own, see what is there before you hand"
                                    + " results on."));
        }
    }

    private void lookThrough(Path folder, Path home, List<Note> away) throws IOException {
        if (!Files.isDirectory(folder) || !folder.toRealPath().startsWith(home)) {
            return; // told already
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path link : entries.filter(Files::isSymbolicLink).sorted().toList()) {
                look(link.getFileName() + " is a link that", link, home, away);
            }
        }
    }

    private static String leadsOut(String what, Path where) {
        return "%s leads out of the project's folder, to %s".formatted(what, where);
    }

    private Note note(String what, String advice) {
        return Note.error(String.valueOf(file.getFileName()), what, advice);
    }
}
