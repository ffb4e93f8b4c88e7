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
    private final PlannedScenario scenario;
    private final PlannedMember.Ready member;
    private final RunSettings settings;
    private final Notebook notebook;
    private final Progress progress;
    private final String id;
    private final String label;
    private final long begun = System.nanoTime();
    private final List<FinishedMember> finished;
    private long fitted = begun;

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
        this.scenario = scenario;
        this.member = member;
        this.settings = settings;
        this.notebook = notebook;
        this.progress = progress;
        this.finished = finished;
        this.id = member.spec().id();
        this.label = scenario.label(id);
    }

    /** Fits, projects and writes the member; a failure becomes a note. */
    MemberResult run(Fits fits, RunSection section) {
        try {
            return attempt(fits, section);
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

    private MemberResult attempt(Fits fits, RunSection section) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException("Cancelled before member " + label);
        }
        progress.began(label);
        Outcome<Projector> fit = fits.fit(scenario, member);
        fit.notes().forEach(note -> notebook.add(label, note));
        fitted = System.nanoTime();
        if (!fit.succeeded()) {
            return dropped(section, Status.FAILED);
        }
        Horizon horizon = reachOf(fit.value());
        FinishedMember done = project(fit.value(), horizon, section);
        try {
            write(done, section);
        } catch (IOException | RuntimeException failure) {
            done.release(false);
            throw failure;
        }
        finished.add(done);
        return ended(Status.FINISHED);
    }

    private FinishedMember project(Projector projector, Horizon horizon, RunSection section)
            throws IOException {
        int draws = plan.draws().count();
        if (draws == 0) {
            return finished(projector, listen(projector, horizon, null), null);
        }
        boolean everyAge = plan.project().keepDraws().equals("all");
        try (DrawStore store =
                DrawStore.create(section.draws(id), projector.frame(), horizon, draws, everyAge)) {
            MemberPaths heard = listen(projector, horizon, store);
            return finished(projector, heard, store.finish());
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
                        projector,
                        horizon,
                        store,
                        () -> progress.step(label),
                        progress::cancelled);
        Play.of(settings.threads(), settings.block())
                .project(projector, plan.draws(), horizon, paths);
        tell(paths);
        return paths;
    }

    /** A member whose rates or figures end before the plan does drops out there, and says so. */
    private Horizon reachOf(Projector projector) {
        Horizon wanted = member.horizon();
        if (projector.lastYear() >= wanted.lastYear()) {
            return wanted;
        }
        notebook.add(
                label,
                Note.warning(
                        "model " + id,
                        "Ends in %d, before the last year %d"
                                .formatted(projector.lastYear(), wanted.lastYear()),
                        "It has no say after that; give later years to its tables if you can."));
        return until(projector.lastYear(), wanted);
    }

    /** The years of a horizon up to one of them. */
    static Horizon until(int last, Horizon wanted) {
        return last >= wanted.lastYear()
                ? wanted
                : new Horizon(wanted.baseYear(), last, wanted.step());
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
        return new MemberResult(
                id,
                label,
                status,
                Duration.ofNanos(fitted - begun),
                Duration.ofNanos(System.nanoTime() - fitted));
    }
}
