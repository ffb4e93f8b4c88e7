package org.graunt.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graunt.model.Engine;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.spec.ProjectReader;
import org.graunt.table.AtomicFile;

/**
 * Keeps unsaved changes in a file of its own, {@code temp/NAME.recovery.yaml} beside the project,
 * so that they are still there after a crash. A program that ends as it should takes the file away.
 */
public final class Recovery {
    private final Path project;
    private final Path file;

    private Recovery(Path project, Path file) {
        this.project = project;
        this.file = file;
    }

    /** The recovery of a project. */
    public static Recovery of(Path project) {
        String name = String.valueOf(project.getFileName()).replaceFirst("\\.ya?ml$", "");
        return new Recovery(
                project, project.resolveSibling("temp").resolve(name + ".recovery.yaml"));
    }

    /** Where changes are kept. */
    public Path file() {
        return file;
    }

    /**
     * Keeps a document.
     *
     * @return why it could not be kept; empty where it was
     */
    public List<Note> keep(Document document) {
        return document.write(file);
    }

    /** The changes that an earlier program left; empty where it ended as it should. */
    public Optional<Document> left(List<Engine> engines) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Outcome<Document> read =
                ProjectReader.read(file, engines)
                        .then(found -> Outcome.of(new Document(project.toAbsolutePath(), found)));
        return read.succeeded() ? Optional.of(read.value()) : Optional.empty();
    }

    /**
     * Takes the file away, and its folder where nothing else is in it.
     *
     * @return why it could not be taken away; empty where it was, or was not there
     */
    public List<Note> forget() {
        Path folder = file.resolveSibling(".").normalize();
        try {
            Files.deleteIfExists(file);
            if (Files.isDirectory(folder) && isEmpty(folder)) {
                Files.delete(folder);
            }
            return List.of();
        } catch (IOException problem) {
            return List.of(AtomicFile.note(file, problem));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        }
    }
}
