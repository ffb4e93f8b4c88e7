package org.graunt.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.store.Totals;
import org.graunt.table.AtomicFile;

/**
 * A first look at what a project comes to: few draws, no scenarios, and afterwards only what a
 * window opens with. Its results are ordinary ones, a few megabytes in place of hundreds, and are
 * never taken for those of the project itself.
 */
public final class Abridged {
    /** As many as a fan needs to be drawn. */
    public static final int DRAWS = 100;

    /** What of the draws is kept, in place of what a project may ask for. */
    static final String KEPT = "totals";

    private static final List<String> LEFT_OUT =
            List.of("correction", "ensemble/fan.csv", "ensemble/population.csv");
    private static final List<String> LEFT_OUT_OF_MEMBERS = List.of("population.csv", "fan.csv");

    private final Path folder;
    private final RunSummary summary;

    private Abridged(Path folder, RunSummary summary) {
        this.folder = folder;
        this.summary = summary;
    }

    /** The project that is run in place of another. */
    public static Project of(Project project) {
        return new Project(
                project.name(),
                project.data(),
                project.region(),
                project.censusYear(),
                project.baseYear(),
                project.lastYear(),
                project.correction(),
                project.models(),
                project.specs(),
                List.of(),
                Math.min(DRAWS, project.draws()),
                KEPT,
                project.seed(),
                project.ensemble(),
                project.decisions());
    }

    /**
     * Runs the plan of such a project, and leaves out what is large.
     *
     * @return what it came to; with a note where something large could not be left out
     */
    public static RunResult run(Plan plan, RunSettings settings, Watcher watcher) {
        RunResult result = Runner.run(plan, settings, watcher);
        if (result.status() == RunResult.Status.UNWRITABLE) {
            return result;
        }
        List<Note> notes = new ArrayList<>(result.notes());
        notes.addAll(shortened(settings.folder()));
        return new RunResult(
                result.status(),
                result.folder(),
                result.scenarios(),
                notes,
                result.plan(),
                result.correction());
    }

    /** Leaves out what is large; or says why it stays. */
    private static List<Note> shortened(Path folder) {
        Outcome<RunSummary> summary = RunSummary.read(folder);
        if (!summary.succeeded()) {
            return summary.notes();
        }
        try {
            return new Abridged(folder, summary.value()).shorten();
        } catch (IOException problem) {
            return List.of(AtomicFile.note(folder, problem));
        }
    }

    private List<Note> shorten() throws IOException {
        List<Note> notes = new ArrayList<>();
        for (String name : LEFT_OUT) {
            OwnFolder.delete(folder.resolve(name));
        }
        for (RunSummary.Member member : summary.members()) {
            Path own = folder.resolve(RunSection.MEMBERS).resolve(member.id());
            for (String name : LEFT_OUT_OF_MEMBERS) {
                Files.deleteIfExists(own.resolve(name));
            }
            Path draws = new RunSection(folder).draws(member.id());
            if (Files.exists(draws)) {
                notes.addAll(Totals.keep(draws, summary.geography()).notes());
            }
        }
        return notes;
    }
}
