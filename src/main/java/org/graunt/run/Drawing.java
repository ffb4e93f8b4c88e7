package org.graunt.run;

import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.model.BaseSpread;
import org.graunt.model.DrawSet;
import org.graunt.model.GivenDraws;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.model.draws.Uncertainty;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Where the draws of a run come from.
 *
 * @param set the draws
 * @param uncertainty the processes they are drawn from; null where they are given, or none is
 *     wanted
 */
public record Drawing(DrawSet set, @Nullable Uncertainty uncertainty) {
    private static final String TABLE = "draws";

    /** The draws that the project wants, over estimates that are taken as they are. */
    public static Outcome<Drawing> of(Project project, Inputs inputs) {
        return of(project, inputs, BaseSpread.of(List.of()));
    }

    /**
     * The draws that the project wants: those of its table where one is held, else drawn ones.
     *
     * @param spread what is not known of the people of the base year
     */
    public static Outcome<Drawing> of(Project project, Inputs inputs, BaseSpread spread) {
        int wanted = project.draws();
        if (wanted == 0) {
            return Outcome.of(new Drawing(DrawSet.centralOnly(), null));
        }
        return inputs.cube(TABLE)
                .map(table -> given(table, wanted))
                .orElseGet(() -> drawn(inputs, project.seed(), wanted, spread));
    }

    private static Outcome<Drawing> given(Cube table, int wanted) {
        int held = table.axis("draw").size();
        if (wanted > held) {
            return Outcome.failed(
                    Note.error(
                            TABLE,
                            "%d draws are wanted, but the table of draws holds %d"
                                    .formatted(wanted, held),
                            "Ask for %d or fewer, or add rows to the table.".formatted(held)));
        }
        return Outcome.of(new Drawing(GivenDraws.of(table, wanted), null));
    }

    private static Outcome<Drawing> drawn(Inputs inputs, long seed, int wanted, BaseSpread spread) {
        return Uncertainty.of(inputs, seed)
                .then(
                        found -> {
                            Uncertainty all = found.with(spread);
                            return Outcome.of(new Drawing(all.draws(wanted), all));
                        });
    }
}
