package org.graunt.run.compare;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.graunt.cube.Cube;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads what a run left in its folder, or in the folder of one of its scenarios. */
public final class ResultsReader {
    private static final String MANIFEST = "manifest.json";
    private static final String COMPONENTS = "components.csv";
    private static final String HINT =
            "Name the folder of a run, such as london.out, or of a scenario in it, such as"
                    + " \"london.out/scenarios/Half the homes\".";

    private final Path folder;
    private final List<Note> notes = new ArrayList<>();

    private ResultsReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a folder of results.
     *
     * @param folder of a run, or of a scenario inside one
     * @return the results; or why the folder has none
     */
    public static Outcome<Results> read(Path folder) {
        return new ResultsReader(folder).read();
    }

    private Outcome<Results> read() {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "This is a file" : "There is no such folder";
            return Outcome.failed(Note.error(folder.toString(), what, HINT));
        }
        Path run = runFolder();
        if (run == null) {
            return Outcome.failed(noManifest());
        }
        String scenario =
                run.equals(whole(folder)) ? "" : String.valueOf(whole(folder).getFileName());
        return manifest(run.resolve(MANIFEST)).then(facts -> results(scenario, facts));
    }

    /** The folder with the manifest: this one, or that above {@code scenarios/NAME}. */
    private @Nullable Path runFolder() {
        Path own = whole(folder);
        if (Files.isRegularFile(own.resolve(MANIFEST))) {
            return own;
        }
        Path above = own.getParent();
        if (above == null || above.getParent() == null || !above.endsWith("scenarios")) {
            return null;
        }
        return Files.isRegularFile(above.resolveSibling(MANIFEST)) ? above.getParent() : null;
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private Note noManifest() {
        return Files.exists(folder.resolve("UNFINISHED"))
                ? Note.error(
                        folder.toString(),
                        "A run is at work here, or was stopped before its end",
                        "Wait for it, or run the project again.")
                : Note.error(folder.toString(), "No run left its results here", HINT);
    }

    private static Outcome<Map<String, Object>> manifest(Path file) {
        try {
            return Outcome.of(JSON.std.mapFrom(Files.readString(file)));
        } catch (IOException problem) {
            return Outcome.failed(
                    Note.error(
                            file.toString(),
                            "The manifest cannot be read",
                            "Run the project again to have its results whole."));
        }
    }

    private Outcome<Results> results(String scenario, Map<String, Object> manifest) {
        Map<String, Cube> members = members();
        if (members.isEmpty() && notes.isEmpty()) {
            notes.add(Note.error(folder.toString(), "No member of the run finished", HINT));
        }
        if (!notes.isEmpty()) {
            return Outcome.failed(notes);
        }
        ManifestFacts facts = new ManifestFacts(manifest, scenario);
        return Outcome.of(
                new Results(
                        folder,
                        scenario,
                        facts.all(),
                        facts.boroughs(),
                        facts.regionCode(),
                        facts.regionName(),
                        members));
    }

    private Map<String, Cube> members() {
        Map<String, Cube> members = new TreeMap<>();
        for (Path member : memberFolders()) {
            Outcome<Cube> components = ComponentsFile.read(member.resolve(COMPONENTS));
            notes.addAll(components.notes());
            if (components.succeeded()) {
                members.put(String.valueOf(member.getFileName()), components.value());
            }
        }
        return members;
    }

    private List<Path> memberFolders() {
        Path all = folder.resolve("members");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(each -> Files.isRegularFile(each.resolve(COMPONENTS)))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            notes.add(
                    Note.error(
                            all.toString(),
                            "The folder cannot be read (%s)".formatted(problem),
                            "Check its rights."));
            return List.of();
        }
    }
}
