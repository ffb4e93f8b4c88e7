package org.graunt.deliver.schools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.graunt.cube.Cube;
import org.graunt.deliver.Delivery;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.CorrectedPlan;
import org.graunt.run.LastRun;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.run.PlannedScenario;
import org.graunt.run.RunFolder;
import org.graunt.run.RunResult;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.Watcher;
import org.graunt.run.pool.Pooling;
import org.graunt.run.pool.PoolingChoice;
import org.graunt.schools.Accuracy;
import org.graunt.schools.Children;
import org.graunt.schools.HomeYield;
import org.graunt.schools.NewHomes;
import org.graunt.schools.Pressure;
import org.graunt.schools.Ratios;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Voices;
import org.graunt.table.AtomicFile;

/**
 * School places of a project, from its last run where that is of the project as it is, else from a
 * run made for them.
 */
public final class SchoolWork {
    /** Septembers after the last roll: a child in Reception then has left school. */
    private static final int FARTHEST = 15;

    private final Plan asked;
    private final Plan plan;
    private final Path folder;
    private final Watcher watcher;
    private final List<Note> notes = new ArrayList<>();

    /**
     * Work that is about to begin.
     *
     * @param asked the plan as the project has it, by which the last run is known
     * @param plan the same over corrected estimates, where they are to be corrected
     */
    private SchoolWork(Plan asked, Plan plan, Path folder, Watcher watcher) {
        this.asked = asked;
        this.plan = plan;
        this.folder = folder;
        this.watcher = watcher;
    }

    /**
     * Works out school places and writes them into the folder {@code schools} of the run, and of
     * each of its scenarios.
     *
     * @param folder where the run is, or is to go
     * @param watcher of what has to be projected
     * @return the result; or which tables are missing, or why nothing can be written
     * @throws CancellationException where the watcher cancelled
     */
    public static Outcome<SchoolResult> of(Plan plan, Path folder, Watcher watcher) {
        return CorrectedPlan.of(plan)
                .then(corrected -> new SchoolWork(plan, corrected.plan(), folder, watcher).work());
    }

    /** Which tables of schools a project lacks, and why they are needed; none where it has all. */
    public static List<Note> lacking(Plan plan) {
        return SchoolInputs.of(plan.inputs()).notes().stream().filter(Note::isError).toList();
    }

    private Outcome<SchoolResult> work() {
        Outcome<SchoolTables> tables = SchoolInputs.of(plan.inputs());
        if (!tables.succeeded()) {
            return Outcome.failed(tables.notes());
        }
        notes.addAll(tables.notes());
        boolean lastRun = LastRun.of(asked, folder).isPresent();
        if (!lastRun) {
            run();
        }
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        try {
            Outcome<SchoolResult> result = result(tables.value(), lastRun);
            if (!result.succeeded()) {
                return result;
            }
            SchoolFiles.write(plan, result.value());
            notes.addAll(SchoolCharts.write(plan, result.value()));
            return Outcome.of(result.value(), notes);
        } catch (IOException problem) {
            return Outcome.failed(AtomicFile.note(folder, problem));
        }
    }

    /** A run for want of one; that some member failed is told, and the others are used. */
    private void run() {
        RunResult result = Runner.run(asked, RunSettings.into(folder), watcher);
        switch (result.status()) {
            case CANCELLED -> throw new CancellationException("The run was cancelled");
            case UNWRITABLE -> notes.addAll(result.notes());
            default -> {
                result.notes().forEach(note -> notes.add(softened(note)));
                notes.addAll(Delivery.whole().of(asked, result));
            }
        }
    }

    private static Note softened(Note note) {
        return note.isError()
                ? new Note(Severity.WARNING, note.where(), note.what(), note.advice())
                : note;
    }

    private Outcome<SchoolResult> result(SchoolTables tables, boolean lastRun) throws IOException {
        int lastYear = Math.min(plan.lastYear(), tables.lastRoll() + FARTHEST);
        List<SchoolResult.OfScenario> scenarios = new ArrayList<>();
        List<PlannedScenario> all = new ArrayList<>(List.of(plan.baseline()));
        all.addAll(plan.scenarios());
        for (PlannedScenario scenario : all) {
            scenario(scenario, lastYear).ifPresent(scenarios::add);
        }
        if (scenarios.isEmpty() || !scenarios.getFirst().name().isEmpty()) {
            notes.add(
                    Note.error(
                            "schools",
                            "No model with a weight has children to forecast from",
                            "Look at what each model lacks with graunt check."));
            return Outcome.failed(notes);
        }
        HomeYield yield = SchoolInputs.homeYield(plan.inputs());
        List<NewHomes.Row> homes = newHomes(tables, yield, lastYear);
        List<Accuracy> accuracy = SchoolBacktest.of(asked, tables, watcher);
        return Outcome.of(
                new SchoolResult(
                        folder,
                        lastRun,
                        plan.draws().count(),
                        lastYear,
                        scenarios,
                        accuracy,
                        homes,
                        yield,
                        UnfilledCount.of(plan.inputs(), tables)));
    }

    private Optional<SchoolResult.OfScenario> scenario(PlannedScenario scenario, int lastYear)
            throws IOException {
        Outcome<SchoolTables> tables = SchoolInputs.of(scenario.inputs());
        if (!tables.succeeded()) {
            return Optional.empty();
        }
        Path section = section(folder, scenario.name());
        HeardChildren heard =
                new HeardChildren(
                        tables.value(), scenario.inputs(), plan.draws(), lastYear, watcher);
        Map<String, Children> members = heard.stored(section, scenario.ready());
        notes.addAll(heard.notes());
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Pooling pooling = pooling(scenario, members);
        Voices voices = new Voices(pooling.pool(), pooling.weights(), points(members));
        Ratios ratios = Ratios.of(tables.value(), heard.estimates());
        Pressure pressure =
                Pressure.of(
                        tables.value(), ratios, members, voices, plan.project().seed(), lastYear);
        return Optional.of(
                new SchoolResult.OfScenario(
                        scenario.name(),
                        tables.value(),
                        ratios,
                        pressure,
                        List.copyOf(members.keySet()),
                        pooling.words()));
    }

    /** The folder of the baseline or of a scenario. */
    static Path section(Path folder, String scenario) {
        return scenario.isEmpty() ? folder : folder.resolve("scenarios").resolve(scenario);
    }

    private Pooling pooling(PlannedScenario scenario, Map<String, Children> members) {
        Map<String, String> families = new LinkedHashMap<>();
        scenario.ready().stream()
                .map(PlannedMember.Ready::spec)
                .filter(spec -> members.containsKey(spec.id()))
                .forEach(spec -> families.put(spec.id(), spec.family()));
        Outcome<Pooling> pooling =
                PoolingChoice.of(plan.project(), families, RunFolder.learntWeights(folder));
        notes.addAll(pooling.notes());
        return pooling.value();
    }

    /** Members whose children are the same in every draw: somebody else's projection. */
    static Set<String> points(Map<String, Children> members) {
        return members.entrySet().stream()
                .filter(member -> member.getValue().point())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<NewHomes.Row> newHomes(SchoolTables tables, HomeYield yield, int lastYear) {
        Inputs inputs = plan.inputs();
        Optional<Cube> trajectory = inputs.cube("housing-trajectory");
        if (trajectory.isEmpty()) {
            notes.add(
                    Note.info(
                            "housing-trajectory",
                            "No homes to come are held, so that no pupils of new homes are told",
                            ""));
            return List.of();
        }
        if (!yield.given()) {
            notes.add(
                    Note.info(
                            "pupil-yield",
                            "Pupils of new homes are reckoned with assumed numbers a home",
                            "Add pupil-yield.csv from a survey of new homes: phase, bedrooms, value."));
        }
        Cube dwellings = inputs.cube("dwellings").orElse(null);
        return NewHomes.of(tables, trajectory.get(), dwellings, yield, lastYear);
    }
}
