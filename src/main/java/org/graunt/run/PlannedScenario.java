package org.graunt.run;

import java.util.List;
import org.graunt.model.Change;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/**
 * The baseline, or a what-if beside it: the same members, over tables and specifications with its
 * changes made.
 *
 * @param name of the scenario; empty for the baseline
 * @param inputs the tables, changed
 * @param members every member, in order, its specification changed
 * @param levers what is multiplied without any table or specification being changed
 * @param ownControls true where its controls are its own, and not those of the baseline
 * @param parts its changes made some at a time
 * @param notes what making the changes had to say
 */
public record PlannedScenario(
        String name,
        Inputs inputs,
        List<PlannedMember> members,
        List<Change> levers,
        boolean ownControls,
        ScenarioParts parts,
        List<Note> notes) {

    /** Copies the lists. */
    public PlannedScenario {
        members = List.copyOf(members);
        levers = List.copyOf(levers);
        notes = List.copyOf(notes);
    }

    /** What nothing is changed in. */
    static PlannedScenario baseline(Inputs inputs, List<PlannedMember> members) {
        return new PlannedScenario(
                "", inputs, members, List.of(), true, ScenarioParts.NONE, List.of());
    }

    /** True of the baseline. */
    public boolean isBaseline() {
        return name.isEmpty();
    }

    /**
     * A member's name in notes and on the screen: its id, after the scenario where there is one.
     */
    String label(String id) {
        return isBaseline() ? id : name + ", " + id;
    }

    /** The members that can run. */
    public List<PlannedMember.Ready> ready() {
        return members.stream()
                .filter(PlannedMember.Ready.class::isInstance)
                .map(PlannedMember.Ready.class::cast)
                .toList();
    }

    /** The members that cannot run. */
    public List<PlannedMember.Refused> refused() {
        return members.stream()
                .filter(PlannedMember.Refused.class::isInstance)
                .map(PlannedMember.Refused.class::cast)
                .toList();
    }
}
