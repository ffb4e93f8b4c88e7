package org.graunt.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** Where each row of a file lies in the grid that its labels span. */
final class CellIndex {
    private final KeyLayout layout;
    private final Rows rows;
    private final List<Axis<?>> axes;
    private final List<int[]> offsets;
    private final int cells;

    private CellIndex(
            KeyLayout layout, Rows rows, List<Axis<?>> axes, List<int[]> offsets, int cells) {
        this.layout = layout;
        this.rows = rows;
        this.axes = List.copyOf(axes);
        this.offsets = List.copyOf(offsets);
        this.cells = cells;
    }

    /** The grid of the labels that occur; null, with a complaint, where it is too large to hold. */
    static @Nullable CellIndex of(
            KeyLayout layout, Rows rows, int valueColumns, Complaints complaints) {
        List<List<Integer>> used = layout.used(rows);
        List<List<Integer>> sorted = new ArrayList<>();
        List<Axis<?>> axes = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            sorted.add(layout.keys(i).sorted(used.get(i)));
            axes.add(layout.axis(i, sorted.get(i)));
        }
        double cells = axes.stream().mapToDouble(Axis::size).reduce(1, (a, b) -> a * b);
        String words =
                String.join(", ", axes.stream().map(a -> a.size() + " of " + a.name()).toList());
        if (TableSize.isTooLarge(cells, valueColumns, words, complaints)) {
            return null;
        }
        return new CellIndex(layout, rows, axes, offsets(layout, sorted), (int) cells);
    }

    /** For each column, how far each of its numbers moves in the grid, the last axis fastest. */
    private static List<int[]> offsets(KeyLayout layout, List<List<Integer>> sorted) {
        List<int[]> offsets = new ArrayList<>();
        int stride = 1;
        for (int i = layout.size() - 1; i >= 0; i--) {
            List<Integer> numbers = sorted.get(i);
            int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
            int[] moves = new int[most + 1];
            for (int position = 0; position < numbers.size(); position++) {
                moves[numbers.get(position)] = position * stride;
            }
            offsets.addFirst(moves);
            stride *= numbers.size();
        }
        return offsets;
    }

    List<Axis<?>> axes() {
        return axes;
    }

    int cells() {
        return cells;
    }

    /** The cell of a row. */
    int cell(int row) {
        long key = rows.key(row);
        int cell = 0;
        for (int i = 0; i < layout.size(); i++) {
            cell += offsets.get(i)[layout.unpack(key, i)];
        }
        return cell;
    }

    /** The cells that have a row; a second row for one is complained of, with both lines. */
    BitSet present(Complaints complaints) {
        BitSet present = new BitSet(cells);
        Map<Integer, Integer> repeated = new HashMap<>();
        long more = 0;
        for (int row = 0; row < rows.size(); row++) {
            int cell = cell(row);
            if (!present.get(cell)) {
                present.set(cell);
            } else if (repeated.size() < Complaints.LISTED && !repeated.containsKey(cell)) {
                repeated.put(cell, row);
            } else {
                more++;
            }
        }
        if (!repeated.isEmpty()) {
            complainOfRepeated(repeated, complaints);
            complaints.more(Complaint.DUPLICATE, more);
        }
        return present;
    }

    private void complainOfRepeated(Map<Integer, Integer> repeated, Complaints complaints) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int row = 0; row < rows.size() && first.size() < repeated.size(); row++) {
            int cell = cell(row);
            if (repeated.containsKey(cell)) {
                first.putIfAbsent(cell, row);
            }
        }
        repeated.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(
                        entry -> {
                            int row = entry.getValue();
                            int before = first.getOrDefault(entry.getKey(), row);
                            complaints.error(
                                    Complaint.DUPLICATE, () -> repeat(row, before, complaints));
                        });
    }

    private Note repeat(int row, int before, Complaints complaints) {
        int[] numbers = new int[layout.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = layout.unpack(rows.key(row), i);
        }
        return Note.error(
                complaints.line(rows.line(row)),
                "The row repeats line %d: %s".formatted(rows.line(before), layout.inWords(numbers)),
                "Delete one of the two.");
    }
}
