package org.graunt.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.graunt.demography.Geography;
import org.graunt.model.Component;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.play.Play;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.MemberResult.Status;
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
    private final long begun = System.nanoTime();
    private long fitted = begun;

    MemberRun(
            Plan plan,
            PlannedMember.Ready member,
            RunSettings settings,
            Notebook notebook,
            Progress progress) {
        this.plan = plan;
        this.member = member;
        this.settings = settings;
        this.notebook = notebook;
        this.progress = progress;
        this.id = member.spec().id();
    }

    /** Fits, projects and writes the member; a failure becomes a note. */
    MemberResult run(SharedFits shared, RunFolder folder) {
        try {
            return attempt(shared, folder);
        } catch (CancellationException cancelled) {
            return dropped(folder, Status.CANCELLED);
        } catch (IOException problem) {
            notebook.add(id, AtomicFile.note(settings.folder(), problem));
        } catch (OutOfMemoryError exhausted) {
            notebook.add(id, Failures.noMemory());
        } catch (RuntimeException failure) {
            notebook.add(id, Failures.note(failure));
        }
        return dropped(folder, Status.FAILED);
    }

    private MemberResult attempt(SharedFits shared, RunFolder folder) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException("Cancelled before member " + id);
        }
        progress.began(id);
        Outcome<Projector> fit = member.model().prepare(plan.inputs(), shared);
        fit.notes().forEach(note -> notebook.add(id, note));
        fitted = System.nanoTime();
        if (!fit.succeeded()) {
            return dropped(folder, Status.FAILED);
        }
        MemberPaths paths = project(fit.value());
        write(paths, folder);
        tell(paths);
        return ended(Status.FINISHED, Totals.of(paths.central()));
    }

    private MemberPaths project(Projector projector) {
        Horizon horizon = reachOf(projector);
        MemberPaths paths =
                new MemberPaths(
                        projector.frame(),
                        horizon,
                        plan.draws().count(),
                        () -> progress.step(id),
                        progress::cancelled);
        Play.of(settings.threads(), settings.block())
                .project(projector, plan.draws(), horizon, paths);
        return paths;
    }

    /** A member whose rates or figures end before the plan does drops out there, and says so. */
    private Horizon reachOf(Projector projector) {
        Horizon wanted = member.horizon();
        if (projector.lastYear() >= wanted.lastYear()) {
            return wanted;
        }
        notebook.add(
                id,
                Note.warning(
                        "model " + id,
                        "Ends in %d, before the last year %d"
                                .formatted(projector.lastYear(), wanted.lastYear()),
                        "It has no say after that; give later years to its tables if you can."));
        return new Horizon(wanted.baseYear(), projector.lastYear(), wanted.step());
    }

    private void write(MemberPaths paths, RunFolder folder) throws IOException {
        Path part = folder.beginMember(id);
        MemberTables tables = new MemberTables(paths.central());
        tables.writePopulation(part.resolve("population.csv"));
        tables.writeComponents(part.resolve("components.csv"));
        if (tables.hasSeries()) {
            tables.writeSeries(part.resolve("series.csv"));
        }
        BandTotals totals = paths.bandTotals();
        if (totals != null) {
            Fan.write(part.resolve("fan.csv"), totals, settings.threads());
        }
        folder.finishMember(id);
    }

    private void tell(MemberPaths paths) {
        TallyNotes.of(paths.tallies(), paths.central().frame().ages(), plan.draws().count())
                .forEach(note -> notebook.add(id, note));
        Geography geography = paths.central().frame().geography();
        if (geography.region() != null && geography.boroughs() > 1 && sumsGrossFlows(paths)) {
            notebook.add(
                    id,
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

    private MemberResult dropped(RunFolder folder, Status status) {
        try {
            folder.dropMember(id);
        } catch (IOException | UncheckedIOException problem) {
            notebook.add(
                    id,
                    Note.warning(
                            settings.folder().toString(),
                            "What there is of the member could not be removed: " + problem,
                            "It lies under a name that begins with a dot; remove it."));
        }
        return ended(status, null);
    }

    private MemberResult ended(Status status, @Nullable Totals totals) {
        return new MemberResult(
                id,
                status,
                totals,
                Duration.ofNanos(fitted - begun),
                Duration.ofNanos(System.nanoTime() - fitted));
    }
}
