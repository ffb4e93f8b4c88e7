package org.graunt.run;

import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.model.DrawSet;
import org.graunt.model.GivenDraws;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** Where the draws of a run come from. */
final class Drawing {
    private static final String TABLE = "draws";

    private Drawing() {}

    /** The draws that the project wants: those of its table where one is held. */
    static Outcome<DrawSet> of(Project project, Inputs inputs) {
        int wanted = project.draws();
        if (wanted == 0) {
            return Outcome.of(DrawSet.centralOnly());
        }
        return inputs.cube(TABLE)
                .map(table -> given(table, wanted))
                .orElseGet(() -> onlyCentral(wanted));
    }

    private static Outcome<DrawSet> given(Cube table, int wanted) {
        int held = table.axis("draw").size();
        if (wanted > held) {
            return Outcome.failed(
                    Note.error(
                            TABLE,
                            "%d draws are wanted, but the table of draws holds %d"
                                    .formatted(wanted, held),
                            "Ask for %d or fewer, or add rows to the table.".formatted(held)));
        }
        return Outcome.of(GivenDraws.of(table, wanted));
    }

    private static Outcome<DrawSet> onlyCentral(int wanted) {
        return Outcome.of(
                DrawSet.centralOnly(),
                List.of(
                        Note.warning(
                                TABLE,
                                "%d draws are wanted, but this version draws only from a table draws, and none is held; only the central path is run"
                                        .formatted(wanted),
                                "Add a table draws, or set draws to 0.")));
    }
}
