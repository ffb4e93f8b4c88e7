package org.graunt.workspace.levers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graunt.model.Change;
import org.graunt.model.ScenarioChange;

/**
 * Where the levers stand.
 *
 * @param moved those that are not where they were found, with their values
 */
public record Levers(Map<Lever, Double> moved) {
    /** All as they were found. */
    public static final Levers NEUTRAL = new Levers(Map.of());

    /** Copies the map, in the order of the levers. */
    public Levers {
        Map<Lever, Double> ordered = new EnumMap<>(Lever.class);
        ordered.putAll(moved);
        moved = Collections.unmodifiableMap(ordered);
    }

    /** The same with one of them elsewhere. */
    public Levers with(Lever lever, double value) {
        Map<Lever, Double> next = new EnumMap<>(Lever.class);
        next.putAll(moved);
        next.put(lever, value);
        return new Levers(next);
    }

    /** The same with one of them where it was found. */
    public Levers without(Lever lever) {
        Map<Lever, Double> next = new EnumMap<>(Lever.class);
        next.putAll(moved);
        next.remove(lever);
        return new Levers(next);
    }

    /** Those of them that are among some. */
    Levers among(Set<Lever> some) {
        Map<Lever, Double> next = new EnumMap<>(Lever.class);
        next.putAll(moved);
        next.keySet().retainAll(some);
        return new Levers(next);
    }

    /** True where none was moved. */
    public boolean isNeutral() {
        return moved.isEmpty();
    }

    /** What they do to fitted models. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        moved.forEach((lever, value) -> changes.addAll(lever.changes(value)));
        return changes;
    }

    /** The changes of a scenario that says the same. */
    public List<ScenarioChange> written() {
        List<ScenarioChange> changes = new ArrayList<>();
        moved.forEach((lever, value) -> changes.addAll(lever.written(value)));
        return changes;
    }
}
