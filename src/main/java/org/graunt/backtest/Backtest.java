package org.graunt.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.graunt.ensemble.MixtureCrps;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.model.Engine;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Notebook;
import org.graunt.run.OwnFolder;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.run.RunSettings;
import org.graunt.run.Watcher;
import org.graunt.table.AtomicFile;

/**
 * Tries the members of a project at origins in the past: each is fitted to what was known then,
 * projected as far as has come, and scored, beside the ensemble of them and the yardsticks {@code
 * cohort-change} and {@code no-change} (METHODS 9).
 */
public final class Backtest {
    private static final Note REVISED =
            Note.info(
                    "population",
                    "Estimates of the past are taken as they stand now, revised since, and the program's own life tables and assumptions know of later years",
                    "Whoever projected in those years knew less: true errors were larger.");

    private final BacktestPlan plan;
    private final RunSettings settings;
    private final Watcher watcher;
    private final OwnFolder folder;
    private final Notebook notebook = new Notebook();
    private final Remarks remarks = new Remarks();
    private final long begun = System.nanoTime();

    private Backtest(BacktestPlan plan, RunSettings settings, Watcher watcher, OwnFolder folder) {
        this.plan = plan;
        this.settings = settings;
        this.watcher = watcher;
        this.folder = folder;
    }

    /**
     * Tests a project.
     *
     * @param plan its tables and members
     * @param wish the origins and horizons
     * @param library the specifications that yardsticks are taken from where the project has none
     * @param engines every engine
     * @param settings where results go, in a folder {@value BacktestFiles#FOLDER}, and how many
     *     threads work; they never change a result
     * @param watcher told of the progress; may stop it
     */
    public static BacktestResult run(
            Plan plan,
            Wish wish,
            Map<String, ModelSpec> library,
            List<Engine> engines,
            RunSettings settings,
            Watcher watcher) {
        Path into = settings.folder().resolve(BacktestFiles.FOLDER);
        Outcome<BacktestPlan> planned = new BacktestPlanner(plan, wish, library, engines).plan();
        if (!planned.succeeded()) {
            return impossible(into, planned.notes());
        }
        Outcome<OwnFolder> folder =
                OwnFolder.within(settings.folder(), BacktestFiles.FOLDER, BacktestFiles.ALL);
        if (!folder.succeeded()) {
            return impossible(into, folder.notes());
        }
        Backtest backtest = new Backtest(planned.value(), settings, watcher, folder.value());
        plan.notes().forEach(backtest.notebook::add);
        planned.notes().forEach(backtest.notebook::add);
        backtest.notebook.add(REVISED);
        return backtest.run(into);
    }

    private static BacktestResult impossible(Path into, List<Note> notes) {
        return new BacktestResult(
                BacktestResult.Status.IMPOSSIBLE, into, List.of(), Map.of(), notes);
    }

    private BacktestResult run(Path into) {
        List<Marks> origins;
        try {
            origins = new Origins(plan, settings, remarks, watcher).run();
        } catch (CancellationException cancelled) {
            return new BacktestResult(
                    BacktestResult.Status.CANCELLED, into, List.of(), Map.of(), notebook.notes());
        }
        remarks.notes().forEach(notebook::add);
        PooledScores scores = new PooledScores(plan, origins);
        Optional<FittedWeights> weights = weights(origins, scores);
        Map<ScoreKey, ScoreSummary> summaries = scores.summaries();
        boolean failures =
                origins.stream().anyMatch(Marks::failed)
                        || plan.plan().refused().stream().anyMatch(PlannedMember.Refused::wanted);
        try {
            write(origins, scores, summaries, weights, failures);
        } catch (IOException problem) {
            notebook.add(AtomicFile.note(into, problem));
            failures = true;
        }
        return new BacktestResult(
                failures ? BacktestResult.Status.WITH_FAILURES : BacktestResult.Status.DONE,
                into,
                plan.scored(),
                summaries,
                notebook.notes());
    }

    private Optional<FittedWeights> weights(List<Marks> origins, PooledScores scores) {
        List<MixtureCrps> mixtures =
                origins.stream().flatMap(marks -> marks.mixture().stream()).toList();
        List<Note> notes = new ArrayList<>();
        Optional<FittedWeights> weights = FittedWeights.of(plan, scores.counted(), mixtures, notes);
        notes.forEach(notebook::add);
        return weights;
    }

    private void write(
            List<Marks> origins,
            PooledScores scores,
            Map<ScoreKey, ScoreSummary> summaries,
            Optional<FittedWeights> weights,
            boolean failures)
            throws IOException {
        Outcome<OwnFolder> begun = folder.begin();
        if (!begun.succeeded()) {
            throw new IOException(begun.notes().getFirst().what());
        }
        BacktestFiles.writeScores(folder, summaries);
        if (weights.isPresent()) {
            BacktestFiles.writeWeights(folder, weights.get());
        }
        BacktestFiles.writePaths(folder, origins);
        BacktestFiles.writePit(folder, plan, scores);
        folder.finish(BacktestManifest.of(plan, origins, failures), timings(), notebook.notes());
    }

    private Map<String, Object> timings() {
        Map<String, Object> timings = new LinkedHashMap<>();
        timings.put("threads", settings.threads());
        timings.put("seconds", (System.nanoTime() - begun) / 1e9);
        return timings;
    }
}
