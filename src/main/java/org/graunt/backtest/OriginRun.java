package org.graunt.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.graunt.model.DrawSet;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.Need;
import org.graunt.model.Project;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.draws.ProcessParameters;
import org.graunt.model.draws.Uncertainty;
import org.graunt.model.play.Play;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Drawing;
import org.graunt.run.Failures;
import org.graunt.run.Overrides;
import org.graunt.run.PlannedMember;
import org.jspecify.annotations.Nullable;

/** Every member from one origin: fitted to what was known then, and played as far as has come. */
final class OriginRun {
    private final BacktestPlan plan;
    private final int origin;
    private final int threads;
    private final Remarks remarks;
    private final Headway headway;
    private final SharedFits shared = new SharedFits();
    private final List<String> leftOut = new ArrayList<>();
    private boolean failed;

    OriginRun(BacktestPlan plan, int origin, int threads, Remarks remarks, Headway headway) {
        this.plan = plan;
        this.origin = origin;
        this.threads = threads;
        this.remarks = remarks;
        this.headway = headway;
    }

    /**
     * Runs the origin. A member that lacks something then, or fails, is left out with a note.
     *
     * @throws CancellationException where somebody asked to stop
     */
    OriginFigures run() {
        Inputs known = KnownThen.in(origin, plan.plan().inputs());
        Project project =
                new Overrides(plan.draws(), null, null, null, null).over(plan.plan().project());
        Outcome<Drawing> drawing = Drawing.of(project, known);
        remarks.add(origin, "draws", drawing.notes());
        if (!drawing.succeeded()) {
            return new OriginFigures(
                    origin, List.of(), List.of(), Map.of(), List.of(), true, List.of());
        }
        DrawSet draws = drawing.value().set();
        List<MemberFigures> members = figures(plan.members(), known, draws);
        return new OriginFigures(
                origin,
                members,
                figures(plan.yardsticks(), known, draws),
                families(members),
                leftOut,
                failed,
                processes(drawing.value().uncertainty()));
    }

    private static List<ProcessParameters> processes(@Nullable Uncertainty uncertainty) {
        return uncertainty == null ? List.of() : uncertainty.parameters();
    }

    private Map<String, String> families(List<MemberFigures> members) {
        List<String> present = members.stream().map(MemberFigures::member).toList();
        Map<String, String> families = new LinkedHashMap<>();
        plan.members().stream()
                .map(PlannedMember.Ready::spec)
                .filter(spec -> present.contains(spec.id()))
                .forEach(spec -> families.put(spec.id(), spec.family()));
        return families;
    }

    private List<MemberFigures> figures(
            List<PlannedMember.Ready> members, Inputs known, DrawSet draws) {
        List<MemberFigures> figures = new ArrayList<>();
        for (PlannedMember.Ready member : members) {
            Optional<MemberFigures> found = figures(member, known, draws);
            found.ifPresentOrElse(figures::add, () -> leftOut.add(member.spec().id()));
        }
        return figures;
    }

    private Optional<MemberFigures> figures(
            PlannedMember.Ready member, Inputs known, DrawSet draws) {
        String id = member.spec().id();
        List<Note> lacking =
                member.model().needs().stream()
                        .filter(need -> !need.metBy(known))
                        .map(this::lacking)
                        .toList();
        if (!lacking.isEmpty()) {
            remarks.add(origin, id, lacking);
            return Optional.empty();
        }
        try {
            return fitted(member, known)
                    .filter(projector -> lasts(id, projector))
                    .map(projector -> play(id, projector, draws));
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (OutOfMemoryError exhausted) {
            failed = true;
            remarks.add(origin, id, List.of(Failures.noMemory()));
        } catch (RuntimeException failure) {
            failed = true;
            remarks.add(origin, id, List.of(Failures.note(failure)));
        }
        return Optional.empty();
    }

    private Note lacking(Need need) {
        return Note.warning(
                need.table(),
                "The table %s was not held then (%s), so that the member is not tested"
                        .formatted(need.words(), need.why()),
                "Nothing later than an origin is used; later origins may have it.");
    }

    /** The member fitted to what was known; what it cannot do without is a warning here. */
    private Optional<Projector> fitted(PlannedMember.Ready member, Inputs known) {
        Outcome<Projector> fit = member.model().prepare(known, shared);
        if (fit.succeeded()) {
            remarks.add(origin, member.spec().id(), fit.notes());
            return Optional.of(fit.value());
        }
        List<Note> reasons = fit.notes().stream().filter(Note::isError).toList();
        remarks.add(origin, member.spec().id(), reasons.stream().map(OriginRun::milder).toList());
        return Optional.empty();
    }

    private static Note milder(Note reason) {
        return Note.warning(
                reason.where(),
                reason.what() + ", so that the member is not tested",
                reason.advice());
    }

    private boolean lasts(String id, Projector projector) {
        if (projector.lastYear() >= origin + step()) {
            return true;
        }
        remarks.add(
                origin,
                id,
                List.of(
                        Note.warning(
                                "model " + id,
                                "Its figures end in %d, so that the member is not tested"
                                        .formatted(projector.lastYear()),
                                "Later years of its tables would let it have its say.")));
        return false;
    }

    private int step() {
        return plan.plan().inputs().frame().ages().width();
    }

    private MemberFigures play(String id, Projector projector, DrawSet draws) {
        int last = Math.min(plan.lastYear(origin), projector.lastYear());
        int steps = Math.floorDiv(last - origin, step());
        Horizon horizon = new Horizon(origin, origin + steps * step(), step());
        MemberFigures figures =
                new MemberFigures(
                        id,
                        horizon,
                        plan.outturn(),
                        draws.count(),
                        headway::step,
                        headway::cancelled);
        Play.on(threads).project(projector, draws, horizon, figures);
        return figures;
    }
}
