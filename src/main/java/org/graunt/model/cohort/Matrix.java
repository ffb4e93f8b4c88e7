package org.graunt.model.cohort;

/** A matrix within a larger array, by rows or by columns; the array is read only. */
public final class Matrix {
    final double[] values;
    final int from;
    final int rowStep;
    final int columnStep;
    final int rows;
    final int columns;

    /**
     * A matrix that looks into an array.
     *
     * @param from where the element of row 0 and column 0 lies
     * @param rowStep how far one row further lies
     * @param columnStep how far one column further lies
     */
    public Matrix(double[] values, int from, int rowStep, int columnStep, int rows, int columns) {
        this.values = values;
        this.from = from;
        this.rowStep = rowStep;
        this.columnStep = columnStep;
        this.rows = rows;
        this.columns = columns;
    }
}
