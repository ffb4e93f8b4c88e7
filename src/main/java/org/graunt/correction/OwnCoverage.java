package org.graunt.correction;

/**
 * What coverage an area had in the census year: the region's shape over age, moved by a smooth
 * departure, and by as much of what remains in each row as is more than chance.
 */
final class OwnCoverage {
    private static final SourceKind.Movement DEPARTURE = new SourceKind.Movement(0.2, 0.1, 0.1);

    /** Entries to a unit of variance of a logarithm: chance. */
    private static final double CHANCE = 0.2;

    private final double[] expected;
    private final double[] lasting;

    /**
     * Over arrays that are not to be changed.
     *
     * @param expected logarithm by row; missing where nothing is held
     * @param lasting variance of it, by row
     */
    OwnCoverage(double[] expected, double[] lasting) {
        this.expected = expected;
        this.lasting = lasting;
    }

    /** Logarithm by row; missing where nothing is held. */
    double[] expected() {
        return expected;
    }

    /** Variance of it, by row. */
    double[] lasting() {
        return lasting;
    }

    /**
     * The coverage of an area.
     *
     * @param noise variance of the logarithm of a count
     * @param particular variance by which rows really depart from the smooth shape
     */
    static OwnCoverage of(
            RegionalCoverage region,
            int area,
            CoverageBasis basis,
            double noise,
            double particular) {
        double[] smooth = smooth(region, area, basis, noise);
        int rows = smooth.length;
        double[] expected = new double[rows];
        double[] lasting = new double[rows];
        for (int row = 0; row < rows; row++) {
            double chance = chance(region, area, row, noise);
            double share = particular / (particular + chance);
            double own = region.own()[area][row];
            double rest = own - region.start()[row] - smooth[row];
            expected[row] = region.start()[row] + smooth[row] + share * rest;
            lasting[row] = share * chance;
        }
        return new OwnCoverage(expected, lasting);
    }

    /** What remains of the rows beside the smooth shape, in standard deviations of chance. */
    static double[] rest(RegionalCoverage region, int area, CoverageBasis basis, double noise) {
        double[] rest = smooth(region, area, basis, noise);
        for (int row = 0; row < rest.length; row++) {
            double departure = region.own()[area][row] - region.start()[row] - rest[row];
            rest[row] = departure / Math.sqrt(chance(region, area, row, noise));
        }
        return rest;
    }

    private static double chance(RegionalCoverage region, int area, int row, double noise) {
        double[] first =
                region.source().counts()[area][Math.max(region.source().firstYear(area), 0)];
        double count = Double.isNaN(first[row]) ? 1 : Math.max(first[row], 1);
        return noise + CHANCE / count;
    }

    private static double[] smooth(
            RegionalCoverage region, int area, CoverageBasis basis, double noise) {
        int n = basis.size();
        double[] precision = Dense.inverse(basis.covariance(DEPARTURE), n);
        double[] side = new double[n];
        int rows = region.start().length;
        for (int row = 0; row < rows; row++) {
            double departure = region.own()[area][row] - region.start()[row];
            if (!Double.isNaN(departure)) {
                double[] weights = basis.weights()[row];
                double weight = 1 / chance(region, area, row, noise);
                for (int i = 0; i < n; i++) {
                    side[i] += weight * weights[i] * departure;
                    for (int j = 0; j < n; j++) {
                        precision[i * n + j] += weight * weights[i] * weights[j];
                    }
                }
            }
        }
        double[] found = Dense.times(Dense.inverse(precision, n), side);
        double[] smooth = new double[rows];
        for (int row = 0; row < rows; row++) {
            smooth[row] = basis.at(found, row);
        }
        return smooth;
    }
}
