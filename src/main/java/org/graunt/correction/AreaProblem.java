package org.graunt.correction;

import java.util.List;

/**
 * The quadratic of one area. Unknown are, for every year from the census on, the error e of the
 * estimate of each cell (persons to be added) and the departure w of each register's coverage from
 * what is expected. With d the error of a year's net migration, which is what e changes by along a
 * cohort, it is the sum of
 *
 * <pre>
 * d' F d / sigma^2                                 errors of migration: small, smooth over age
 * (count - c (estimate + e) - count B w)^2 / v     what registers count
 * (w[t] - w[t-1])' W^-1 (w[t] - w[t-1])            coverage, which moves slowly
 * </pre>
 *
 * <p>with e = 0 in the census year. Its minimum is the correction, its inverse Hessian the
 * covariance of what is then still unknown.
 */
final class AreaProblem {
    /** Precision that holds the census year: a thousandth of a person. */
    private static final double TRUSTED = 1e6;

    private final AgePrior prior;
    private final double[][] people;
    private final double[][] deviations;
    private final List<Reading> readings;
    private final int[] offsets;
    private final int size;

    /**
     * A problem.
     *
     * @param prior the shape over age of errors of migration
     * @param people the estimates, {@code [year][cell]}
     * @param deviations how large the error of a year's net migration may be, likewise
     * @param readings what each register says
     */
    AreaProblem(AgePrior prior, double[][] people, double[][] deviations, List<Reading> readings) {
        this.prior = prior;
        this.people = people;
        this.deviations = deviations;
        this.readings = List.copyOf(readings);
        this.offsets = new int[readings.size() + 1];
        offsets[0] = prior.cells();
        for (int k = 0; k < readings.size(); k++) {
            offsets[k + 1] = offsets[k] + readings.get(k).basis().size();
        }
        this.size = offsets[readings.size()];
    }

    /** The errors come first among the unknowns of a year, then each register's. */
    int cells() {
        return prior.cells();
    }

    int size() {
        return size;
    }

    /** Where the unknowns of a register's coverage begin. */
    int offset(int reading) {
        return offsets[reading];
    }

    List<Reading> readings() {
        return readings;
    }

    /** The quadratic's matrix, as diagonal blocks. */
    double[][] blocks() {
        double[][] blocks = blocksBeforehand();
        for (int t = 0; t < blocks.length; t++) {
            for (int k = 0; k < readings.size(); k++) {
                observe(readings.get(k), offsets[k], t, blocks[t]);
            }
        }
        return blocks;
    }

    /** Those of what is held before any register is looked at. */
    double[][] blocksBeforehand() {
        double[][] blocks = new double[people.length][size * size];
        SparseRows[] precisions = precisions();
        for (int t = 0; t < blocks.length; t++) {
            if (t == 0) {
                startOfAll(blocks[0]);
            } else {
                addRows(precisions[t], blocks[t]);
            }
            if (t + 1 < blocks.length) {
                addAged(precisions[t + 1], blocks[t]);
            }
        }
        addSteps(blocks);
        return blocks;
    }

    private SparseRows[] precisions() {
        SparseRows[] precisions = new SparseRows[people.length];
        for (int t = 1; t < precisions.length; t++) {
            precisions[t] = prior.precision(deviations[t]);
        }
        return precisions;
    }

    private void startOfAll(double[] block) {
        for (int cell = 0; cell < cells(); cell++) {
            block[cell * size + cell] = TRUSTED;
        }
        for (int k = 0; k < readings.size(); k++) {
            addBlock(precision(readings.get(k).start(), k), offsets[k], block);
        }
    }

    private double[] precision(double[] covariance, int k) {
        return Dense.inverse(covariance, readings.get(k).basis().size());
    }

    private void addBlock(double[] small, int offset, double[] block) {
        int n = (int) Math.round(Math.sqrt(small.length));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                block[(offset + i) * size + offset + j] += small[i * n + j];
            }
        }
    }

    private void addRows(SparseRows rows, double[] block) {
        for (int row = 0; row < rows.size(); row++) {
            for (int k = 0; k < rows.columns()[row].length; k++) {
                block[row * size + rows.columns()[row][k]] += rows.values()[row][k];
            }
        }
    }

    /** The same seen from the year before: each cell acts on the one it ages into. */
    private void addAged(SparseRows rows, double[] block) {
        int[][] from = from();
        for (int cell = 0; cell < cells(); cell++) {
            int row = prior.next(cell);
            for (int k = 0; k < rows.columns()[row].length; k++) {
                for (int other : from[rows.columns()[row][k]]) {
                    block[cell * size + other] += rows.values()[row][k];
                }
            }
        }
    }

    /** The cells that age into each cell. */
    private int[][] from() {
        int[][] from = new int[cells()][0];
        for (int cell = 0; cell < cells(); cell++) {
            int next = prior.next(cell);
            int[] more = java.util.Arrays.copyOf(from[next], from[next].length + 1);
            more[more.length - 1] = cell;
            from[next] = more;
        }
        return from;
    }

    private void addSteps(double[][] blocks) {
        for (int k = 0; k < readings.size(); k++) {
            double[] step = precision(readings.get(k).step(), k);
            for (int t = 0; t < blocks.length; t++) {
                if (t > 0) {
                    addBlock(step, offsets[k], blocks[t]);
                }
                if (t + 1 < blocks.length) {
                    addBlock(step, offsets[k], blocks[t]);
                }
            }
        }
    }

    private void observe(Reading reading, int offset, int t, double[] block) {
        for (int row = 0; row < reading.rows().count(); row++) {
            if (reading.says(t, row)) {
                double weight = 1 / reading.variance(t, row);
                Gradient gradient = gradient(reading, offset, t, row);
                for (int i = 0; i < gradient.places.length; i++) {
                    for (int j = 0; j < gradient.places.length; j++) {
                        block[gradient.places[i] * size + gradient.places[j]] +=
                                weight * gradient.values[i] * gradient.values[j];
                    }
                }
            }
        }
    }

    /** How a count moves with the unknowns of its year. */
    private static final class Gradient {
        private final int[] places;
        private final double[] values;

        /** Over arrays that are not to be changed. */
        Gradient(int[] places, double[] values) {
            this.places = places;
            this.values = values;
        }
    }

    private static Gradient gradient(Reading reading, int offset, int t, int row) {
        int[] cells = reading.rows().cells()[row];
        double[] weights = reading.basis().weights()[row];
        int used = cells.length;
        for (double weight : weights) {
            used += weight == 0 ? 0 : 1;
        }
        Gradient gradient = new Gradient(new int[used], new double[used]);
        int at = 0;
        for (int cell : cells) {
            gradient.places[at] = cell;
            gradient.values[at++] = reading.coverage(t, row);
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                gradient.places[at] = offset + i;
                gradient.values[at++] = reading.counts()[t][row] * weights[i];
            }
        }
        return gradient;
    }

    /** The ties from each year to the next. */
    SparseRows[] links() {
        SparseRows[] precisions = precisions();
        SparseRows[] links = new SparseRows[people.length - 1];
        for (int t = 0; t < links.length; t++) {
            links[t] = link(precisions[t + 1]);
        }
        return links;
    }

    private SparseRows link(SparseRows precision) {
        int[][] columns = new int[size][];
        double[][] values = new double[size][];
        for (int cell = 0; cell < cells(); cell++) {
            columns[cell] = precision.columns()[prior.next(cell)];
            values[cell] = negative(precision.values()[prior.next(cell)]);
        }
        for (int k = 0; k < readings.size(); k++) {
            int n = readings.get(k).basis().size();
            double[] step = precision(readings.get(k).step(), k);
            for (int i = 0; i < n; i++) {
                int row = offsets[k] + i;
                columns[row] = new int[n];
                values[row] = new double[n];
                for (int j = 0; j < n; j++) {
                    columns[row][j] = offsets[k] + j;
                    values[row][j] = -step[i * n + j];
                }
            }
        }
        return new SparseRows(columns, values);
    }

    private static double[] negative(double[] values) {
        return java.util.Arrays.stream(values).map(value -> -value).toArray();
    }

    /** The right-hand sides: what counts pull towards. */
    double[][] sides() {
        double[][] sides = new double[people.length][size];
        for (int k = 0; k < readings.size(); k++) {
            Reading reading = readings.get(k);
            for (int t = 0; t < sides.length; t++) {
                for (int row = 0; row < reading.rows().count(); row++) {
                    if (reading.says(t, row)) {
                        pull(k, t, row, reading.surplus(people, t, row), sides[t]);
                    }
                }
            }
        }
        return sides;
    }

    /**
     * The right-hand sides for a shift of expected coverage: what the solution moves by.
     *
     * @param shift for each register, by year, of the unknowns of its coverage
     */
    double[][] sidesOfShift(double[][][] shift) {
        double[][] sides = new double[people.length][size];
        for (int k = 0; k < readings.size(); k++) {
            Reading reading = readings.get(k);
            for (int t = 0; t < sides.length; t++) {
                for (int row = 0; row < reading.rows().count(); row++) {
                    if (reading.says(t, row)) {
                        double more = reading.basis().at(shift[k][t], row);
                        pull(k, t, row, -more * reading.counts()[t][row], sides[t]);
                    }
                }
            }
        }
        return sides;
    }

    private void pull(int k, int t, int row, double surplus, double[] side) {
        Reading reading = readings.get(k);
        double weighted = surplus / reading.variance(t, row);
        Gradient gradient = gradient(reading, offsets[k], t, row);
        for (int i = 0; i < gradient.places.length; i++) {
            side[gradient.places[i]] += weighted * gradient.values[i];
        }
    }
}
