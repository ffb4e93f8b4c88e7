package org.graunt.scenario;

import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.note.Note;

/** Says whether a change that grows by a year has time to do so. */
final class Growth {
    private Growth() {}

    /** True where the change is to be whole before it begins. */
    static boolean endsTooSoon(Reach.Years years, int baseYear) {
        return years.by() != null && years.by() <= years.start(baseYear);
    }

    /** Why that cannot be. */
    static Note tooSoon(ScenarioChange change, int baseYear) {
        return Note.error(
                change.where(),
                "The change grows from the base year %d, and by %d does not come after it"
                        .formatted(baseYear, change.reach().years().by()),
                "Write %d or later, or give from as well.".formatted(baseYear + 1));
    }
}
