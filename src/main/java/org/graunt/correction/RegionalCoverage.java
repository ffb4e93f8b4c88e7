package org.graunt.correction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A register's coverage over all areas together, before it is known how much of its change is drift
 * and how much the estimates' error: the robust mean over areas of the logarithm of entries to
 * estimated people, against what each area had in its first year.
 */
final class RegionalCoverage {
    /** A few children are counted nowhere. */
    private static final double BY_CONSTRUCTION = StrictMath.log(0.995);

    private static final SourceKind.Movement KNOWN = new SourceKind.Movement(1e-4, 1e-4, 1e-4);

    private final Source source;
    private final List<Integer> areas;
    private final double[] start;
    private final double[][] own;
    private final double[][] change;

    /**
     * Over arrays that are not to be changed.
     *
     * @param source the register
     * @param areas those that it says something of
     * @param start expected logarithm of coverage in the census year, by row, for all areas
     * @param own likewise for each area, by itself: {@code [area][row]}; missing where never held
     * @param change mean change since then, {@code [year][row]}; missing where nothing is held
     */
    RegionalCoverage(
            Source source, List<Integer> areas, double[] start, double[][] own, double[][] change) {
        this.source = source;
        this.areas = areas;
        this.start = start;
        this.own = own;
        this.change = change;
    }

    /** The register. */
    Source source() {
        return source;
    }

    /** Those that it says something of. */
    List<Integer> areas() {
        return areas;
    }

    /** Expected logarithm of coverage in the census year, by row, for all areas. */
    double[] start() {
        return start;
    }

    /** Likewise for each area, by itself: {@code [area][row]}; missing where never held. */
    double[][] own() {
        return own;
    }

    /** Mean change since then, {@code [year][row]}; missing where nothing is held. */
    double[][] change() {
        return change;
    }

    /** The coverage of a register. */
    static RegionalCoverage of(Source source, Estimates estimates) {
        List<Integer> areas =
                IntStream.range(0, source.counts().length).filter(source::knows).boxed().toList();
        int rows = source.rows().count();
        int years = estimates.years().size();
        double[][] own = new double[source.counts().length][rows];
        Arrays.stream(own).forEach(each -> Arrays.fill(each, Double.NaN));
        double[][] change = new double[years][rows];
        double[] start = new double[rows];
        for (int row = 0; row < rows; row++) {
            follow(source, estimates, areas, row, own, change);
            start[row] = mean(areas, estimates, source, row, area(own, row));
        }
        return new RegionalCoverage(source, areas, start, own, change);
    }

    private interface OfArea {
        double at(int area);
    }

    private static OfArea area(double[][] own, int row) {
        return area -> own[area][row];
    }

    /** Year by year: the mean change of those held before, and the start of those new. */
    private static void follow(
            Source source,
            Estimates estimates,
            List<Integer> areas,
            int row,
            double[][] own,
            double[][] change) {
        double last = 0;
        for (int t = 0; t < change.length; t++) {
            int year = t;
            double mean =
                    mean(
                            areas,
                            estimates,
                            source,
                            row,
                            area -> ratio(source, estimates, area, year, row) - own[area][row]);
            change[t][row] = mean;
            last = Double.isNaN(mean) ? last : mean;
            boolean begins = false;
            for (int area : areas) {
                double ratio = ratio(source, estimates, area, t, row);
                if (Double.isNaN(own[area][row]) && !Double.isNaN(ratio)) {
                    boolean late = t > 0 && source.kind().byConstruction();
                    own[area][row] = late ? BY_CONSTRUCTION : ratio - last;
                    begins = true;
                }
            }
            if (Double.isNaN(mean) && begins) {
                change[t][row] =
                        mean(
                                areas,
                                estimates,
                                source,
                                row,
                                area -> ratio(source, estimates, area, year, row) - own[area][row]);
            }
        }
    }

    private static double ratio(Source source, Estimates estimates, int area, int t, int row) {
        return source.logRatio(estimates.people(area), area, t, row);
    }

    private static double mean(
            List<Integer> areas, Estimates estimates, Source source, int row, OfArea value) {
        double[] values = areas.stream().mapToDouble(value::at).toArray();
        double[] weights =
                areas.stream()
                        .mapToDouble(area -> source.rows().people(estimates.people(area)[0], row))
                        .toArray();
        return Robust.mean(values, weights);
    }

    /** True where an area is held only later than in the census year. */
    boolean late(int area) {
        return source.firstYear(area) > 0;
    }

    /** True where no area is held in the census year. */
    boolean late() {
        return areas.stream().allMatch(this::late);
    }

    /**
     * The register of all areas as one, as if each had as many people as estimated.
     *
     * @param step how coverage may move in a year
     */
    Reading reading(
            CoverageBasis basis, double[][] people, double noise, SourceKind.Movement step) {
        SourceRows rows = source.rows();
        double[][] counts = new double[change.length][rows.count()];
        double[][] expected = new double[change.length][];
        for (int t = 0; t < counts.length; t++) {
            expected[t] = start.clone();
            for (int row = 0; row < rows.count(); row++) {
                double log = start[row] + change[t][row];
                counts[t][row] = rows.people(people[t], row) * StrictMath.exp(log);
            }
        }
        double[] lasting = new double[rows.count()];
        Arrays.fill(lasting, noise);
        SourceKind.Movement start = late() ? source.kind().atStart() : KNOWN;
        return new Reading(
                rows,
                basis,
                counts,
                expected,
                noise,
                lasting,
                Walk.drifting(basis.covariance(start), basis.covariance(step), basis.size()));
    }
}
