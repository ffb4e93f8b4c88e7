package org.graunt.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.MemberResult.Status;
import org.graunt.run.attribution.AttributionFile;
import org.graunt.run.attribution.AttributionFile.Entry;
import org.graunt.run.attribution.ImpliedRates;
import org.graunt.run.attribution.SharedInputs;
import org.graunt.run.pool.PooledMember;
import org.graunt.run.pool.Pooling;
import org.graunt.run.pool.PoolingChoice;
import org.graunt.run.pool.SamplePaths;
import org.graunt.table.AtomicFile;
import org.jspecify.annotations.Nullable;

/** Runs every member of the baseline or of one scenario, one after the other. */
final class ScenarioRun {
    private final Plan plan;
    private final PlannedScenario scenario;
    private final RunSettings settings;
    private final Notebook notebook;
    private final Progress progress;

    ScenarioRun(
            Plan plan,
            PlannedScenario scenario,
            RunSettings settings,
            Notebook notebook,
            Progress progress) {
        this.plan = plan;
        this.scenario = scenario;
        this.settings = settings;
        this.notebook = notebook;
        this.progress = progress;
    }

    /**
     * A member that fails is told in the notes, and the others run.
     *
     * @param baseline what a scenario is held against; null for the baseline itself
     */
    ScenarioResult run(Fits fits, RunSection section, @Nullable SideBySide baseline) {
        scenario.notes().forEach(notebook::add);
        List<FinishedMember> finished = new ArrayList<>();
        List<MemberResult> results = runMembers(fits, section, finished);
        long begun = System.nanoTime();
        SideBySide table = SideBySideMaker.of(scenario.inputs(), finished, notebook);
        if (!finished.isEmpty()) {
            write(() -> SideBySideFile.write(section.file(SideBySideFile.NAME), table));
            pool(finished, section);
        }
        if (baseline != null && !finished.isEmpty() && !progress.cancelled()) {
            List<Entry> entries = new ScenarioCauses(scenario, baseline, table, fits).entries();
            writeCauses(entries, section);
        }
        finished.forEach(member -> write(() -> member.release(keepsDraws())));
        Duration pooling = Duration.ofNanos(System.nanoTime() - begun);
        return new ScenarioResult(scenario.name(), results, table, pooling);
    }

    private List<MemberResult> runMembers(
            Fits fits, RunSection section, List<FinishedMember> finished) {
        List<MemberResult> results = new ArrayList<>();
        Ahead ahead =
                new Ahead(
                        scenario.ready(),
                        member -> Prepared.of(plan, scenario, member, fits, section));
        for (PlannedMember member : scenario.members()) {
            MemberResult result =
                    switch (member) {
                        case PlannedMember.Refused refused -> refused(refused);
                        case PlannedMember.Ready ready ->
                                new MemberRun(
                                                plan, scenario, ready, settings, notebook, progress,
                                                finished)
                                        .run(ahead, section);
                    };
            results.add(result);
            progress.ended(result);
        }
        write(ahead::close);
        return results;
    }

    /** Pools those that finished; a run that was stopped is not pooled, for members are missing. */
    private void pool(List<FinishedMember> finished, RunSection section) {
        if (progress.cancelled()) {
            return;
        }
        List<PooledMember> members = finished.stream().map(FinishedMember::pooled).toList();
        Map<String, String> families = new LinkedHashMap<>();
        members.forEach(member -> families.put(member.id(), member.family()));
        Outcome<Pooling> pooling =
                PoolingChoice.of(
                        plan.project(), families, RunFolder.learntWeights(settings.folder()));
        pooling.notes().forEach(notebook::add);
        if (scenario.isBaseline()) {
            attribute(finished, pooling.value().weights(), section);
            tellShared(finished, section);
            samplePaths(members, pooling.value().weights(), section);
        }
        Frame frame = plan.inputs().frame();
        write(
                () ->
                        pooling.value()
                                .write(
                                        section.file(RunSection.ENSEMBLE),
                                        frame,
                                        members,
                                        settings.threads()));
    }

    /** Tells why the members of the baseline differ. */
    private void attribute(List<FinishedMember> finished, Weights weights, RunSection section) {
        writeCauses(
                AttributionFile.againstReference(
                        finished.stream().map(FinishedMember::rates).toList(),
                        weights,
                        settings.threads()),
                section);
    }

    /** Tells what members have in common, so that nobody takes it for a confirmation. */
    private void tellShared(List<FinishedMember> finished, RunSection section) {
        if (finished.size() < 2) {
            return;
        }
        List<ImpliedRates> rates = finished.stream().map(FinishedMember::rates).toList();
        SharedInputs shared = SharedInputs.of(rates);
        List<String> ids = rates.stream().map(ImpliedRates::member).toList();
        write(() -> shared.write(section.ensemble(SharedInputs.NAME), ids));
        shared.sentence()
                .ifPresent(
                        sentence ->
                                notebook.add(
                                        Note.info(
                                                "ensemble",
                                                "Members that share an input agree for that: "
                                                        + sentence,
                                                "Do not take their agreement for a confirmation.")));
    }

    private void writeCauses(List<Entry> entries, RunSection section) {
        if (!entries.isEmpty()) {
            write(() -> AttributionFile.write(section.ensemble(AttributionFile.NAME), entries));
        }
    }

    /** Single paths of the pool, for the region or the largest area. */
    private void samplePaths(List<PooledMember> members, Weights weights, RunSection section) {
        Frame frame = plan.inputs().frame();
        if (members.stream().anyMatch(member -> member.draws() != null)) {
            write(
                    () ->
                            SamplePaths.write(
                                    section.ensemble(SamplePaths.NAME), frame, members, weights));
        }
    }

    private boolean keepsDraws() {
        return !plan.project().keepDraws().equals("none");
    }

    /** Something done to files. */
    private interface FileWork {
        void run() throws IOException;
    }

    /** What cannot be written is told, and what can be is. */
    private void write(FileWork work) {
        try {
            work.run();
        } catch (IOException problem) {
            notebook.add(AtomicFile.note(settings.folder(), problem));
        }
    }

    private MemberResult refused(PlannedMember.Refused refused) {
        String id = refused.spec().id();
        if (scenario.isBaseline()) {
            refused.reasons().forEach(notebook::add);
        } else {
            refused.reasons().forEach(reason -> notebook.add(scenario.name(), reason));
        }
        return MemberResult.idle(
                id, scenario.label(id), refused.wanted() ? Status.REFUSED : Status.LEFT_OUT);
    }
}
