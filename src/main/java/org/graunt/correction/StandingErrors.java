package org.graunt.correction;

import java.util.stream.IntStream;

/**
 * The part of the errors of estimates that stays at its age and grows there from year to year,
 * because the same people are missed again whoever has come into that age. In units of the standard
 * deviations of a year's errors, straight lines between a few ages, alike for both sexes.
 */
final class StandingErrors {
    /** Years of age over which neighbours are wrong alike. */
    private static final double REACH = 2;

    private static final SourceKind.Movement EACH_AGE = new SourceKind.Movement(0, 0, 1);

    private final double[][] weights;
    private final Walk walk;

    /**
     * Over arrays that are not to be changed.
     *
     * @param weights {@code [cell][unknown]}
     * @param walk how the unknowns move
     */
    private StandingErrors(double[][] weights, Walk walk) {
        this.weights = weights;
        this.walk = walk;
    }

    /** Such errors over cells of sex and age. */
    static StandingErrors of(int ages) {
        int[] each = IntStream.range(0, ages).toArray();
        CoverageBasis basis =
                CoverageBasis.of(new SourceRows(each, new int[ages], new int[ages][0]));
        double[][] weights = new double[2 * ages][];
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] = basis.weights()[cell % ages];
        }
        double[] year = basis.covariance(EACH_AGE, REACH);
        double[] nothing = Dense.times(year, 1e-6);
        return new StandingErrors(weights, Walk.drifting(nothing, year, basis.size()));
    }

    /** {@code [cell][unknown]}: what a cell's error takes of each, in its standard deviations. */
    double[][] weights() {
        return weights;
    }

    /** How many there are, without their speeds. */
    int size() {
        return weights[0].length;
    }

    /** How they move. */
    Walk walk() {
        return walk;
    }
}
