package org.graunt.run;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.model.Change;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Fits members, each only once for the same tables and specification: a scenario that changes
 * neither for a member takes the baseline's fit, and one that does is scaled by the factors that
 * the baseline's controls came to.
 */
public final class Fits {
    private final IdentityHashMap<Inputs, SharedFits> shared = new IdentityHashMap<>();
    private final Map<String, Fitted> ofBaseline = new HashMap<>();

    private record Fitted(Inputs inputs, ModelSpec spec, Outcome<Projector> fit) {}

    /** The fitted member, under the levers of its scenario; or why it cannot be fitted. */
    public Outcome<Projector> fit(PlannedScenario scenario, PlannedMember.Ready member) {
        Outcome<Projector> fit =
                scenario.isBaseline() ? baseline(scenario, member) : changed(scenario, member);
        return fit.then(projector -> Outcome.of(under(projector, scenario)));
    }

    private Outcome<Projector> baseline(PlannedScenario scenario, PlannedMember.Ready member) {
        Outcome<Projector> fit = prepare(scenario.inputs(), member);
        ofBaseline.put(member.spec().id(), new Fitted(scenario.inputs(), member.spec(), fit));
        return fit;
    }

    private Outcome<Projector> changed(PlannedScenario scenario, PlannedMember.Ready member) {
        Fitted baseline = ofBaseline.get(member.spec().id());
        if (baseline != null
                && baseline.inputs() == scenario.inputs()
                && baseline.spec().equals(member.spec())) {
            return without(baseline.fit().notes(), baseline.fit());
        }
        Outcome<Projector> fit = prepare(scenario.inputs(), member);
        if (baseline == null || !baseline.fit().succeeded()) {
            return fit;
        }
        Projector other = baseline.fit().value();
        return without(baseline.fit().notes(), fit)
                .then(
                        projector ->
                                Outcome.of(
                                        scenario.ownControls()
                                                ? projector
                                                : scaled(projector, other, member.horizon())));
    }

    /** A fit without what the baseline's has said already. */
    private static Outcome<Projector> without(List<Note> said, Outcome<Projector> fit) {
        List<Note> more = fit.notes().stream().filter(note -> !said.contains(note)).toList();
        return fit.succeeded() ? Outcome.of(fit.value(), more) : fit;
    }

    private static Projector scaled(Projector projector, Projector baseline, Horizon wanted) {
        int last = Math.min(projector.lastYear(), baseline.lastYear());
        return projector.scaledAs(baseline, Prepared.until(last, wanted));
    }

    private Outcome<Projector> prepare(Inputs inputs, PlannedMember.Ready member) {
        SharedFits fits = shared.computeIfAbsent(inputs, any -> new SharedFits());
        return member.model().prepare(inputs, fits);
    }

    private static Projector under(Projector projector, PlannedScenario scenario) {
        Projector levered = projector;
        for (Change lever : scenario.levers()) {
            levered = levered.with(lever);
        }
        return levered;
    }

    /** Forgets what was fitted to tables that no other scenario has. */
    void forget(Inputs inputs) {
        shared.remove(inputs);
    }
}
