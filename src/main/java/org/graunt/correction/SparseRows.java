package org.graunt.correction;

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
