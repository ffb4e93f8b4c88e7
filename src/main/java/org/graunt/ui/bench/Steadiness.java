package org.graunt.ui.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.graunt.run.bench.Figure;

/**
 * Whether a session goes on as it began: the first tenth of its repetitions beside the last.
 *
 * @param turns the repetitions in their order, one at the least
 */
record Steadiness(List<Turn> turns) {

    Steadiness {
        turns = List.copyOf(turns);
    }

    /** The last tenth of memory, time and hold-ups, beside the first. */
    List<Figure> figures() {
        return List.of(
                compared("window: heap after a session", "MB", Turn::heapMegabytes),
                compared("window: time of a session", "s", Turn::seconds),
                compared("window: held up in a session", "times", Turn::heldUp));
    }

    private Figure compared(String measure, String unit, ToDoubleFunction<Turn> value) {
        int tenth = Math.max(1, turns.size() / 10);
        double first = mean(turns.subList(0, tenth), value);
        double last = mean(turns.subList(turns.size() - tenth, turns.size()), value);
        return Figure.of(measure, last, unit).with("of the first tenth", first);
    }

    private static double mean(List<Turn> some, ToDoubleFunction<Turn> value) {
        return some.stream().mapToDouble(value).average().orElse(0);
    }
}
