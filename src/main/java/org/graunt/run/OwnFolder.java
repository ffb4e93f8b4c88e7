package org.graunt.run;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.AtomicFile;
import org.graunt.table.Folders;
import org.graunt.table.TidyCsv;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds the results of one piece of work, with {@code notes.csv}, {@code
 * timings.json} and, last of all, {@code manifest.json}.
 *
 * <p>A folder with a manifest is whole. While the work is written, or after it was killed, a file
 * {@value #UNFINISHED} stands there instead. What earlier work left is removed first, so that old
 * and new never mix; nothing that some other program may have put there is ever removed.
 */
public final class OwnFolder {
    /** Stands in the folder of work that is unfinished or was killed. */
    static final String UNFINISHED = "UNFINISHED";

    /** Says what the results were made of. */
    static final String MANIFEST = "manifest.json";

    /** All that is worth knowing about the work. */
    static final String NOTES = "notes.csv";

    /** How long it took. */
    static final String TIMINGS = "timings.json";

    private final Path folder;
    private final List<String> ours;

    private OwnFolder(Path folder, List<String> ours) {
        this.folder = folder;
        this.ours = ours;
    }

    /**
     * Makes a folder where there is none, and looks whether it may be written to; nothing in it is
     * touched. A link is refused, for what is removed and written through it belongs to a place
     * that nobody named.
     *
     * @param ours the names of files and folders that such work leaves, beside notes, timings and
     *     manifest
     */
    public static Outcome<OwnFolder> find(Path folder, List<String> ours) {
        try {
            Folders.refuseLink(folder);
            Files.createDirectories(folder);
        } catch (IOException problem) {
            return Outcome.failed(unwritable(folder, problem));
        }
        return new OwnFolder(folder, ours).refuseForeign();
    }

    /**
     * Finds a folder in a folder of results, neither of which may be a link.
     *
     * @param name of the folder in it
     * @param ours as in {@link #find}
     */
    public static Outcome<OwnFolder> within(Path results, String name, List<String> ours) {
        try {
            Folders.refuseLink(results);
            return find(results.resolve(name), ours);
        } catch (IOException link) {
            return Outcome.failed(unwritable(results, link));
        }
    }

    private static Note unwritable(Path folder, IOException problem) {
        return Note.error(
                folder.toString(),
                "Results cannot be written here. " + AtomicFile.note(folder, problem).what(),
                "Give another folder with --out, or take the project to a folder of your own; graunt"
                        + " sample DIR makes the sample there.");
    }

    /** Removes what earlier work left; the folder is unfinished from now on. */
    public Outcome<OwnFolder> begin() {
        try {
            AtomicFile.write(
                    folder.resolve(UNFINISHED),
                    out -> out.write("A run is at work here, or was stopped before its end.\n"));
            Files.deleteIfExists(folder.resolve(MANIFEST));
            for (String name : ours) {
                delete(folder.resolve(name));
            }
            delete(folder.resolve(NOTES));
            delete(folder.resolve(TIMINGS));
            AtomicFile.removeParts(folder, ours);
            AtomicFile.removeParts(folder, List.of(NOTES, TIMINGS, MANIFEST, UNFINISHED));
            return Outcome.of(this);
        } catch (IOException problem) {
            return Outcome.failed(unwritable(folder, problem));
        }
    }

    private Outcome<OwnFolder> refuseForeign() {
        boolean mine = Files.exists(folder.resolve(UNFINISHED)) || hasManifest(folder);
        List<String> inTheWay =
                Stream.concat(ours.stream(), Stream.of(NOTES, TIMINGS))
                        .filter(name -> Files.exists(folder.resolve(name)))
                        .toList();
        boolean manifestInTheWay = !mine && Files.exists(folder.resolve(MANIFEST));
        if (mine || (inTheWay.isEmpty() && !manifestInTheWay)) {
            return Outcome.of(this);
        }
        return Outcome.failed(
                Note.error(
                        folder.toString(),
                        "The folder holds %s, but not from a run of Graunt"
                                .formatted(
                                        manifestInTheWay
                                                ? MANIFEST
                                                : String.join(" and ", inTheWay)),
                        "Give another folder with --out; nothing was touched."));
    }

    private static boolean hasManifest(Path folder) {
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return false;
        }
        try {
            Object program = JSON.std.mapFrom(Files.readString(manifest)).get("program");
            return program instanceof Map<?, ?> keys && "Graunt".equals(keys.get("name"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A file or folder in it. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Writes what belongs to the whole work, the manifest last. */
    public void finish(Map<String, Object> manifest, Map<String, Object> timings, List<Note> notes)
            throws IOException {
        TidyCsv.write(
                folder.resolve(NOTES),
                List.of("severity", "where", "what", "advice"),
                csv -> {
                    for (Note note : notes) {
                        csv.text(note.severity().name()).text(note.where());
                        csv.text(note.what()).text(note.advice()).end();
                    }
                });
        writeJson(TIMINGS, timings);
        writeJson(MANIFEST, manifest);
        Files.deleteIfExists(folder.resolve(UNFINISHED));
    }

    private void writeJson(String name, Map<String, Object> content) throws IOException {
        JSON pretty = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);
        String text = pretty.asString(content).replace("\r\n", "\n");
        AtomicFile.write(folder.resolve(name), out -> out.write(text + "\n"));
    }

    /** Removes a file, or a folder with all that is in it; nothing where there is nothing. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
