package org.graunt.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.graunt.model.Engine;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** The folder of model specifications: one file for each model, any of which a project may name. */
public final class ModelLibrary {
    private final List<Engine> engines;
    private final String folder;
    private final Map<String, ModelSpec> specs = new TreeMap<>();
    private final Map<String, String> idsSeen = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private ModelLibrary(List<Engine> engines, String folder) {
        this.engines = engines;
        this.folder = folder;
    }

    /**
     * Reads every {@code *.yaml} of a folder, in the order of their names.
     *
     * @param engines the engines there are, each with the keys it knows
     * @return the specifications by id; or an error for everything wrong in any file, each at
     *     {@code folder/file:line:column}
     */
    public static Outcome<Map<String, ModelSpec>> read(Path folder, List<Engine> engines) {
        ModelLibrary library = new ModelLibrary(engines, String.valueOf(folder.getFileName()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(library::add);
        } catch (IOException failure) {
            return Outcome.failed(
                    Note.error(
                            folder.toString(),
                            "The folder of models cannot be read (%s)".formatted(failure),
                            "Check the path."));
        }
        boolean failed = library.notes.stream().anyMatch(Note::isError);
        return failed ? Outcome.failed(library.notes) : Outcome.of(library.specs, library.notes);
    }

    private void add(Path file) {
        String name = String.valueOf(file.getFileName());
        String label = folder + "/" + name;
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yml")) {
            notes.add(Note.warning(label, "The file is not read", "Let its name end in .yaml."));
        }
        if (!lower.endsWith(".yaml") || name.startsWith(".")) {
            return;
        }
        Complaints complaints = new Complaints(label);
        ModelSpecReader reader = new ModelSpecReader(engines, complaints, idsSeen);
        YamlFile.root(file, complaints)
                .flatMap(reader::read)
                .ifPresent(spec -> specs.put(spec.id(), spec));
        notes.addAll(complaints.notes());
    }

    /**
     * The specifications of a project's members, in the order of its key {@code models}; where that
     * is empty, of every model there is, by id.
     *
     * @param library the specifications that any project may name; the project's own override them
     * @return the members, or an error for every name that means no model
     */
    public static Outcome<List<ModelSpec>> members(
            Project project, Map<String, ModelSpec> library) {
        return new Members(project, library).resolve();
    }
}
