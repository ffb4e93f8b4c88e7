package org.graunt.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.demography.AgeBand;
import org.graunt.model.Bounds;

/**
 * Looks for cells that have no row. An area and year without any row is one gap, not hundreds; in
 * tables that are held by area and year it is no gap at all.
 */
final class GridCheck {
    private final TableShape shape;
    private final List<Axis<?>> axes;
    private final Complaints complaints;
    private final int[] strides;

    private GridCheck(TableShape shape, List<Axis<?>> axes, Complaints complaints) {
        this.shape = shape;
        this.axes = axes;
        this.complaints = complaints;
        this.strides = new int[axes.size()];
        int stride = 1;
        for (int i = axes.size() - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= axes.get(i).size();
        }
    }

    /** Complains of every gap. */
    static void check(TableShape shape, List<Axis<?>> axes, BitSet present, Complaints complaints) {
        if (shape.grid() != TableShape.Grid.OPEN) {
            GridCheck check = new GridCheck(shape, axes, complaints);
            check.checkBlocks(present);
            check.checkAges();
        }
    }

    private void checkBlocks(BitSet present) {
        List<Integer> outer = new ArrayList<>();
        List<Integer> inner = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            String name = axes.get(i).name();
            (name.equals("area") || name.equals("year") ? outer : inner).add(i);
        }
        int[] insides = cellsOver(inner);
        for (int block : cellsOver(outer)) {
            checkBlock(block, insides, outer, present);
        }
    }

    /** The distance from the first cell to every one that differs from it along these axes only. */
    private int[] cellsOver(List<Integer> along) {
        int[] cells = {0};
        for (int axis : along) {
            int size = axes.get(axis).size();
            int[] more = new int[cells.length * size];
            for (int i = 0; i < more.length; i++) {
                more[i] = cells[i / size] + i % size * strides[axis];
            }
            cells = more;
        }
        return cells;
    }

    private void checkBlock(int block, int[] insides, List<Integer> outer, BitSet present) {
        int held = 0;
        for (int inside : insides) {
            held += present.get(block + inside) ? 1 : 0;
        }
        if (held == 0) {
            if (shape.grid() == TableShape.Grid.FULL) {
                gap("There are no rows at all for " + inWords(block, outer));
            }
        } else if (held < insides.length) {
            for (int inside : insides) {
                if (!present.get(block + inside)) {
                    gap("There is no row for " + inWords(block + inside, all()));
                }
            }
        }
    }

    private List<Integer> all() {
        return java.util.stream.IntStream.range(0, axes.size()).boxed().toList();
    }

    private String inWords(int cell, List<Integer> which) {
        List<String> words = new ArrayList<>();
        for (int i : which) {
            Object label = axes.get(i).label(cell / strides[i] % axes.get(i).size());
            words.add(axes.get(i).name() + " " + Cells.word(label));
        }
        return String.join(", ", words);
    }

    private void gap(String what) {
        complaints.error(
                Complaint.GAP,
                what,
                shape.bounds() == Bounds.SHARE
                        ? "Add the row."
                        : "Add the row, with 0 where there is nobody.");
    }

    /** Ages that no row has at all leave no hole in the grid, and are looked for on their own. */
    private void checkAges() {
        for (Axis<?> axis : axes) {
            if (axis.name().equals("age")) {
                List<Integer> ages = axis.labels().stream().map(Integer.class::cast).toList();
                AgeSteps.problem(ages, shape.abridged()).ifPresent(this::gap);
            } else if (axis.name().equals("ages")) {
                checkBands(axis);
            }
        }
    }

    private void checkBands(Axis<?> axis) {
        for (int i = 1; i < axis.size(); i++) {
            AgeBand lower = band(axis.label(i - 1));
            AgeBand upper = band(axis.label(i));
            if (lower.overlaps(upper)) {
                complaints.error(
                        Complaint.AGE,
                        "The bands %s and %s overlap".formatted(lower.label(), upper.label()),
                        "Keep one set of bands: people in both would be counted twice.");
            } else if (lower.to() + 1 < upper.from()) {
                gap("No band lies between %s and %s".formatted(lower.label(), upper.label()));
            }
        }
    }

    /** A row with any other text was refused when it was read. */
    private static AgeBand band(Object label) {
        return AgeBand.parse(label.toString()).orElseThrow();
    }
}
