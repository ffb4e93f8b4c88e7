package org.graunt.correction;

/**
 * Unknowns that move from year to year by chance: {@code x[t] = A x[t-1] + step}. Plainly A leaves
 * them where they are; with a trend there are as many speeds behind them, which are added.
 */
final class Walk {
    /** How long a speed lasts. */
    private static final double YEARS = 10;

    private final int size;
    private final double[] start;
    private final double[] step;
    private final double[] tie;
    private final double[] left;
    private final double logStart;
    private final double logStep;

    private Walk(double[] start, double[] step, double[] transition, int size) {
        this.size = size;
        double[] first = Dense.cholesky(start, size);
        double[] each = Dense.cholesky(step, size);
        this.start = Dense.inverseOfCholesky(first, size);
        this.step = Dense.inverseOfCholesky(each, size);
        this.logStart = -Dense.logDeterminant(first, size);
        this.logStep = -Dense.logDeterminant(each, size);
        double[] turned = Dense.transposed(transition, size);
        this.tie = Dense.product(turned, this.step, size);
        this.left = Dense.product(tie, transition, size);
        for (int i = 0; i < tie.length; i++) {
            tie[i] = -tie[i];
        }
    }

    /**
     * Unknowns that stay but for chance, from their covariance in the first year and that of a
     * step.
     */
    static Walk of(double[] start, double[] step, int size) {
        double[] stay = new double[size * size];
        for (int i = 0; i < size; i++) {
            stay[i * size + i] = 1;
        }
        return new Walk(start, step, stay, size);
    }

    /**
     * Unknowns that drift, with their speeds behind them: half of what moves them in a year is by
     * chance, half lasts for about a decade.
     *
     * @param start covariance in the first year
     * @param year covariance of what a year moves them by
     * @param size how many drift
     */
    static Walk drifting(double[] start, double[] year, int size) {
        double[] half = Dense.times(year, 0.5);
        double[] turn = Dense.times(half, 1 / YEARS);
        int all = 2 * size;
        double[] transition = new double[all * all];
        double[] first = new double[all * all];
        double[] each = new double[all * all];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                first[i * all + j] = start[i * size + j];
                first[(size + i) * all + size + j] = half[i * size + j];
                each[i * all + j] = half[i * size + j];
                each[(size + i) * all + size + j] = turn[i * size + j];
            }
            transition[i * all + i] = 1;
            transition[i * all + size + i] = 1;
            transition[(size + i) * all + size + i] = 1;
        }
        return new Walk(first, each, transition, all);
    }

    /** How many unknowns there are, speeds counted. */
    int size() {
        return size;
    }

    /** The precision of a year seen from the year itself. */
    double[] precision(int t) {
        return t == 0 ? start : step;
    }

    /** What the year that follows adds to the precision of a year. */
    double[] left() {
        return left;
    }

    /** The tie from a year (rows) to the next (columns). */
    double[] tie() {
        return tie;
    }

    /** The logarithm of the determinant of the precision over some years. */
    double logDeterminant(int years) {
        return logStart + (years - 1) * logStep;
    }
}
