package org.graunt.correction;

import java.util.Arrays;

/**
 * Where the errors of a year are found in the next: with the cohort that they are errors of, or, as
 * far as the same are missed again at every age, where they are. The highest age is open, and its
 * cohorts stay in it.
 */
final class Ageing {
    private final int[][] next;
    private final double[][] shares;

    private Ageing(int[][] next, double[][] shares) {
        this.next = next;
        this.shares = shares;
    }

    /**
     * For so many ages of two sexes.
     *
     * @param following the share of errors that follows cohorts
     */
    static Ageing of(int ages, double following) {
        int[][] next = new int[2 * ages][];
        double[][] shares = new double[2 * ages][];
        for (int cell = 0; cell < next.length; cell++) {
            boolean open = cell % ages == ages - 1;
            if (open || following == 0) {
                next[cell] = new int[] {cell};
                shares[cell] = new double[] {1};
            } else if (following == 1) {
                next[cell] = new int[] {cell + 1};
                shares[cell] = new double[] {1};
            } else {
                next[cell] = new int[] {cell, cell + 1};
                shares[cell] = new double[] {1 - following, following};
            }
        }
        return new Ageing(next, shares);
    }

    /** A year later: {@code M x}, row by row. */
    double[][] aged(double[][] rows) {
        double[][] aged = new double[rows.length][rows[0].length];
        for (int cell = 0; cell < rows.length; cell++) {
            for (int i = 0; i < next[cell].length; i++) {
                add(shares[cell][i], rows[cell], aged[next[cell][i]]);
            }
        }
        return aged;
    }

    /** Seen from a year before: {@code M' x}, row by row. */
    double[][] before(double[][] rows) {
        double[][] before = new double[rows.length][rows[0].length];
        for (int cell = 0; cell < rows.length; cell++) {
            for (int i = 0; i < next[cell].length; i++) {
                add(shares[cell][i], rows[next[cell][i]], before[cell]);
            }
        }
        return before;
    }

    /** {@code M' X} of a matrix. */
    SparseRows before(SparseRows matrix) {
        SparseRows.Builder before = new SparseRows.Builder(matrix.size());
        for (int cell = 0; cell < next.length; cell++) {
            double[] row = new double[next.length];
            for (int i = 0; i < next[cell].length; i++) {
                matrix.addRow(shares[cell][i], next[cell][i], row);
            }
            for (int column = 0; column < row.length; column++) {
                before.add(cell, column, row[column]);
            }
        }
        return before.build();
    }

    /** One row of {@code X M}. */
    double[] columns(SparseRows matrix, int row) {
        double[] held = new double[next.length];
        matrix.addRow(1, row, held);
        double[] columns = new double[next.length];
        for (int cell = 0; cell < next.length; cell++) {
            for (int i = 0; i < next[cell].length; i++) {
                columns[cell] += shares[cell][i] * held[next[cell][i]];
            }
        }
        return columns;
    }

    /** Variances a year later, those of different cells being independent. */
    double[] variances(double[] before) {
        double[] aged = new double[before.length];
        for (int cell = 0; cell < before.length; cell++) {
            for (int i = 0; i < next[cell].length; i++) {
                aged[next[cell][i]] += shares[cell][i] * before[cell];
            }
        }
        return aged;
    }

    private static void add(double factor, double[] from, double[] to) {
        Arrays.setAll(to, i -> to[i] + factor * from[i]);
    }
}
