package org.graunt.correction;

import java.util.ArrayList;
import java.util.List;

/** A square matrix most of which is nought, by rows. */
final class SparseRows {
    private final int[][] columns;
    private final double[][] values;

    /**
     * A matrix over arrays that are not to be changed.
     *
     * @param columns for each row the columns that are not nought
     * @param values what stands there
     */
    SparseRows(int[][] columns, double[][] values) {
        this.columns = columns;
        this.values = values;
    }

    /** Gathers what is not nought. */
    static final class Builder {
        private final List<List<Integer>> columns = new ArrayList<>();
        private final List<List<Double>> values = new ArrayList<>();

        /** For a matrix of so many rows. */
        Builder(int size) {
            for (int row = 0; row < size; row++) {
                columns.add(new ArrayList<>());
                values.add(new ArrayList<>());
            }
        }

        void add(int row, int column, double value) {
            if (value != 0) {
                columns.get(row).add(column);
                values.get(row).add(value);
            }
        }

        SparseRows build() {
            return new SparseRows(
                    columns.stream()
                            .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                            .toArray(int[][]::new),
                    values.stream()
                            .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                            .toArray(double[][]::new));
        }
    }

    /** For each row the columns that are not nought. */
    int[][] columns() {
        return columns;
    }

    /** What stands there. */
    double[][] values() {
        return values;
    }

    int size() {
        return columns.length;
    }

    /** Adds a multiple of a row to a vector. */
    void addRow(double factor, int row, double[] into) {
        for (int k = 0; k < columns[row].length; k++) {
            into[columns[row][k]] += factor * values[row][k];
        }
    }

    /** {@code this' * dense}. */
    double[] turnedTimesMatrix(double[] dense) {
        int n = size();
        double[] product = new double[n * n];
        for (int row = 0; row < n; row++) {
            for (int k = 0; k < columns[row].length; k++) {
                double factor = values[row][k];
                int at = columns[row][k] * n;
                for (int j = 0; j < n; j++) {
                    product[at + j] += factor * dense[row * n + j];
                }
            }
        }
        return product;
    }

    /** Takes {@code dense * this} from a matrix. */
    void subtractProduct(double[] dense, double[] from) {
        int n = size();
        for (int i = 0; i < n; i++) {
            for (int row = 0; row < n; row++) {
                double factor = dense[i * n + row];
                for (int k = 0; k < columns[row].length; k++) {
                    from[i * n + columns[row][k]] -= factor * values[row][k];
                }
            }
        }
    }

    /** {@code this * vector}. */
    double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < product.length; row++) {
            for (int k = 0; k < columns[row].length; k++) {
                product[row] += values[row][k] * vector[columns[row][k]];
            }
        }
        return product;
    }

    /** {@code this' * vector}. */
    double[] turnedTimes(double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < product.length; row++) {
            for (int k = 0; k < columns[row].length; k++) {
                product[columns[row][k]] += values[row][k] * vector[row];
            }
        }
        return product;
    }
}
