package org.graunt.run.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.play.Play;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Failures;
import org.graunt.run.Fits;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.run.PlannedScenario;
import org.graunt.run.Watcher;

/**
 * Members projected anew for one question, as far as it asks. The same seed and draw numbers give
 * the same draws as a run would.
 */
final class PlayedMembers {
    private final Plan plan;
    private final PlannedScenario scenario;
    private final Request request;
    private final Watcher watcher;
    private final Fits fits = new Fits();
    private final AtomicLong done = new AtomicLong();
    private final List<Note> notes = new ArrayList<>();

    PlayedMembers(Plan plan, PlannedScenario scenario, Request request, Watcher watcher) {
        this.plan = plan;
        this.scenario = scenario;
        this.request = request;
        this.watcher = watcher;
    }

    /**
     * Every member that can run; one that fails is told and left out.
     *
     * @throws CancellationException where the watcher cancelled
     */
    Outcome<List<Heard>> hear() {
        List<Heard> heard = new ArrayList<>();
        for (PlannedMember.Ready member : scenario.ready()) {
            hear(member).ifPresent(heard::add);
        }
        return heard.isEmpty() ? Outcome.failed(notes) : Outcome.of(heard, softened());
    }

    private Optional<Heard> hear(PlannedMember.Ready member) {
        String id = member.spec().id();
        try {
            watcher.began(id);
            Outcome<Projector> fit = fit(member);
            if (fit.succeeded()) {
                return Optional.of(play(id, fit.value(), member.horizon()));
            }
            fit.notes().forEach(note -> tell(id, note));
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException failure) {
            tell(id, Failures.note(failure));
        }
        return Optional.empty();
    }

    /** A scenario is not pulled back to the baseline's targets, so that is fitted first. */
    private Outcome<Projector> fit(PlannedMember.Ready member) {
        if (!scenario.isBaseline()) {
            plan.ready().stream()
                    .filter(each -> each.spec().id().equals(member.spec().id()))
                    .forEach(each -> fits.fit(plan.baseline(), each));
        }
        return fits.fit(scenario, member);
    }

    private void tell(String id, Note note) {
        notes.add(new Note(note.severity(), id + ", " + note.where(), note.what(), note.advice()));
    }

    /** Errors of some members are warnings where others answer. */
    private List<Note> softened() {
        return notes.stream().map(note -> note.isError() ? softer(note) : note).toList();
    }

    private static Note softer(Note note) {
        return new Note(Severity.WARNING, note.where(), note.what(), note.advice());
    }

    private Heard play(String id, Projector projector, Horizon wanted) {
        Horizon horizon = needed(wanted, projector.lastYear());
        Listener listener =
                new Listener(
                        request,
                        plan.draws().count(),
                        () -> watcher.progressed(id, done.incrementAndGet(), total()),
                        watcher::cancelled);
        Play.on(Runtime.getRuntime().availableProcessors())
                .project(projector, plan.draws(), horizon, listener);
        return new Heard(id, listener.until(horizon.lastYear()));
    }

    /** As many years as the question needs and the member has, and at least one step. */
    private Horizon needed(Horizon wanted, int memberEnds) {
        int last = Math.min(Math.min(request.lastYear(), wanted.lastYear()), memberEnds);
        int steps = Math.max(1, Math.ceilDiv(last - wanted.baseYear(), wanted.step()));
        return new Horizon(
                wanted.baseYear(), wanted.baseYear() + steps * wanted.step(), wanted.step());
    }

    private long total() {
        long blocks = Math.ceilDiv(plan.draws().count() + 1L, (long) Play.BLOCK);
        return scenario.ready().stream()
                .mapToLong(
                        ready ->
                                blocks
                                        * (needed(ready.horizon(), Integer.MAX_VALUE)
                                                        .years()
                                                        .count()
                                                + 1))
                .sum();
    }
}
