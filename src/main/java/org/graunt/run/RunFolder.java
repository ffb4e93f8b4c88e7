package org.graunt.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.AtomicFile;

/**
 * The folder that a run leaves behind, an {@link OwnFolder}: {@code members/ID/} of the baseline,
 * and the same for each scenario under {@code scenarios/NAME/}.
 */
public final class RunFolder {
    /** Stands in the folder of a run that is at work or was killed. */
    static final String UNFINISHED = OwnFolder.UNFINISHED;

    private static final String SCENARIOS = "scenarios";
    private static final String CORRECTION = "correction";
    private static final String CHARTS = "charts";
    private static final String WORKBOOK = "workbook.xlsx";

    /** What was worked out of a run besides, and is gone with it. */
    private static final String SCHOOLS = "schools";

    private static final List<String> OURS =
            List.of(
                    RunSection.MEMBERS,
                    RunSection.DRAWS,
                    RunSection.ENSEMBLE,
                    CORRECTION,
                    CHARTS,
                    WORKBOOK,
                    SideBySideFile.NAME,
                    SCHOOLS,
                    SCENARIOS);

    private final Path folder;
    private final OwnFolder own;

    private RunFolder(Path folder, OwnFolder own) {
        this.folder = folder;
        this.own = own;
    }

    /** Makes the folder ready, or says why nothing can be written there. */
    static Outcome<RunFolder> open(Path folder) {
        return OwnFolder.find(folder, OURS)
                .then(OwnFolder::begin)
                .then(own -> withMembers(folder, own));
    }

    private static Outcome<RunFolder> withMembers(Path folder, OwnFolder own) {
        try {
            Files.createDirectories(folder.resolve(RunSection.MEMBERS));
            return Outcome.of(new RunFolder(folder, own));
        } catch (IOException problem) {
            return Outcome.failed(AtomicFile.note(folder, problem));
        }
    }

    /** Where a backtest of the same project leaves the weights it found. */
    public static Path learntWeights(Path folder) {
        return folder.resolve("backtest").resolve("weights.csv");
    }

    /** Where the workbook of a run goes. */
    public static Path workbook(Path folder) {
        return folder.resolve(WORKBOOK);
    }

    /** Where the members and the ensemble of a scenario are, or of the baseline. */
    public static Path of(Path folder, PlannedScenario scenario) {
        return scenario.isBaseline() ? folder : folder.resolve(SCENARIOS).resolve(scenario.name());
    }

    /** Where the correction of the estimates goes. */
    Path correction() {
        return folder.resolve(CORRECTION);
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
        own.finish(manifest, timings, notes);
    }
}
