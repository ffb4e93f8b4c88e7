package org.graunt.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A state with those before it and those undone: to undo is to go back to an earlier state, never
 * to compute one. Every step has the name of what was done.
 *
 * @param now the state as it is
 * @param past earlier states, the oldest first, each with the name of what ended it
 * @param future undone states, the next first, each with the name of what led to it
 * @param <T> an immutable state
 */
public record History<T>(T now, List<Step<T>> past, List<Step<T>> future) {
    /** So many steps are remembered. */
    public static final int LONGEST = 200;

    /** Copies the lists. */
    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /**
     * A state beside what was done.
     *
     * @param name what was done, such as {@code weights}
     * @param state the state before it, or after it
     */
    public record Step<T>(String name, T state) {}

    /** The history of a state that nothing was done to yet. */
    public static <T> History<T> of(T state) {
        return new History<>(state, List.of(), List.of());
    }

    /** What comes of doing something; nothing where the state stays as it is. */
    public History<T> doing(String name, T next) {
        if (next.equals(now)) {
            return this;
        }
        List<Step<T>> longer = new ArrayList<>(past);
        longer.add(new Step<>(name, now));
        int tooMany = Math.max(0, longer.size() - LONGEST);
        return new History<>(next, longer.subList(tooMany, longer.size()), List.of());
    }

    /** Before the last thing done; the same where nothing was. */
    public History<T> undone() {
        if (past.isEmpty()) {
            return this;
        }
        List<Step<T>> after = new ArrayList<>(future);
        after.addFirst(new Step<>(past.getLast().name(), now));
        return new History<>(past.getLast().state(), past.subList(0, past.size() - 1), after);
    }

    /** After the last thing undone; the same where nothing was. */
    public History<T> redone() {
        if (future.isEmpty()) {
            return this;
        }
        List<Step<T>> before = new ArrayList<>(past);
        before.add(new Step<>(future.getFirst().name(), now));
        return new History<>(future.getFirst().state(), before, future.subList(1, future.size()));
    }

    /** What would be undone. */
    public Optional<String> undoes() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().name());
    }

    /** What would be done again. */
    public Optional<String> redoes() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getFirst().name());
    }
}
