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
 * and what it makes a program read ends up in results that are handed on: so it names nothing
 * outside its own folder, neither by {@code ..} nor by a symbolic link, unless its reader allows it.
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
            Path own = Objects.requireNonNull(file.toAbsolutePath().getParent()).toRealPath();
            Path real = Files.exists(folder) ? folder.toRealPath() : own.resolve(project.data());
            if (!real.normalize().startsWith(own)) {
                return Outcome.failed(
                        note(
                                "data: %s leads out of the project's folder, to %s"
                                        .formatted(project.data(), real.normalize()),
                                ADVICE));
            }
            List<Note> away = new ArrayList<>();
            lookThrough(folder, own, away);
            lookThrough(folder.resolve("published"), own, away);
            return away.isEmpty() ? Outcome.of(folder) : Outcome.failed(away);
        } catch (IOException unreadable) {
            return Outcome.of(folder); // whoever reads the tables says why that is not possible
        }
    }

    private void lookThrough(Path folder, Path own, List<Note> away) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path link : entries.filter(Files::isSymbolicLink).sorted().toList()) {
                if (Files.exists(link) && !link.toRealPath().startsWith(own)) {
                    away.add(
                            note(
                                    "%s is a link that leads out of the project's folder, to %s"
                                            .formatted(link.getFileName(), link.toRealPath()),
                                    ADVICE));
                }
            }
        }
    }

    private Note note(String what, String advice) {
        return Note.error(String.valueOf(file.getFileName()), what, advice);
    }
}
