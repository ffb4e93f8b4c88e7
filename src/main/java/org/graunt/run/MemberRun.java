package org.graunt.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.graunt.demography.Geography;
import org.graunt.model.Component;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.play.Play;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.MemberResult.Status;
import org.graunt.run.pool.FanFile;
import org.graunt.run.store.DrawStore;
import org.graunt.run.store.StoredPaths;
import org.graunt.table.AtomicFile;
import org.jspecify.annotations.Nullable;

/** One member from its fit to its tables. Whatever goes wrong stays in here. */
final class MemberRun {
    private final Plan plan;
    private final PlannedMember.Ready member;
    private final RunSettings settings;
    private final Notebook notebook;
    private final Progress progress;
    private final String id;
    private final String label;
    private final List<FinishedMember> finished;
    private Duration fitting = Duration.ZERO;
    private Duration projecting = Duration.ZERO;
    private Duration writing = Duration.ZERO;

    /**
     * A member to be run.
     *
     * @param finished receives it where it runs to its end
     */
    MemberRun(
            Plan plan,
            PlannedScenario scenario,
            PlannedMember.Ready member,
            RunSettings settings,
            Notebook notebook,
            Progress progress,
            List<FinishedMember> finished) {
        this.plan = plan;
        this.member = member;
        this.settings = settings;
        this.notebook = notebook;
        this.progress = progress;
        this.finished = finished;
        this.id = member.spec().id();
        this.label = scenario.label(id);
    }

    /**
     * Projects and writes the member; a failure becomes a note.
     *
     * @param ahead whose next member is this one
     */
    MemberResult run(Ahead ahead, RunSection section) {
        try {
            return attempt(ahead, section);
        } catch (CancellationException cancelled) {
            return dropped(section, Status.CANCELLED);
        } catch (IOException problem) {
            notebook.add(label, AtomicFile.note(settings.folder(), problem));
        } catch (OutOfMemoryError exhausted) {
            notebook.add(label, Failures.noMemory());
        } catch (RuntimeException failure) {
            notebook.add(label, Failures.note(failure));
        }
        return dropped(section, Status.FAILED);
    }

    private MemberResult attempt(Ahead ahead, RunSection section) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException("Cancelled before member " + label);
        }
        progress.began(label);
        Prepared prepared = ahead.take();
        fitting = prepared.fitting();
        Outcome<Projector> fit = prepared.fit();
        fit.notes().forEach(note -> notebook.add(label, note));
        if (!fit.succeeded()) {
            return dropped(section, Status.FAILED);
        }
        tellReach(prepared.horizon());
        long taken = System.nanoTime();
        FinishedMember done = project(fit.value(), prepared);
        long projected = System.nanoTime();
        projecting = Duration.ofNanos(projected - taken);
        try {
            write(done, section);
        } catch (IOException | RuntimeException failure) {
            done.release(false);
            throw failure;
        }
        writing = Duration.ofNanos(System.nanoTime() - projected);
        finished.add(done);
        return ended(Status.FINISHED);
    }

    private FinishedMember project(Projector projector, Prepared prepared) throws IOException {
        try (DrawStore store = prepared.store()) {
            MemberPaths heard = listen(projector, prepared.horizon(), store);
            return finished(projector, heard, store == null ? null : store.finish());
        }
    }

    private FinishedMember finished(
            Projector projector, MemberPaths heard, @Nullable StoredPaths draws) {
        return new FinishedMember(
                member.spec(), projector.isPoint(), heard.central(), heard.rates(id), draws);
    }

    private MemberPaths listen(Projector projector, Horizon horizon, @Nullable DrawStore store) {
        MemberPaths paths =
                new MemberPaths(
                        projector, horizon, store, () -> progress.step(label), progress::cancelled);
        Play.of(settings.threads(), settings.block())
                .project(projector, plan.draws(), horizon, paths);
        tell(paths);
        return paths;
    }

    /** A member whose rates or figures end before the plan does drops out there, and says so. */
    private void tellReach(Horizon reached) {
        if (reached.equals(member.horizon())) {
            return;
        }
        notebook.add(
                label,
                Note.warning(
                        "model " + id,
                        "Ends in %d, before the last year %d"
                                .formatted(reached.lastYear(), member.horizon().lastYear()),
                        "It has no say after that; give later years to its tables if you can."));
    }

    private void write(FinishedMember done, RunSection section) throws IOException {
        Path part = section.beginMember(id);
        MemberTables tables = new MemberTables(done.central());
        tables.writePopulation(part.resolve("population.csv"));
        tables.writeComponents(part.resolve("components.csv"));
        if (!done.central().ownTable().name().isEmpty()) {
            OwnTableFile.write(part, done.central());
        }
        if (done.draws() != null) {
            FanFile.write(
                    part.resolve("fan.csv"),
                    done.central().frame(),
                    done.pooled(),
                    settings.threads());
        }
        section.finishMember(id);
    }

    private void tell(MemberPaths paths) {
        TallyNotes.of(paths.tallies(), paths.central().frame().ages(), plan.draws().count())
                .forEach(note -> notebook.add(label, note));
        Geography geography = paths.central().frame().geography();
        if (geography.region() != null && geography.boroughs() > 1 && sumsGrossFlows(paths)) {
            notebook.add(
                    label,
                    Note.info(
                            "components.csv, " + geography.region().code(),
                            "Moves are not known by origin and destination, so that the region's domestic flows in and out are the sums of its areas' and count the moves inside it",
                            "Their difference is right; each alone is too large."));
        }
    }

    private static boolean sumsGrossFlows(MemberPaths paths) {
        return paths.central().years().stream()
                .filter(year -> year.leavingRegion() == null)
                .anyMatch(year -> paths.central().sumOfBoroughs(year, Component.INTERNAL_IN) != 0);
    }

    private MemberResult dropped(RunSection section, Status status) {
        try {
            section.dropMember(id);
        } catch (IOException | UncheckedIOException problem) {
            notebook.add(
                    label,
                    Note.warning(
                            settings.folder().toString(),
                            "What there is of the member could not be removed: " + problem,
                            "It lies under a name that begins with a dot; remove it."));
        }
        return ended(status);
    }

    private MemberResult ended(Status status) {
        return new MemberResult(id, label, status, fitting, projecting, writing);
    }
}
