package org.graunt.run;

import java.util.List;
import org.graunt.model.Horizon;
import org.graunt.model.ModelSpec;
import org.graunt.model.ProjectionModel;
import org.graunt.note.Note;

/** A member as the plan has it: it can run, or it says why not. */
public sealed interface PlannedMember {

    /** What the member was to be. */
    ModelSpec spec();

    /**
     * A member that can run.
     *
     * @param model its engine, configured
     * @param horizon its years
     */
    record Ready(ModelSpec spec, ProjectionModel model, Horizon horizon) implements PlannedMember {}

    /**
     * A member that cannot run.
     *
     * @param wanted true where the project names it; false where it was only tried because the
     *     project names none
     * @param reasons what it lacks: errors where it was wanted, else information
     */
    record Refused(ModelSpec spec, boolean wanted, List<Note> reasons) implements PlannedMember {

        /** Copies the list. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
