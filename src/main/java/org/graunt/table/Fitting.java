package org.graunt.table;

import java.util.ArrayList;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;

/** Lays a table out over other labels than its own. */
final class Fitting {
    private Fitting() {}

    /**
     * The same table with another axis in the place of the one of a name: cells of labels that it
     * lacks are filled, those of labels that are not wanted are left out.
     */
    static Cube onto(Cube cube, String name, Axis<?> target, double fill) {
        Axis<?> own = cube.axis(name);
        if (own.labels().equals(target.labels())) {
            return cube;
        }
        List<Axis<?>> axes = new ArrayList<>();
        int inner = 1;
        int outer = 1;
        boolean before = true;
        for (Axis<?> axis : cube.axes()) {
            boolean here = axis.name().equals(name);
            axes.add(here ? Axis.of(name, target.labels()) : axis);
            before &= !here;
            outer *= before ? axis.size() : 1;
            inner *= before || here ? 1 : axis.size();
        }
        return Cube.of(axes, moved(cube.toArray(), own, target, outer, inner, fill));
    }

    private static double[] moved(
            double[] from, Axis<?> own, Axis<?> target, int outer, int inner, double fill) {
        double[] into =
                new double[Math.multiplyExact(Math.multiplyExact(outer, inner), target.size())];
        for (int o = 0; o < outer; o++) {
            for (int i = 0; i < target.size(); i++) {
                int to = (o * target.size() + i) * inner;
                Object label = target.label(i);
                if (own.has(label)) {
                    int at = (o * own.size() + own.position(label)) * inner;
                    System.arraycopy(from, at, into, to, inner);
                } else {
                    java.util.Arrays.fill(into, to, to + inner, fill);
                }
            }
        }
        return into;
    }
}
