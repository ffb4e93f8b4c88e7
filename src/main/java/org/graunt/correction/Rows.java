package org.graunt.correction;

/**
 * Multiples of the rows of a matrix added to one row: the step that all of {@link Dense} is made
 * of. Eight rows are taken at once, so that what they are added to is fetched and stored an eighth
 * as often; sums are always taken in the same order.
 */
final class Rows {
    private static final int AT_ONCE = 8;

    private Rows() {}

    /**
     * Adds {@code sum over k of factors[factorsAt + k] * rows[k, column ...]} to a row.
     *
     * @param factors one for each row of the matrix, from a place on
     * @param matrix of rows of this width
     * @param from the first row that counts
     * @param to the row after the last
     * @param column where in each row to begin
     * @param into what is added to, from a place on
     * @param count how many columns
     */
    static void add(
            double[] factors,
            int factorsAt,
            double[] matrix,
            int width,
            int from,
            int to,
            int column,
            double[] into,
            int intoAt,
            int count) {
        int k = from;
        for (; k + AT_ONCE <= to; k += AT_ONCE) {
            addEight(factors, factorsAt + k, matrix, k * width + column, width, into, intoAt, count);
        }
        for (; k < to; k++) {
            addOne(factors[factorsAt + k], matrix, k * width + column, into, intoAt, count);
        }
    }

    private static void addOne(
            double factor, double[] row, int at, double[] into, int intoAt, int count) {
        for (int j = 0; j < count; j++) {
            into[intoAt + j] += factor * row[at + j];
        }
    }

    private static void addEight(
            double[] factors,
            int factorsAt,
            double[] rows,
            int at,
            int width,
            double[] into,
            int intoAt,
            int count) {
        double a = factors[factorsAt];
        double b = factors[factorsAt + 1];
        double c = factors[factorsAt + 2];
        double d = factors[factorsAt + 3];
        double e = factors[factorsAt + 4];
        double f = factors[factorsAt + 5];
        double g = factors[factorsAt + 6];
        double h = factors[factorsAt + 7];
        for (int j = 0; j < count; j++) {
            int p = at + j;
            into[intoAt + j] +=
                    a * rows[p]
                            + b * rows[p + width]
                            + c * rows[p + 2 * width]
                            + d * rows[p + 3 * width]
                            + e * rows[p + 4 * width]
                            + f * rows[p + 5 * width]
                            + g * rows[p + 6 * width]
                            + h * rows[p + 7 * width];
        }
    }
}
