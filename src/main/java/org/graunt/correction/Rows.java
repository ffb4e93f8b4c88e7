package org.graunt.correction;

import org.graunt.lanes.Lanes;

/**
 * Multiples of the rows of a matrix added to a few other rows: the step that all of {@link Dense}
 * is made of. Every sum is taken from the first row to the last, each step rounded once, so that
 * both ways of taking it give the same bits.
 */
sealed interface Rows permits PlainRows, VectorRows {
    /** How many rows may be added to at once. */
    int HEIGHT = 4;

    /**
     * Adds {@code sum over k of factors[r, k] * matrix[k, column ...]} to each row r.
     *
     * @param factors row after row, at {@code factorsAt + r * width + k}
     * @param matrix of rows of this width
     * @param from the first row that counts
     * @param to the row after the last
     * @param column where in each row to begin
     * @param into what is added to: row r begins at {@code intoAt + r * width}
     * @param height how many rows are added to, at most {@link #HEIGHT}
     * @param count how many columns
     */
    void add(
            double[] factors,
            int factorsAt,
            double[] matrix,
            int width,
            int from,
            int to,
            int column,
            double[] into,
            int intoAt,
            int height,
            int count);

    /** The faster one that this machine has. */
    static Rows best() {
        return Lanes.hasVectors() ? VectorRows.INSTANCE : PlainRows.INSTANCE;
    }
}
