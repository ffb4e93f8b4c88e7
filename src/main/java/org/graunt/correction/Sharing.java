package org.graunt.correction;

/**
 * What an area has of the errors of its region: at every age the share that it has of what is
 * likely to be wrong there.
 */
final class Sharing {
    private final double[] shares;

    /**
     * Of an area.
     *
     * @param deviations how wrong its migration is likely to be, {@code [year][cell]}
     * @param sum of those of all areas
     */
    Sharing(double[][] deviations, double[][] sum) {
        this.shares = new double[sum[0].length];
        for (int cell = 0; cell < shares.length; cell++) {
            double own = 0;
            double all = 0;
            for (int t = 0; t < sum.length; t++) {
                own += deviations[t][cell];
                all += sum[t][cell];
            }
            shares[cell] = all > 0 ? own / all : 0;
        }
    }

    /** The area's errors for those of the region, the first of the unknowns of each year. */
    double[][] of(double[][] region) {
        double[][] errors = new double[region.length][shares.length];
        for (int t = 1; t < errors.length; t++) {
            for (int cell = 0; cell < shares.length; cell++) {
                errors[t][cell] = shares[cell] * region[t][cell];
            }
        }
        return errors;
    }

    /** The sum of two tables of one shape. */
    static double[][] sum(double[][] one, double[][] other) {
        double[][] sum = new double[one.length][one[0].length];
        add(one, sum);
        add(other, sum);
        return sum;
    }

    /** Adds one table to another. */
    static void add(double[][] what, double[][] to) {
        for (int t = 0; t < to.length; t++) {
            for (int cell = 0; cell < to[t].length; cell++) {
                to[t][cell] += what[t][cell];
            }
        }
    }
}
