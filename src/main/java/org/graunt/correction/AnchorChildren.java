package org.graunt.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pupils fix the children of school age, and nothing else is asked: what a cohort is found to be
 * off by is spread evenly over its earlier years, from the census or from its birth on, and stays
 * with it when it has left school.
 */
final class AnchorChildren {
    /** Coverage that does not move. */
    private static final Walk STILL = Walk.of(new double[0], new double[0], 0);

    private final Estimates estimates;
    private final Source pupils;
    private final RegionalCoverage coverage;
    private final double noise;

    private AnchorChildren(Estimates estimates, Source pupils) {
        this.estimates = estimates;
        this.pupils = pupils;
        this.coverage = RegionalCoverage.of(pupils, estimates);
        this.noise = Roughness.of(pupils, estimates).ofSource();
    }

    /** The corrections of all areas; none where no pupils are held. */
    static List<Optional<AreaResult>> of(Estimates estimates, Source pupils) {
        AnchorChildren anchor = new AnchorChildren(estimates, pupils);
        return IntStream.range(0, estimates.frame().areas()).mapToObj(anchor::area).toList();
    }

    private Optional<AreaResult> area(int area) {
        if (!pupils.knows(area)) {
            return Optional.empty();
        }
        Reading reading = reading(area);
        double[][] people = estimates.people(area);
        double[][] correction = new double[people.length][people[0].length];
        Arrays.stream(correction).forEach(year -> Arrays.fill(year, Double.NaN));
        double[][] variance = new double[people.length][people[0].length];
        for (int t = 1; t < people.length; t++) {
            for (int row = 0; row < reading.rows().count(); row++) {
                if (reading.says(t, row)) {
                    anchor(reading, people[t], t, row, correction[t], variance[t]);
                }
            }
        }
        return Optional.of(result(reading, people, spread(correction, people), variance));
    }

    private Reading reading(int area) {
        CoverageBasis basis = CoverageBasis.of(pupils.rows());
        double[] expected = new double[pupils.rows().count()];
        for (int row = 0; row < expected.length; row++) {
            double own = coverage.own()[area][row];
            expected[row] = Double.isNaN(own) ? coverage.start()[row] : own;
        }
        double[][] everyYear = new double[estimates.years().size()][];
        Arrays.fill(everyYear, expected);
        return new Reading(
                pupils.rows(),
                basis,
                pupils.counts()[area],
                everyYear,
                noise,
                new double[expected.length],
                STILL);
    }

    private static void anchor(
            Reading reading,
            double[] people,
            int t,
            int row,
            double[] correction,
            double[] variance) {
        double estimated = reading.rows().people(people, row);
        double children = reading.counts()[t][row] / reading.coverage(t, row);
        double deviation =
                reading.variance(row, reading.counts()[t][row])
                        / Math.pow(reading.coverage(t, row), 2);
        int[] cells = reading.rows().cells()[row];
        for (int cell : cells) {
            double share = estimated > 0 ? people[cell] / estimated : 1.0 / cells.length;
            correction[cell] = share * children - people[cell];
            variance[cell] = deviation * share;
        }
    }

    /** Fills every cohort's years between and after those in which pupils tell. */
    private double[][] spread(double[][] anchors, double[][] people) {
        int ages = estimates.frame().ages().count();
        double[][] spread = new double[people.length][people[0].length];
        for (int sex = 0; sex < 2; sex++) {
            for (int start = -people.length; start < ages - 1; start++) {
                cohort(anchors, people, sex * ages, start, spread);
            }
        }
        return spread;
    }

    /** One cohort, of an age at the census; below 0 for those not yet born. */
    private void cohort(
            double[][] anchors, double[][] people, int from, int start, double[][] spread) {
        int ages = estimates.frame().ages().count();
        List<Integer> known = new ArrayList<>();
        for (int t = 0; t < people.length; t++) {
            int age = start + t;
            if (age >= 0 && age < ages - 1 && !Double.isNaN(anchors[t][from + age])) {
                known.add(t);
            }
        }
        if (known.isEmpty()) {
            return;
        }
        int before = Math.max(0, -start - 1);
        for (int t = Math.max(0, -start); t < people.length && start + t < ages - 1; t++) {
            int cell = from + start + t;
            double error = between(anchors, from + start, known, before, t);
            spread[t][cell] = Math.max(error, -people[t][cell]);
        }
    }

    private static double between(
            double[][] anchors, int at, List<Integer> known, int before, int t) {
        int earlier = before;
        double last = 0;
        for (int year : known) {
            double error = anchors[year][at + year];
            if (t <= year) {
                int years = year - earlier;
                return years == 0 ? error : last + (error - last) * (t - earlier) / years;
            }
            earlier = year;
            last = error;
        }
        return last;
    }

    private static AreaResult result(
            Reading reading, double[][] people, double[][] correction, double[][] variance) {
        int cells = people[0].length;
        double[] covariance = new double[cells * cells];
        for (int cell = 0; cell < cells; cell++) {
            covariance[cell * cells + cell] = variance[people.length - 1][cell];
        }
        return new AreaResult(
                correction, variance, covariance, new double[0][], List.of(reading), false);
    }
}
