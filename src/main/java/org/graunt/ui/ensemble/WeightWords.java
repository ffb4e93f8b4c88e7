package org.graunt.ui.ensemble;

import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.pool.Pooling;

/** What the weights are, in a sentence. */
final class WeightWords {
    /** Where a person has set them. */
    static final String OWN = "Weights of your own; the shares add up to 100 %.";

    private WeightWords() {}

    static String of(WeightChoice choice, Outcome<Pooling> pooling) {
        if (choice.isLearnt() && !pooling.notes().isEmpty()) {
            Note note = pooling.notes().getFirst();
            return "No backtest of these models is at hand, so all count alike, by family. "
                    + note.advice();
        }
        return switch (choice) {
            case EQUAL -> "Every family counts alike, and so does every model within it.";
            case BY_ERROR -> "By the errors of past projections, shrunk towards equal.";
            case STACKING -> "Those that would have served best in the past, shrunk towards equal.";
            case OWN -> OWN;
        };
    }
}
