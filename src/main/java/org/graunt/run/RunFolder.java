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
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.AtomicFile;
import org.graunt.table.TidyCsv;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a run leaves behind: {@code members/ID/} of the baseline, the same for each
 * scenario under {@code scenarios/NAME/}, {@code notes.csv}, {@code timings.json} and, last of all,
 * {@code manifest.json}.
 *
 * <p>A folder with a manifest is whole. While a run is at work, or after it was killed, a file
 * {@value #UNFINISHED} stands there instead. What an earlier run left is removed first, so that old
 * and new never mix.
 */
public final class RunFolder {
    /** Stands in the folder of a run that is at work or was killed. */
    static final String UNFINISHED = "UNFINISHED";

    /** Says what a run was made of; written last. */
    static final String MANIFEST = "manifest.json";

    private static final String NOTES = "notes.csv";
    private static final String TIMINGS = "timings.json";
    private static final String SCENARIOS = "scenarios";
    private static final List<String> OURS =
            List.of(
                    RunSection.MEMBERS,
                    RunSection.DRAWS,
                    RunSection.ENSEMBLE,
                    SideBySideFile.NAME,
                    SCENARIOS,
                    NOTES,
                    TIMINGS);

    private final Path folder;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder ready, or says why nothing can be written there. */
    static Outcome<RunFolder> open(Path folder) {
        try {
            Files.createDirectories(folder);
            Outcome<RunFolder> refusal = refuseForeign(folder);
            if (!refusal.succeeded()) {
                return refusal;
            }
            AtomicFile.write(
                    folder.resolve(UNFINISHED),
                    out -> out.write("A run is at work here, or was stopped before its end.\n"));
            Files.deleteIfExists(folder.resolve(MANIFEST));
            for (String name : OURS) {
                delete(folder.resolve(name));
            }
            Files.createDirectories(folder.resolve(RunSection.MEMBERS));
            return refusal;
        } catch (IOException problem) {
            Note reason = AtomicFile.note(folder, problem);
            return Outcome.failed(
                    Note.error(
                            folder.toString(),
                            "Results cannot be written here. " + reason.what(),
                            "Give another folder with --out, or free this one."));
        }
    }

    /** Nothing that some other program may have put there is ever removed. */
    private static Outcome<RunFolder> refuseForeign(Path folder) {
        boolean ours = Files.exists(folder.resolve(UNFINISHED)) || hasManifest(folder);
        List<String> inTheWay =
                OURS.stream().filter(name -> Files.exists(folder.resolve(name))).toList();
        boolean manifestInTheWay = !ours && Files.exists(folder.resolve(MANIFEST));
        if (ours || (inTheWay.isEmpty() && !manifestInTheWay)) {
            return Outcome.of(new RunFolder(folder));
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

    /** Where a backtest of the same project leaves the weights it found. */
    public static Path learntWeights(Path folder) {
        return folder.resolve("backtest").resolve("weights.csv");
    }

    /** The part that holds the baseline. */
    RunSection baseline() {
        return new RunSection(folder);
    }

    /** The part that holds a scenario, made ready. */
    RunSection scenario(String name) throws IOException {
        Path part = folder.resolve(SCENARIOS).resolve(name);
        Files.createDirectories(part.resolve(RunSection.MEMBERS));
        return new RunSection(part);
    }

    /** Writes what belongs to the whole run, the manifest last. */
    void finish(Map<String, Object> manifest, Map<String, Object> timings, List<Note> notes)
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
    static void delete(Path path) throws IOException {
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
