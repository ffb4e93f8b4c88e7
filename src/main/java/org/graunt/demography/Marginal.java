package org.graunt.demography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.note.Note;

/** What sums over some axes of a seed should be, and which cells of the seed belong to each. */
final class Marginal {
    private final Cube cube;
    private final double[] targets;
    private final int[] targetOf;

    private Marginal(Cube cube, int[] targetOf) {
        this.cube = cube;
        this.targets = cube.toArray();
        this.targetOf = targetOf;
    }

    /** A marginal over axes of the seed. */
    static Marginal of(Cube seed, Cube cube) {
        checkCells("Marginal " + name(cube), cube);
        double[] positions = new double[cube.size()];
        Arrays.setAll(positions, i -> i);
        Cube repeated = seed.times(0).plus(Cube.of(cube.axes(), positions));
        int[] targetOf = new int[seed.size()];
        double[] found = repeated.toArray();
        Arrays.setAll(targetOf, i -> (int) found[i]);
        return new Marginal(cube, targetOf);
    }

    /** Refuses negative and missing numbers. */
    static void checkCells(String what, Cube cube) {
        double[] values = cube.toArray();
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0) || values[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "%s has %s at %s; fitting needs numbers of at least 0"
                                .formatted(what, values[i], labels(cube, i)));
            }
        }
    }

    private double[] sums(double[] cells) {
        double[] sums = new double[targets.length];
        for (int i = 0; i < cells.length; i++) {
            sums[targetOf[i]] += cells[i];
        }
        return sums;
    }

    /** Scales the cells so that their sums are the targets. */
    void scale(double[] cells) {
        double[] factors = sums(cells);
        for (int i = 0; i < factors.length; i++) {
            factors[i] = factors[i] == 0 ? 0 : targets[i] / factors[i];
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] *= factors[targetOf[i]];
        }
    }

    /** Empties the cells whose target is 0. */
    void empty(double[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (targets[targetOf[i]] == 0) {
                cells[i] = 0;
            }
        }
    }

    /** Which targets have cells to scale, or want none. */
    boolean[] reachable(double[] cells) {
        double[] sums = sums(cells);
        boolean[] reachable = new boolean[sums.length];
        for (int i = 0; i < sums.length; i++) {
            reachable[i] = sums[i] > 0 || targets[i] == 0;
        }
        return reachable;
    }

    /** The largest |sum / target - 1| among targets that can be reached and are not 0. */
    double largestError(double[] cells, boolean[] reachable) {
        double[] sums = sums(cells);
        double largest = 0;
        for (int i = 0; i < targets.length; i++) {
            if (reachable[i] && targets[i] > 0) {
                largest = Math.max(largest, Math.abs(sums[i] / targets[i] - 1));
            }
        }
        return largest;
    }

    /** A note where targets cannot be reached. */
    List<Note> unmet(boolean[] reachable) {
        double people = 0;
        int cells = 0;
        int first = -1;
        for (int i = 0; i < reachable.length; i++) {
            if (!reachable[i]) {
                people += targets[i];
                first = cells++ == 0 ? i : first;
            }
        }
        if (cells == 0) {
            return List.of();
        }
        return List.of(
                Note.warning(
                        "Marginal %s at %s".formatted(name(cube), labels(cube, first)),
                        "%d cells want %.6g together where the seed, or another marginal, has"
                                        .formatted(cells, people)
                                + " nothing",
                        "Give the seed a small number there, or check the marginals."));
    }

    /**
     * A note where two marginals disagree about the axes they share, or about the total where they
     * share none.
     */
    List<Note> contradictions(Marginal other, double tolerance) {
        Cube shared = sharedWith(other.cube);
        String[] order = shared.axes().stream().map(Axis::name).toArray(String[]::new);
        double[] mine = shared.toArray();
        double[] theirs = other.sharedWith(cube).ordered(order).toArray();
        int worst = 0;
        for (int i = 1; i < mine.length; i++) {
            if (difference(mine[i], theirs[i]) > difference(mine[worst], theirs[worst])) {
                worst = i;
            }
        }
        if (difference(mine[worst], theirs[worst]) <= tolerance) {
            return List.of();
        }
        return List.of(
                Note.warning(
                        "Marginals %s and %s at %s"
                                .formatted(name(cube), name(other.cube), labels(shared, worst)),
                        "Their sums are %.6g and %.6g".formatted(mine[worst], theirs[worst]),
                        "Both cannot be met; scale one to the other first."));
    }

    private Cube sharedWith(Cube other) {
        Cube shared = cube;
        for (Axis<?> axis : cube.axes()) {
            if (!other.hasAxis(axis.name())) {
                shared = shared.sumOver(axis.name());
            }
        }
        return shared;
    }

    private static double difference(double a, double b) {
        return a == b ? 0 : Math.abs(a - b) / Math.max(a, b);
    }

    private static String name(Cube cube) {
        return String.join(" x ", cube.axes().stream().map(Axis::name).toList());
    }

    private static String labels(Cube cube, int cell) {
        List<String> labels = new ArrayList<>();
        int rest = cell;
        for (Axis<?> axis : cube.axes().reversed()) {
            labels.addFirst(String.valueOf(axis.label(rest % axis.size())));
            rest /= axis.size();
        }
        return labels.isEmpty() ? "their total" : String.join(", ", labels);
    }
}
