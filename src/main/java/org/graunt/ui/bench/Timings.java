package org.graunt.ui.bench;

import java.util.List;
import org.graunt.run.bench.Figure;

/**
 * How long one thing took, several times over.
 *
 * @param measure what was timed
 * @param millis in the order they came
 */
record Timings(String measure, List<Double> millis) {

    Timings {
        millis = List.copyOf(millis);
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("Nothing was timed of " + measure);
        }
    }

    /** The median, beside the first, the best and the worst. */
    Figure figure() {
        List<Double> sorted = millis.stream().sorted().toList();
        return Figure.of(measure, sorted.get(sorted.size() / 2), "ms")
                .with("times", millis.size())
                .with("first", millis.getFirst())
                .with("best", sorted.getFirst())
                .with("worst", sorted.getLast());
    }
}
