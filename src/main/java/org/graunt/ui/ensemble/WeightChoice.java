package org.graunt.ui.ensemble;

import java.util.Map;
import org.graunt.model.Project;

/** How models come by their weights. */
enum WeightChoice {
    EQUAL("equal", "equal"),
    BY_ERROR("by error", "inverse-error"),
    STACKING("stacking", "stacking"),
    OWN("my own", "");

    private final String words;
    private final String written;

    WeightChoice(String words, String written) {
        this.words = words;
        this.written = written;
    }

    /** For people. */
    String words() {
        return words;
    }

    /** The word in a project file; blank for weights of one's own, which are a map. */
    String written() {
        return written;
    }

    /** True where a backtest must have found them. */
    boolean isLearnt() {
        return this == BY_ERROR || this == STACKING;
    }

    /** What a project says. */
    static WeightChoice of(Project project) {
        Object said = project.ensemble().getOrDefault("weights", EQUAL.written);
        if (said instanceof Map<?, ?>) {
            return OWN;
        }
        for (WeightChoice choice : values()) {
            if (choice.written.equals(said)) {
                return choice;
            }
        }
        return EQUAL;
    }
}
