package org.graunt.run.compare;

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

/** Reads what a run left in its folder, or in the folder of one of its scenarios. */
public final class ResultsReader {
    private static final String COMPONENTS = "components.csv";
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
        return ResultsFolder.find(folder)
                .then(found -> results(found.scenario(), found.manifest()));
    }

    private Outcome<Results> results(String scenario, Map<String, Object> manifest) {
        Map<String, Cube> members = members();
        if (members.isEmpty() && notes.isEmpty()) {
            notes.add(
                    Note.error(
                            folder.toString(),
                            "No member of the run finished",
                            ResultsFolder.HINT));
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
