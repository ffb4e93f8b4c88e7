package org.graunt.run.compare;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graunt.demography.Area;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A folder of results, found and known to be whole.
 *
 * @param run the folder of the run
 * @param folder that was named: the run's, or that of a scenario inside it
 * @param scenario its name; empty for the baseline
 * @param manifest of the run
 */
public record ResultsFolder(Path run, Path folder, String scenario, Map<String, Object> manifest) {
    private static final String MANIFEST = "manifest.json";

    /** What may be named. */
    static final String HINT =
            "Name the folder of a run, such as london.out, or of a scenario in it, such as"
                    + " \"london.out/scenarios/Half the homes\".";

    /**
     * The folder of a run, or of a scenario inside one.
     *
     * @return the folder; or why it is none
     */
    public static Outcome<ResultsFolder> find(Path folder) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "This is a file" : "There is no such folder";
            return Outcome.failed(Note.error(folder.toString(), what, HINT));
        }
        Path own = whole(folder);
        Path run = runFolder(own);
        if (run == null) {
            return Outcome.failed(noManifest(folder));
        }
        String scenario = run.equals(own) ? "" : String.valueOf(own.getFileName());
        Path file = run.resolve(MANIFEST);
        try {
            Map<String, Object> manifest = JSON.std.mapFrom(Files.readString(file));
            return Outcome.of(new ResultsFolder(run, own, scenario, manifest));
        } catch (IOException problem) {
            return Outcome.failed(
                    Note.error(
                            file.toString(),
                            "The manifest cannot be read",
                            "Run the project again to have its results whole."));
        }
    }

    /** The folder with the manifest: this one, or that above {@code scenarios/NAME}. */
    private static @Nullable Path runFolder(Path own) {
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

    private static Note noManifest(Path folder) {
        return Files.exists(folder.resolve("UNFINISHED"))
                ? Note.error(
                        folder.toString(),
                        "A run is at work here, or was stopped before its end",
                        "Wait for it, or run the project again.")
                : Note.error(folder.toString(), "No run left its results here", HINT);
    }

    /**
     * What the codes in the results mean: every projected area, and the region where there is one.
     */
    public List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        if (manifest.get("areas") instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> area) {
                    areas.add(area(area, kind(String.valueOf(area.get("kind")))));
                }
            }
        }
        if (manifest.get("project") instanceof Map<?, ?> project
                && project.get("region") instanceof Map<?, ?> region) {
            areas.add(area(region, Area.Kind.REGION));
        }
        return areas;
    }

    private static Area area(Map<?, ?> keys, Area.Kind kind) {
        String code = String.valueOf(keys.get("code"));
        return new Area(code, String.valueOf(keys.get("name")), kind, null, null);
    }

    private static Area.Kind kind(String word) {
        return word.equals(Area.Kind.REST.name().toLowerCase(Locale.ROOT))
                ? Area.Kind.REST
                : Area.Kind.BOROUGH;
    }
}
