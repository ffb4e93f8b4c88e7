package org.graunt.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shapes over age in which coverage may move: straight lines between a few ages, for each sex
 * that a register tells apart.
 */
final class CoverageBasis {
    private static final int[] KNOTS = {0, 3, 8, 14, 18, 21, 25, 30, 36, 45, 60, 75, 90};

    /** Years of age over which coverage of neighbours moves alike. */
    private static final double REACH = 12;

    private static final double LIKENESS_OF_SEXES = 0.5;

    private final int[] knots;
    private final int sets;
    private final double[][] weights;

    /**
     * Over arrays that are not to be changed.
     *
     * @param knots the ages at which lines meet, as far as the register reaches
     * @param sets how many sexes are told apart
     * @param weights {@code [row][unknown]}: what a row's coverage takes of each
     */
    CoverageBasis(int[] knots, int sets, double[][] weights) {
        this.knots = knots;
        this.sets = sets;
        this.weights = weights;
    }

    /** The ages at which lines meet, as far as the register reaches. */
    int[] knots() {
        return knots;
    }

    /** How many sexes are told apart. */
    int sets() {
        return sets;
    }

    /** {@code [row][unknown]}: what a row's coverage takes of each. */
    double[][] weights() {
        return weights;
    }

    /** The basis for the rows of a register. */
    static CoverageBasis of(SourceRows rows) {
        int[] ages = rows.ages();
        List<Integer> used = new ArrayList<>();
        for (int k = 0; k < KNOTS.length; k++) {
            int knot = k;
            if (Arrays.stream(ages).anyMatch(age -> hat(knot, age) > 0)) {
                used.add(knot);
            }
        }
        double[][] weights = new double[rows.count()][used.size() * rows.sets()];
        for (int row = 0; row < weights.length; row++) {
            for (int k = 0; k < used.size(); k++) {
                weights[row][rows.sexes()[row] * used.size() + k] = hat(used.get(k), ages[row]);
            }
        }
        int[] knots = used.stream().mapToInt(k -> KNOTS[k]).toArray();
        return new CoverageBasis(knots, rows.sets(), weights);
    }

    private static double hat(int knot, int age) {
        if (age == KNOTS[knot] || (knot == KNOTS.length - 1 && age > KNOTS[knot])) {
            return 1;
        }
        if (age > KNOTS[knot]) {
            double width = KNOTS[knot + 1] - KNOTS[knot];
            return Math.max(0, 1 - (age - KNOTS[knot]) / width);
        }
        if (knot == 0) {
            return 0;
        }
        double width = KNOTS[knot] - KNOTS[knot - 1];
        return Math.max(0, 1 - (KNOTS[knot] - age) / width);
    }

    /** How many unknowns there are. */
    int size() {
        return knots.length * sets;
    }

    /** The covariance of a movement, between unknowns. */
    double[] covariance(SourceKind.Movement movement) {
        return covariance(movement, REACH);
    }

    /**
     * The covariance of a movement, between unknowns.
     *
     * @param reach years of age over which neighbours move alike
     */
    double[] covariance(SourceKind.Movement movement, double reach) {
        int n = size();
        double[] covariance = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance[i * n + j] = covariance(movement, reach, i, j);
            }
        }
        return covariance;
    }

    private double covariance(SourceKind.Movement movement, double reach, int i, int j) {
        boolean same = i / knots.length == j / knots.length;
        double apart = Math.abs(knots[i % knots.length] - knots[j % knots.length]);
        double alike = StrictMath.exp(-apart / reach) * (same ? 1 : LIKENESS_OF_SEXES);
        double ofSex = same ? movement.sex() * movement.sex() : 0;
        return movement.level() * movement.level()
                + ofSex
                + movement.age() * movement.age() * alike;
    }

    /** The coverage of a row, for given unknowns. */
    double at(double[] unknowns, int row) {
        double sum = 0;
        for (int i = 0; i < unknowns.length; i++) {
            sum += weights[row][i] * unknowns[i];
        }
        return sum;
    }
}
