package org.graunt.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.correction.Corrected;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.MemberResult.Status;
import org.graunt.table.AtomicFile;
import org.jspecify.annotations.Nullable;

/** Does what a plan says: the baseline and then every scenario, each member in turn. */
public final class Runner {
    private final Plan plan;
    private final Optional<Corrected> correction;
    private final RunSettings settings;
    private final Watcher watcher;
    private final Notebook notebook = new Notebook();
    private final List<ScenarioResult> results = new ArrayList<>();
    private boolean unwritten;

    private Runner(CorrectedPlan corrected, RunSettings settings, Watcher watcher) {
        this.plan = corrected.plan();
        this.correction = corrected.correction();
        this.settings = settings;
        this.watcher = watcher;
    }

    /**
     * Runs a plan. A member that fails is told in the notes, and the others run.
     *
     * @return what it came to; the same notes as in {@code notes.csv}
     */
    public static RunResult run(Plan plan, RunSettings settings, Watcher watcher) {
        Outcome<RunFolder> folder = RunFolder.open(settings.folder());
        if (!folder.succeeded()) {
            return new RunResult(
                    RunResult.Status.UNWRITABLE,
                    settings.folder(),
                    List.of(),
                    folder.notes(),
                    plan,
                    Optional.empty());
        }
        Outcome<CorrectedPlan> corrected = CorrectedPlan.of(plan);
        if (!corrected.succeeded()) {
            throw new IllegalStateException(
                    "A plan over corrected estimates failed: " + corrected.notes());
        }
        Runner runner = new Runner(corrected.value(), settings, watcher);
        corrected.value().notes().forEach(runner.notebook::add);
        runner.correction.ifPresent(done -> runner.write(done, folder.value()));
        return runner.run(folder.value());
    }

    private void write(Corrected done, RunFolder folder) {
        try {
            CorrectionFiles.write(folder.correction(), done);
        } catch (IOException problem) {
            notebook.add(AtomicFile.note(settings.folder(), problem));
            unwritten = true;
        }
    }

    private RunResult run(RunFolder folder) {
        long begun = System.nanoTime();
        plan.notes().forEach(notebook::add);
        Progress progress = new Progress(plan, settings, watcher);
        Fits fits = new Fits();
        for (PlannedScenario scenario : plan.all()) {
            section(folder, scenario)
                    .ifPresent(
                            section ->
                                    results.add(
                                            new ScenarioRun(
                                                            plan, scenario, settings, notebook,
                                                            progress)
                                                    .run(fits, section, baseline(scenario))));
            if (scenario.inputs() != plan.inputs()) {
                fits.forget(scenario.inputs());
            }
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        return finish(folder, taken);
    }

    /** The baseline's members side by side; null for the baseline itself, and where it has none. */
    private @Nullable SideBySide baseline(PlannedScenario scenario) {
        return scenario.isBaseline() || results.isEmpty() ? null : results.getFirst().sideBySide();
    }

    /** Where a scenario goes; empty, with a note, where its folder cannot be made. */
    private Optional<RunSection> section(RunFolder folder, PlannedScenario scenario) {
        if (scenario.isBaseline()) {
            return Optional.of(folder.baseline());
        }
        try {
            return Optional.of(folder.scenario(scenario.name()));
        } catch (IOException problem) {
            notebook.add(AtomicFile.note(settings.folder(), problem));
            unwritten = true;
            return Optional.empty();
        }
    }

    private RunResult finish(RunFolder folder, Duration taken) {
        if (plan.ready().isEmpty()) {
            notebook.add(
                    Note.error(
                            "models",
                            "No model can run with the tables that are held",
                            "Look at what each lacks, and add it."));
        }
        RunResult.Status status = status();
        List<Note> notes = notebook.notes();
        try {
            folder.finish(
                    Manifest.of(plan, status, results, notes),
                    Timings.of(results, taken.toNanos() / 1e9, settings.threads()),
                    notes);
        } catch (IOException problem) {
            notebook.add(AtomicFile.note(settings.folder(), problem));
            status = RunResult.Status.WITH_FAILURES;
        }
        return new RunResult(
                status, settings.folder(), results, notebook.notes(), plan, correction);
    }

    private RunResult.Status status() {
        if (any(Status.CANCELLED)) {
            return RunResult.Status.CANCELLED;
        }
        boolean failures =
                unwritten || any(Status.FAILED) || any(Status.REFUSED) || plan.ready().isEmpty();
        return failures ? RunResult.Status.WITH_FAILURES : RunResult.Status.DONE;
    }

    private boolean any(Status status) {
        return results.stream()
                .flatMap(scenario -> scenario.members().stream())
                .anyMatch(result -> result.status() == status);
    }
}
