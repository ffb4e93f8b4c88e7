package org.graunt.correction;

import java.util.Arrays;
import java.util.List;

/**
 * How much an area's estimates may be wrong, after a look at how far its registers lie from them:
 * where they lie further off than usual, errors are taken to be larger than usual, so that a
 * borough that is badly wrong is not held back by those that are right.
 */
final class Judgement {
    private static final double LARGEST_SCALE = 3;

    /** Variance of a band's sum against independent ages: errors of neighbours are alike. */
    private static final double ALIKE = 0.6;

    private static final int BAND = 5;
    private static final double FEWEST = 200;

    private static final double MOST_SMOOTH = 2;
    private static final double LEAST_SMOOTH = 0.05;

    /** Second differences of noise have 16 times its energy at most. */
    private static final double HIGHEST_FREQUENCY = 16;

    private Judgement() {}

    /**
     * Standard deviations of errors that do not last, some of which are not even smooth: an
     * estimate off by chance in one year is so in the other direction in the next.
     */
    static double[][] withRoughness(double[][] deviations, double[][] people, double rough) {
        double[][] all = new double[deviations.length][];
        for (int t = 0; t < all.length; t++) {
            all[t] = new double[deviations[t].length];
            for (int cell = 0; cell < all[t].length; cell++) {
                double smooth = deviations[t][cell];
                double persons = people[t][cell];
                all[t][cell] = Math.sqrt(smooth * smooth + 2 * rough * persons * persons);
            }
        }
        return all;
    }

    /** As many times as large. */
    static double[][] times(double[][] values, double factor) {
        return Arrays.stream(values)
                .map(year -> Arrays.stream(year).map(each -> factor * each).toArray())
                .toArray(double[][]::new);
    }

    /** How smooth errors are over age: as much as leaves room for those of chance. */
    static double smoothness(double[][] deviations, double[][] people, double rough) {
        double errors = 0;
        double persons = 0;
        for (int t = 1; t < people.length; t++) {
            for (int cell = 0; cell < people[t].length; cell++) {
                errors += deviations[t][cell] * deviations[t][cell];
                persons += people[t][cell] * people[t][cell];
            }
        }
        double ratio = errors / Math.max(persons, 1) / Math.max(2 * rough, 1e-12);
        return Math.clamp((ratio - 1) / HIGHEST_FREQUENCY, LEAST_SMOOTH, MOST_SMOOTH);
    }

    /** How far registers lie off against what is usual, as a ratio of deviations. */
    static double departure(
            Ageing ageing, double[][] people, double[][] deviations, List<Reading> readings) {
        double[][] variances = summed(ageing, deviations);
        double found = 0;
        double usual = 0;
        for (Reading reading : readings) {
            for (int t = people.length / 2; t < people.length; t++) {
                for (int row = 0; row + BAND <= reading.rows().count(); row += BAND) {
                    Band band = Band.of(reading, people[t], variances[t], t, row);
                    found += band.found;
                    usual += band.usual;
                }
            }
        }
        return usual > 0 ? Math.sqrt(found / usual) : Double.NaN;
    }

    /** The factor on the deviations of areas: 1 or more, after what the middle area departs by. */
    static double[] scales(double... departures) {
        double middle = Robust.median(departures);
        return Arrays.stream(departures)
                .map(each -> middle > 0 && each > 0 ? each / middle : 1)
                .map(ratio -> Math.clamp(ratio, 1, LARGEST_SCALE))
                .toArray();
    }

    /** Variances of errors of estimates, which add up from year to year. */
    private static double[][] summed(Ageing ageing, double[][] deviations) {
        double[][] variances = new double[deviations.length][deviations[0].length];
        for (int t = 1; t < variances.length; t++) {
            variances[t] = ageing.variances(variances[t - 1]);
            for (int cell = 0; cell < variances[t].length; cell++) {
                variances[t][cell] += deviations[t][cell] * deviations[t][cell];
            }
        }
        return variances;
    }

    /** Five neighbouring ages: how far a register is off, squared, and what is usual. */
    private record Band(double found, double usual) {
        private static final Band NOTHING = new Band(0, 0);

        static Band of(Reading reading, double[] people, double[] variances, int t, int first) {
            double persons = 0;
            double surplus = 0;
            double variance = 0;
            for (int row = first; row < first + BAND; row++) {
                if (!reading.says(t, row)) {
                    return NOTHING;
                }
                double here = reading.rows().people(people, row);
                persons += here;
                surplus += reading.counts()[t][row] / reading.coverage(t, row) - here;
                for (int cell : reading.rows().cells()[row]) {
                    variance += variances[cell];
                }
            }
            if (persons < FEWEST) {
                return NOTHING;
            }
            double share = surplus / persons;
            return new Band(share * share, ALIKE * BAND * variance / (persons * persons));
        }
    }
}
