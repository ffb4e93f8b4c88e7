package org.graunt.ui.bench;

import java.util.List;
import org.graunt.run.bench.Figure;

/**
 * How long one thing took, several times over.
 *
 * @param measure what was timed
 * @param millis by the clock on the wall, in the order they came
 * @param worked what all threads together worked for each
 */
record Timings(String measure, List<Double> millis, List<Double> worked) {

    Timings {
        millis = List.copyOf(millis);
        worked = List.copyOf(worked);
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("Nothing was timed of " + measure);
        }
    }

    /** The median, beside the first, the best, the worst, and the median of the work. */
    Figure figure() {
        List<Double> sorted = millis.stream().sorted().toList();
        return Figure.of(measure, median(millis), "ms")
                .with("times", millis.size())
                .with("first", millis.getFirst())
                .with("best", sorted.getFirst())
                .with("worst", sorted.getLast())
                .with("worked", median(worked));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int count = sorted.size();
        return (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
    }
}
