package org.graunt.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a file in two numbers and no object each: a packed key and a value (or a few), in
 * chunks that never need copying. Lines are kept only where they do not simply follow each other.
 */
final class Rows {
    private static final int CHUNK_BITS = 18;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int MASK = CHUNK - 1;

    private final List<long[]> keys = new ArrayList<>();
    private final List<List<double[]>> values = new ArrayList<>();
    private final List<long[]> shifts = new ArrayList<>();
    private int size;
    private int shiftCount;

    Rows(int valueColumns) {
        for (int i = 0; i < valueColumns; i++) {
            values.add(new ArrayList<>());
        }
    }

    int size() {
        return size;
    }

    /** True where another chunk would leave too little memory for the table itself. */
    boolean full() {
        if ((size & MASK) != 0) {
            return false;
        }
        double bytes =
                (double) Long.BYTES * ((size + CHUNK) * (1.0 + values.size()) + 2.0 * shiftCount);
        return bytes > 0.6 * Runtime.getRuntime().maxMemory() || size > Integer.MAX_VALUE - CHUNK;
    }

    /** Adds a row; lines must ascend. */
    void add(long key, double[] numbers, long line) {
        if ((size & MASK) == 0) {
            keys.add(new long[CHUNK]);
            values.forEach(column -> column.add(new double[CHUNK]));
        }
        keys.getLast()[size & MASK] = key;
        for (int i = 0; i < numbers.length; i++) {
            values.get(i).getLast()[size & MASK] = numbers[i];
        }
        noteLine(line - size);
        size++;
    }

    /** Remembers by how much line and row number differ, where that changes. */
    private void noteLine(long shift) {
        if (shiftCount > 0 && shiftAt(shiftCount - 1, 1) == shift) {
            return;
        }
        if (shiftCount % (CHUNK / 2) == 0) {
            shifts.add(new long[CHUNK]);
        }
        long[] chunk = shifts.getLast();
        int at = 2 * (shiftCount % (CHUNK / 2));
        chunk[at] = size;
        chunk[at + 1] = shift;
        shiftCount++;
    }

    private long shiftAt(int number, int part) {
        return shifts.get(number / (CHUNK / 2))[2 * (number % (CHUNK / 2)) + part];
    }

    long key(int row) {
        return keys.get(row >> CHUNK_BITS)[row & MASK];
    }

    double value(int column, int row) {
        return values.get(column).get(row >> CHUNK_BITS)[row & MASK];
    }

    /** The line of the file on which a row stands. */
    long line(int row) {
        int low = 0;
        int high = shiftCount - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (shiftAt(middle, 0) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return row + shiftAt(low, 1);
    }
}
