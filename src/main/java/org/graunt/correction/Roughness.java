package org.graunt.correction;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

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
        Hat all = Hat.of(source, estimates, false);
        Hat passing = Hat.of(source, estimates, true);
        if (Double.isNaN(all.ofRatio) || Double.isNaN(passing.ofRatio)) {
            return USUAL;
        }
        double own = (passing.ofSource + passing.ofRatio - passing.ofOfficial) / 2;
        double official = (all.ofOfficial + all.ofRatio - all.ofSource) / 2;
        double least = Math.max(LEAST * LEAST, SMALLEST_SHARE * passing.ofRatio);
        return new Roughness(Math.max(own, least), Math.max(official, 0));
    }

    /** The three measures. */
    private record Hat(double ofSource, double ofOfficial, double ofRatio) {

        /**
         * Takes them.
         *
         * @param passing what is the same at an age in every year left out: coverage may be as
         *     uneven over age as it likes, and is no noise for that
         */
        static Hat of(Source source, Estimates estimates, boolean passing) {
            return new Hat(
                    measure(source, estimates, 1, 0, passing),
                    measure(source, estimates, 0, 1, passing),
                    measure(source, estimates, 1, -1, passing));
        }
    }

    /** The variance of {@code a log(register) + b log(estimate)}, a cell, by its roughness. */
    private static double measure(
            Source source, Estimates estimates, int a, int b, boolean passing) {
        double[] bends = new double[1024];
        int count = 0;
        for (int area = 0; area < source.counts().length; area++) {
            Lattice lattice = new Lattice(source, estimates.people(area), area, a, b);
            for (int row = 2; row < source.rows().count(); row++) {
                double[] found = lattice.bends(row, estimates.years().size(), passing);
                while (count + found.length > bends.length) {
                    bends = Arrays.copyOf(bends, 2 * bends.length);
                }
                System.arraycopy(found, 0, bends, count, found.length);
                count += found.length;
            }
        }
        if (count < FEWEST_CELLS) {
            return Double.NaN;
        }
        return Robust.varianceAboutZero(Arrays.copyOf(bends, count)) / SUM_OF_SQUARES;
    }

    /** The logarithms of one area, by year and row. */
    private static final class Lattice {
        private final Source source;
        private final double[][] people;
        private final int area;
        private final int a;
        private final int b;

        /** Over arrays that are not to be changed. */
        Lattice(Source source, double[][] people, int area, int a, int b) {
            this.source = source;
            this.people = people;
            this.area = area;
            this.a = a;
            this.b = b;
        }

        /** Source. */
        Source source() {
            return source;
        }

        /** People. */
        double[][] people() {
            return people;
        }

        /** Area. */
        int area() {
            return area;
        }

        /** A. */
        int a() {
            return a;
        }

        /** B. */
        int b() {
            return b;
        }

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

        /** Those of a row in all years that have one. */
        double[] bends(int row, int years, boolean passing) {
            double[] bends =
                    IntStream.range(1, years)
                            .mapToDouble(t -> bend(t, row))
                            .filter(bend -> !Double.isNaN(bend))
                            .toArray();
            if (!passing) {
                return bends;
            }
            if (bends.length < 2) {
                return new double[0];
            }
            double mean = Arrays.stream(bends).average().orElse(0);
            double lost = Math.sqrt(bends.length / (bends.length - 1.0));
            return Arrays.stream(bends).map(bend -> lost * (bend - mean)).toArray();
        }

        /** Over three neighbouring closed ages of one sex. */
        private double bend(int t, int row) {
            int width = source.rows().width();
            int last = row % width;
            if (last < 3 || last == width - 1) {
                return Double.NaN;
            }
            return change(t, row) - 2 * change(t, row - 1) + change(t, row - 2);
        }
    }
}
