package org.graunt.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;

/** Gathers labelled numbers into a cube for a test; what is not given is 0. */
public final class TableOf {
    private final List<Axis<?>> axes;
    private final Map<List<Object>, Double> cells = new HashMap<>();

    private TableOf(List<Axis<?>> axes) {
        this.axes = axes;
    }

    /** A table over these axes. */
    public static TableOf axes(Axis<?>... axes) {
        return new TableOf(List.of(axes));
    }

    /** Puts one number at its labels. */
    public TableOf put(double value, Object... labels) {
        cells.put(List.of(labels), value);
        return this;
    }

    /** The cube. */
    public Cube cube() {
        return Cube.generate(
                axes,
                at -> {
                    List<Object> labels = new ArrayList<>();
                    for (int i = 0; i < at.length; i++) {
                        labels.add(axes.get(i).label(at[i]));
                    }
                    return cells.getOrDefault(labels, 0.0);
                });
    }
}
