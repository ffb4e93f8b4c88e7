package org.graunt.run;

import java.util.List;
import java.util.Optional;
import org.graunt.correction.Corrected;
import org.graunt.correction.Correction;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * A plan over corrected estimates: the first work that a run does.
 *
 * @param plan the plan, over corrected tables where estimates were to be corrected
 * @param correction what was corrected; nothing where that was not asked for
 * @param notes what the correction had to say
 */
public record CorrectedPlan(Plan plan, Optional<Corrected> correction, List<Note> notes) {
    private static final String NONE = "none";

    /** Copies the list. */
    public CorrectedPlan {
        notes = List.copyOf(notes);
    }

    /** Corrects the estimates of a plan as its project asks, and plans anew over them. */
    public static Outcome<CorrectedPlan> of(Plan plan) {
        Project project = plan.project();
        if (project.correction().equals(NONE)) {
            return Outcome.of(new CorrectedPlan(plan, Optional.empty(), List.of()));
        }
        return by(project.correction(), plan);
    }

    /**
     * The same where a correction is wanted in any case: reconciled, where nothing else is said.
     */
    public static Outcome<CorrectedPlan> wanted(Plan plan) {
        String method = plan.project().correction();
        return by(method.equals(NONE) ? Correction.RECONCILE : method, plan);
    }

    private static Outcome<CorrectedPlan> by(String method, Plan plan) {
        Project project = plan.project();
        Outcome<Corrected> corrected =
                Correction.of(plan.inputs(), project.censusYear(), method, project.decisions());
        Corrected done = corrected.value();
        // what planning says was said when the plan was made
        Outcome<Plan> anew = plan.again().over(done.inputs(), done.spread());
        return anew.succeeded()
                ? Outcome.of(
                        new CorrectedPlan(
                                anew.value().with(plan.notes()),
                                Optional.of(done),
                                corrected.notes()))
                : Outcome.failed(anew.notes());
    }
}
