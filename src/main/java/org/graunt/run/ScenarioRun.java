package org.graunt.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.model.Frame;
import org.graunt.note.Outcome;
import org.graunt.run.MemberResult.Status;
import org.graunt.run.pool.PooledMember;
import org.graunt.run.pool.Pooling;
import org.graunt.run.pool.PoolingChoice;
import org.graunt.table.AtomicFile;

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

    /** A member that fails is told in the notes, and the others run. */
    ScenarioResult run(Fits fits, RunSection section) {
        scenario.notes().forEach(notebook::add);
        List<FinishedMember> finished = new ArrayList<>();
        List<MemberResult> results = runMembers(fits, section, finished);
        SideBySide table = SideBySideMaker.of(scenario.inputs(), finished, notebook);
        if (!finished.isEmpty()) {
            write(() -> SideBySideFile.write(section.file(SideBySideFile.NAME), table));
            pool(finished, section);
        }
        finished.forEach(member -> write(() -> member.release(keepsDraws())));
        return new ScenarioResult(scenario.name(), results, table);
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
