package org.graunt.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result with the remarks made on the way to it; without a result, the remarks say why.
 *
 * @param <T> what was asked for
 */
public final class Outcome<T> {
    private final @Nullable T value;
    private final List<Note> notes;

    private Outcome(@Nullable T value, List<Note> notes) {
        this.value = value;
        this.notes = List.copyOf(notes);
    }

    /** A result with nothing to remark. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** A result with remarks, none of them an error. */
    public static <T> Outcome<T> of(T value, List<Note> notes) {
        if (notes.stream().anyMatch(Note::isError)) {
            throw new IllegalArgumentException("A result cannot stand beside errors: " + notes);
        }
        return new Outcome<>(value, notes);
    }

    /** No result: at least one remark must be an error. */
    public static <T> Outcome<T> failed(List<Note> notes) {
        if (notes.stream().noneMatch(Note::isError)) {
            throw new IllegalArgumentException("A failure must give its reason; given " + notes);
        }
        return new Outcome<>(null, notes);
    }

    /** No result, for one reason. */
    public static <T> Outcome<T> failed(Note reason) {
        return failed(List.of(reason));
    }

    /** True where there is a result. */
    public boolean succeeded() {
        return value != null;
    }

    /**
     * The result.
     *
     * @throws IllegalStateException where there is none; ask {@link #succeeded} first
     */
    public T value() {
        if (value == null) {
            throw new IllegalStateException("There is no result: " + notes);
        }
        return value;
    }

    /** The remarks, in the order they were made. */
    public List<Note> notes() {
        return notes;
    }

    /** What follows from the result, with the remarks of both steps. */
    public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (value == null) {
            return new Outcome<>(null, notes);
        }
        Outcome<R> following = next.apply(value);
        List<Note> both = new ArrayList<>(notes);
        both.addAll(following.notes);
        return new Outcome<>(following.value, both);
    }
}
