package org.graunt.cube;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One direction of a cube: a name and its distinct labels, in order.
 *
 * @param <T> what a label is: an area code, a sex, an age, a year
 */
public final class Axis<T> {
    private final String name;
    private final List<T> labels;
    private final Map<T, Integer> positions;

    private Axis(String name, List<T> labels) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.positions = new HashMap<>(labels.size() * 2);
        for (int i = 0; i < labels.size(); i++) {
            if (positions.put(labels.get(i), i) != null) {
                throw new IllegalArgumentException(
                        "Axis %s has the label %s twice".formatted(name, labels.get(i)));
            }
        }
    }

    /** An axis with these labels, which must differ from each other. */
    public static <T> Axis<T> of(String name, List<T> labels) {
        return new Axis<>(name, labels);
    }

    /** An axis of whole numbers from first to last, both included. */
    public static Axis<Integer> range(String name, int first, int last) {
        return of(name, IntStream.rangeClosed(first, last).boxed().toList());
    }

    /** The name by which cubes match their axes. */
    public String name() {
        return name;
    }

    /** The labels in order. */
    public List<T> labels() {
        return labels;
    }

    /** The label at a position from 0. */
    public T label(int position) {
        return labels.get(position);
    }

    /** How many labels there are. */
    public int size() {
        return labels.size();
    }

    /** True where the label is on this axis. */
    public boolean has(Object label) {
        return positions.containsKey(label);
    }

    /**
     * The position of a label, from 0.
     *
     * @throws IllegalArgumentException where the label is not on this axis
     */
    public int position(Object label) {
        Integer position = positions.get(label);
        if (position == null) {
            throw new IllegalArgumentException(
                    "Axis %s has no label %s; it has %s".formatted(name, label, summary()));
        }
        return position;
    }

    private String summary() {
        return labels.size() <= 6
                ? labels.toString()
                : "%d labels, %s to %s".formatted(size(), labels.getFirst(), labels.getLast());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Axis<?> that
                && name.equals(that.name)
                && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + labels.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + summary() + ")";
    }
}
