package org.graunt.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.model.Engine;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.ProjectionModel;
import org.graunt.model.Setting;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** Engines that only declare their keys, and files to read with them. */
final class SpecFiles {
    static final Engine TREND =
            engine(
                    "cohort-component",
                    "Births, deaths and moves, by age and sex.",
                    Map.of(
                            "preset", List.of("gla", "un-1x1"),
                            "migration-timing", List.of("end", "even")),
                    List.of(
                            new Setting<>(
                                    "window",
                                    new Setting.Whole(1, 40),
                                    10,
                                    "years",
                                    "How many past years the rates are the mean of."),
                            new Setting<>(
                                    "outflow-limit",
                                    new Setting.Decimal(0, 1),
                                    0.8,
                                    "share",
                                    "The largest share of a cell that may leave."),
                            new Setting<>(
                                    "open-age",
                                    new Setting.Choice(List.of("pooled", "own")),
                                    "pooled",
                                    "",
                                    "How the open age group dies | lives."),
                            new Setting<>(
                                    "table",
                                    new Setting.Text(),
                                    null,
                                    "",
                                    "Another table of fertility."),
                            new Setting<>(
                                    "factors",
                                    new Setting.Numbers(List.of("fertility", "moves"), 0, 10),
                                    null,
                                    "",
                                    "Factors on the rates.")));
    static final Engine GIVEN =
            engine(
                    "given-rates",
                    "Rates as given.",
                    Map.of("preset", List.of("gla", "un-1x1")),
                    List.of());
    static final Engine STILL =
            engine("no-change", "The last estimate for ever.", Map.of(), List.of());
    static final List<Engine> ENGINES = List.of(TREND, GIVEN, STILL);

    private SpecFiles() {}

    private static Engine engine(
            String name,
            String summary,
            Map<String, List<String>> conventions,
            List<Setting<?>> settings) {
        return new Engine(name, summary, conventions, settings, SpecFiles::notBuilt);
    }

    private static Outcome<ProjectionModel> notBuilt(ModelSpec spec) {
        return Outcome.failed(Note.error(spec.id(), "Only the keys are tested here", ""));
    }

    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The project of a text in a file p.yaml. */
    static Outcome<Project> project(Path folder, String text) {
        return ProjectReader.read(write(folder.resolve("p.yaml"), text), ENGINES);
    }

    /** What a reader of a file p.yaml is told, each note on a line. */
    static List<String> told(Path folder, String text) {
        return lines(project(folder, text));
    }

    /** Each note as {@code where: what. advice}. */
    static List<String> lines(Outcome<?> outcome) {
        return outcome.notes().stream().map(SpecFiles::line).toList();
    }

    private static String line(Note note) {
        return "%s: %s. %s".formatted(note.where(), note.what(), note.advice()).strip();
    }
}
