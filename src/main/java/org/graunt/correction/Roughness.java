package org.graunt.correction;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How much a register and the estimates are off by chance alone, cell by cell, as variances of
 * logarithms. Three unknowns, told apart by three measures (a three-cornered hat):
 *
 * <p>the change of a cohort in a year is smooth over age but for what people really did by chance
 * and for errors of counting. Roughness is the second difference over age of that change: of the
 * register (what people did, and its errors), of the estimates (what people did, and theirs), and
 * of their ratio (both errors, for what people did cancels).
 *
 * @param ofSource variance of the register's own errors
 * @param ofEstimates variance of those of the estimates
 */
record Roughness(double ofSource, double ofEstimates) {
    /** The least that any register is off, as a standard deviation. */
    private static final double LEAST = 0.002;

    /** Cells below so many people are too rough for other reasons. */
    private static final double FEWEST = 60;

    /** Second differences of differences over time: 2 (1 + 4 + 1). */
    private static final double SUM_OF_SQUARES = 12;

    private static final double SMALLEST_SHARE = 0.1;

    /** What is taken where there are too few cells to tell. */
    private static final Roughness USUAL = new Roughness(0.015 * 0.015, 0);

    private static final int FEWEST_CELLS = 50;

    /** The roughness of a register and of the estimates beside it. */
    static Roughness of(Source source, Estimates estimates) {
        double ofSource = measure(source, estimates, 1, 0);
        double ofOfficial = measure(source, estimates, 0, 1);
        double ofRatio = measure(source, estimates, 1, -1);
        if (Double.isNaN(ofRatio)) {
            return USUAL;
        }
        double own = (ofSource + ofRatio - ofOfficial) / 2;
        double official = (ofOfficial + ofRatio - ofSource) / 2;
        double least = Math.max(LEAST * LEAST, SMALLEST_SHARE * ofRatio);
        return new Roughness(Math.max(own, least), Math.max(official, 0));
    }

    /** The variance of {@code a log(register) + b log(estimate)}, a cell, by its roughness. */
    private static double measure(Source source, Estimates estimates, int a, int b) {
        double[] bends = new double[1024];
        int count = 0;
        for (int area = 0; area < source.counts().length; area++) {
            Lattice lattice = new Lattice(source, estimates.people(area), area, a, b);
            for (int t = 1; t < estimates.years().size(); t++) {
                for (int row = 2; row < source.rows().count(); row++) {
                    double bend = lattice.bend(t, row);
                    if (!Double.isNaN(bend)) {
                        bends = count == bends.length ? Arrays.copyOf(bends, 2 * count) : bends;
                        bends[count++] = bend;
                    }
                }
            }
        }
        if (count < FEWEST_CELLS) {
            return Double.NaN;
        }
        return Robust.varianceAboutZero(Arrays.copyOf(bends, count)) / SUM_OF_SQUARES;
    }

    /** The logarithms of one area, by year and row. */
    private record Lattice(Source source, double[][] people, int area, int a, int b) {

        private double log(int t, int row) {
            double persons = source.rows().people(people[t], row);
            double count = source.counts()[area][t][row];
            DoubleUnaryOperator log = x -> x >= FEWEST / 3 ? StrictMath.log(x) : Double.NaN;
            return persons < FEWEST
                    ? Double.NaN
                    : a * log.applyAsDouble(count) + b * StrictMath.log(persons);
        }

        private double change(int t, int row) {
            return log(t, row) - log(t - 1, row - 1);
        }

        /** Over three neighbouring closed ages of one sex. */
        double bend(int t, int row) {
            int width = source.rows().width();
            int last = row % width;
            if (last < 3 || last == width - 1) {
                return Double.NaN;
            }
            return change(t, row) - 2 * change(t, row - 1) + change(t, row - 2);
        }
    }
}
