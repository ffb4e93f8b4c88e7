package org.graunt.ui.data;

import java.util.List;
import org.graunt.model.Inputs;
import org.graunt.model.Need;
import org.graunt.note.Note;
import org.graunt.run.PlannedMember;

/**
 * What a model needs, and whether it has it.
 *
 * @param title the model
 * @param runs true where it can run
 * @param words what it needs, or what it lacks and why
 */
record ModelNeeds(String title, boolean runs, String words) {

    static ModelNeeds of(PlannedMember member, Inputs inputs) {
        return switch (member) {
            case PlannedMember.Ready ready -> {
                List<String> needs =
                        ready.model().needs().stream()
                                .filter(need -> need.metBy(inputs))
                                .map(Need::table)
                                .distinct()
                                .toList();
                yield new ModelNeeds(
                        ready.spec().title(), true, "Needs " + String.join(", ", needs) + ".");
            }
            case PlannedMember.Refused refused ->
                    new ModelNeeds(
                            refused.spec().title(),
                            false,
                            String.join(" ", refused.reasons().stream().map(Note::line).toList()));
        };
    }
}
