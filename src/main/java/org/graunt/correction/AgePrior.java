package org.graunt.correction;

import java.util.ArrayList;
import java.util.List;
import org.graunt.demography.AgeGroups;

/**
 * What is held, before any register is looked at, of the errors of a year's net migration: they are
 * smooth over age, and much alike for both sexes. A precision matrix over cells of sex and age for
 * errors in units of their standard deviations,
 *
 * <pre>
 * F = a (I + smoothness D'D + likeness E'E)
 * </pre>
 *
 * with D the second differences over age, E the difference of the sexes, and a such that the mean
 * variance is 1. Nothing lies far from the diagonal, so it is kept by rows.
 */
final class AgePrior {
    private static final double LIKENESS_OF_SEXES = 1;

    private final int ages;
    private final SparseRows rows;

    private final double logDeterminant;

    private AgePrior(int ages, SparseRows rows, double logDeterminant) {
        this.ages = ages;
        this.rows = rows;
        this.logDeterminant = logDeterminant;
    }

    /**
     * The precision for some ages.
     *
     * @param smoothness how much a bend over age counts against a level; 0 for none
     */
    static AgePrior of(AgeGroups groups, double smoothness) {
        int ages = groups.count();
        double[] dense = new double[4 * ages * ages];
        for (int cell = 0; cell < 2 * ages; cell++) {
            add(dense, ages, cell, cell, 1 + LIKENESS_OF_SEXES);
            add(dense, ages, cell, (cell + ages) % (2 * ages), -LIKENESS_OF_SEXES);
        }
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 1; age < ages - 1; age++) {
                bend(dense, ages, sex * ages + age, smoothness);
            }
        }
        int n = 2 * ages;
        double[] upper = Dense.cholesky(dense, n);
        double[] covariance = Dense.inverseOfCholesky(upper, n);
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += covariance[i * n + i] / n;
        }
        double log = Dense.logDeterminant(upper, n) + n * StrictMath.log(mean);
        return new AgePrior(ages, sparse(dense, n, mean), log);
    }

    private static void bend(double[] dense, int ages, int middle, double smoothness) {
        double[] weights = {1, -2, 1};
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                double value = smoothness * weights[i] * weights[j];
                add(dense, ages, middle - 1 + i, middle - 1 + j, value);
            }
        }
    }

    private static void add(double[] dense, int ages, int row, int column, double value) {
        dense[row * 2 * ages + column] += value;
    }

    private static SparseRows sparse(double[] dense, int n, double factor) {
        int[][] columns = new int[n][];
        double[][] values = new double[n][];
        for (int row = 0; row < n; row++) {
            List<Integer> held = new ArrayList<>();
            for (int column = 0; column < n; column++) {
                if (dense[row * n + column] != 0) {
                    held.add(column);
                }
            }
            int from = row * n;
            columns[row] = held.stream().mapToInt(Integer::intValue).toArray();
            values[row] = held.stream().mapToDouble(c -> factor * dense[from + c]).toArray();
        }
        return new SparseRows(columns, values);
    }

    /** How many cells of sex and age there are. */
    int cells() {
        return 2 * ages;
    }

    /**
     * The precision of the errors of a year, in persons.
     *
     * @param deviations their standard deviations by cell
     */
    SparseRows precision(double[] deviations) {
        double[][] scaled = new double[cells()][];
        for (int row = 0; row < scaled.length; row++) {
            scaled[row] = rows.values()[row].clone();
            for (int k = 0; k < scaled[row].length; k++) {
                scaled[row][k] /= deviations[row] * deviations[rows.columns()[row][k]];
            }
        }
        return new SparseRows(rows.columns(), scaled);
    }

    /** The logarithm of the determinant of that of errors with deviations of 1. */
    double logDeterminant() {
        return logDeterminant;
    }
}
