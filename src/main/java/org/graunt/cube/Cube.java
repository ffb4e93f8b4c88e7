package org.graunt.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * An immutable array of numbers whose every direction is a named axis of labels.
 *
 * <p>Cells lie with the last axis fastest. A missing number is {@link Double#NaN}. Operations
 * between two cubes match their axes by name; a cube without an axis of the other is repeated along
 * it.
 */
public final class Cube {
    private final List<Axis<?>> axes;
    private final int[] strides;
    private final double[] values;

    private Cube(List<Axis<?>> axes, double[] values) {
        this.axes = List.copyOf(axes);
        this.values = values;
        this.strides = new int[axes.size()];
        long size = 1;
        for (int i = axes.size() - 1; i >= 0; i--) {
            strides[i] = (int) size;
            size *= axes.get(i).size();
        }
        if (size != values.length) {
            throw new IllegalArgumentException(
                    "Axes %s have %d cells, but %d values were given"
                            .formatted(axes, size, values.length));
        }
    }

    /** A cube of these values, last axis fastest; the array is copied. */
    public static Cube of(List<? extends Axis<?>> axes, double[] values) {
        return new Cube(List.copyOf(axes), values.clone());
    }

    /** A cube that has the same value everywhere. */
    public static Cube filled(double value, List<? extends Axis<?>> axes) {
        double[] values = new double[sizeOf(axes)];
        Arrays.fill(values, value);
        return new Cube(List.copyOf(axes), values);
    }

    /** A cube whose cells are worked out one by one from their positions along the axes. */
    public static Cube generate(List<? extends Axis<?>> axes, ToDoubleFunction<int[]> cell) {
        double[] values = new double[sizeOf(axes)];
        int[] positions = new int[axes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cell.applyAsDouble(positions);
            advance(positions, axes);
        }
        return new Cube(List.copyOf(axes), values);
    }

    private static int sizeOf(List<? extends Axis<?>> axes) {
        long size = axes.stream().mapToLong(Axis::size).reduce(1, (a, b) -> a * b);
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "A cube of %d cells over %s is too large; split it".formatted(size, axes));
        }
        return (int) size;
    }

    private static void advance(int[] positions, List<? extends Axis<?>> axes) {
        for (int i = positions.length - 1; i >= 0; i--) {
            if (++positions[i] < axes.get(i).size()) {
                return;
            }
            positions[i] = 0;
        }
    }

    /** The axes in order. */
    public List<Axis<?>> axes() {
        return axes;
    }

    /** True where there is an axis of this name. */
    public boolean hasAxis(String name) {
        return axes.stream().anyMatch(axis -> axis.name().equals(name));
    }

    /**
     * The axis of this name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Axis<?> axis(String name) {
        return axes.get(axisPosition(name));
    }

    private int axisPosition(String name) {
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No axis %s among %s".formatted(name, axes));
    }

    /** How many cells there are. */
    public int size() {
        return values.length;
    }

    /** The value at these labels, one for each axis in order. */
    public double get(Object... labels) {
        int index = 0;
        for (int i = 0; i < checked(labels.length); i++) {
            index += axes.get(i).position(labels[i]) * strides[i];
        }
        return values[index];
    }

    /** The value at these positions, one for each axis in order. */
    public double at(int... positions) {
        int index = 0;
        for (int i = 0; i < checked(positions.length); i++) {
            index += positions[i] * strides[i];
        }
        return values[index];
    }

    private int checked(int given) {
        if (given != axes.size()) {
            throw new IllegalArgumentException(
                    "%d labels given for the %d axes %s".formatted(given, axes.size(), axes));
        }
        return given;
    }

    /** A copy of the values, last axis fastest. */
    public double[] toArray() {
        return values.clone();
    }

    /** The sum of all cells; NaN where any is missing. */
    public double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** This cube without the named axes, their cells added up. */
    public Cube sumOver(String... names) {
        List<String> dropped = List.of(names);
        dropped.forEach(this::axisPosition);
        List<Axis<?>> kept = axes.stream().filter(a -> !dropped.contains(a.name())).toList();
        double[] sums = new double[sizeOf(kept)];
        int[] step = stepsOf(kept);
        int[] positions = new int[axes.size()];
        for (double value : values) {
            sums[dot(positions, step)] += value;
            advance(positions, axes);
        }
        return new Cube(kept, sums);
    }

    /** For each of this cube's axes, how far one place along it moves in an array over others. */
    private int[] stepsOf(List<? extends Axis<?>> others) {
        int[] steps = new int[axes.size()];
        int stride = 1;
        for (int i = others.size() - 1; i >= 0; i--) {
            if (hasAxis(others.get(i).name())) {
                steps[axisPosition(others.get(i).name())] = stride;
            }
            stride *= others.get(i).size();
        }
        return steps;
    }

    private static int dot(int[] positions, int[] steps) {
        int index = 0;
        for (int i = 0; i < positions.length; i++) {
            index += positions[i] * steps[i];
        }
        return index;
    }

    /** The cells at one label of an axis; the axis is gone. */
    public Cube slice(String axisName, Object label) {
        int where = axisPosition(axisName);
        int position = axes.get(where).position(label);
        List<Axis<?>> kept = new ArrayList<>(axes);
        kept.remove(where);
        int outer = values.length / (axes.get(where).size() * strides[where]);
        int inner = strides[where];
        double[] cells = new double[outer * inner];
        for (int o = 0; o < outer; o++) {
            int from = (o * axes.get(where).size() + position) * inner;
            System.arraycopy(values, from, cells, o * inner, inner);
        }
        return new Cube(kept, cells);
    }

    /** The cells at the labels of this axis only, in its order; every label must be held. */
    public Cube select(Axis<?> wanted) {
        int where = axisPosition(wanted.name());
        if (axes.get(where).equals(wanted)) {
            return this;
        }
        int[] positions =
                wanted.labels().stream()
                        .mapToInt(label -> axes.get(where).position(label))
                        .toArray();
        List<Axis<?>> chosen = new ArrayList<>(axes);
        chosen.set(where, wanted);
        return generate(
                chosen,
                at -> {
                    int index = 0;
                    for (int i = 0; i < at.length; i++) {
                        index += (i == where ? positions[at[i]] : at[i]) * strides[i];
                    }
                    return values[index];
                });
    }

    /** The same cells with the axes in the order of these names, which must be all of them. */
    public Cube ordered(String... names) {
        checked(names.length);
        List<Axis<?>> wanted = new ArrayList<>();
        for (String name : names) {
            wanted.add(axis(name));
        }
        if (wanted.equals(axes)) {
            return this;
        }
        int[] steps = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            steps[i] = strides[axisPosition(names[i])];
        }
        return generate(wanted, at -> values[dot(at, steps)]);
    }

    /** Each cell through a function. */
    public Cube map(DoubleUnaryOperator function) {
        return new Cube(axes, Arrays.stream(values).map(function).toArray());
    }

    /**
     * Each cell combined with the other's cell at the same labels. The other may lack axes of this
     * cube (it is then repeated along them), never the reverse.
     */
    public Cube combine(Cube other, DoubleBinaryOperator function) {
        for (Axis<?> axis : other.axes) {
            if (!hasAxis(axis.name()) || !axis(axis.name()).equals(axis)) {
                throw new IllegalArgumentException(
                        "Axis %s of one cube does not fit %s of the other".formatted(axis, axes));
            }
        }
        int[] steps = stepsOf(other.axes);
        double[] combined = new double[values.length];
        int[] positions = new int[axes.size()];
        for (int i = 0; i < values.length; i++) {
            combined[i] = function.applyAsDouble(values[i], other.values[dot(positions, steps)]);
            advance(positions, axes);
        }
        return new Cube(axes, combined);
    }

    /** Cell by cell sum. */
    public Cube plus(Cube other) {
        return combine(other, Double::sum);
    }

    /** Cell by cell product. */
    public Cube times(Cube other) {
        return combine(other, (a, b) -> a * b);
    }

    /** Every cell times one number. */
    public Cube times(double factor) {
        return map(value -> value * factor);
    }

    @Override
    public String toString() {
        return "Cube " + axes;
    }
}
