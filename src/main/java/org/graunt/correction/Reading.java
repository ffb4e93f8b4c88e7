package org.graunt.correction;

/** What a register says of one area, and what is held of its coverage there. */
final class Reading {
    /** Who of a cell is on a list is chance too: a variance to an entry. */
    private static final double CHANCE = 0.1;

    /** Entries are whole numbers, and some are rounded further: persons. */
    private static final double ROUNDING = 1;

    /** Ages to each side that tell how many entries are to be expected. */
    private static final int AROUND = 4;

    private final SourceRows rows;
    private final CoverageBasis basis;
    private final double[][] counts;
    private final double[][] logCoverage;
    private final double noise;
    private final double[] lasting;
    private final Walk walk;

    /**
     * Over arrays that are not to be changed.
     *
     * @param rows what its rows are
     * @param basis how coverage may move over age
     * @param counts entries, {@code [year][row]}; missing where it says nothing
     * @param logCoverage expected logarithm of entries to a person, {@code [year][row]}
     * @param noise variance of the logarithm of a count, by chance
     * @param lasting by row, variance of the expected coverage that stays from year to year
     * @param walk how the unknowns of coverage move
     */
    Reading(
            SourceRows rows,
            CoverageBasis basis,
            double[][] counts,
            double[][] logCoverage,
            double noise,
            double[] lasting,
            Walk walk) {
        this.rows = rows;
        this.basis = basis;
        this.counts = counts;
        this.logCoverage = logCoverage;
        this.noise = noise;
        this.lasting = lasting;
        this.walk = walk;
    }

    /** What its rows are. */
    SourceRows rows() {
        return rows;
    }

    /** How coverage may move over age. */
    CoverageBasis basis() {
        return basis;
    }

    /** Entries, {@code [year][row]}; missing where it says nothing. */
    double[][] counts() {
        return counts;
    }

    /** Expected logarithm of entries to a person, {@code [year][row]}. */
    double[][] logCoverage() {
        return logCoverage;
    }

    /** Variance of the logarithm of a count, by chance. */
    double noise() {
        return noise;
    }

    /** By row, variance of the expected coverage that stays from year to year. */
    double[] lasting() {
        return lasting;
    }

    /** How many unknowns a year's coverage has, speeds counted. */
    int unknowns() {
        return walk.size();
    }

    /** How the unknowns of coverage move. */
    Walk walk() {
        return walk;
    }

    /** True where there is a number to learn from. */
    boolean says(int t, int row) {
        return !Double.isNaN(counts[t][row]) && !Double.isNaN(logCoverage[t][row]);
    }

    double coverage(int t, int row) {
        return StrictMath.exp(logCoverage[t][row]);
    }

    /** Variance of a count about coverage times people, for as many entries as are expected. */
    double variance(int row, double entries) {
        return (noise + lasting[row]) * entries * entries + CHANCE * entries + ROUNDING;
    }

    /**
     * The entries to be expected, {@code [year][row]}: coverage times the estimates, and what a few
     * ages around lie above that together. A count itself would not do as a measure of what it is
     * compared with: those that chance made larger would weigh more.
     */
    double[][] entries(double[][] people) {
        double[][] entries = new double[counts.length][rows.count()];
        int width = rows.width();
        for (int t = 0; t < entries.length; t++) {
            for (int row = 0; row < rows.count(); row++) {
                int first = row / width * width;
                double counted = 0;
                double expected = 0;
                int last = Math.min(row + AROUND, first + width - 1);
                for (int near = Math.max(row - AROUND, first); near <= last; near++) {
                    if (says(t, near)) {
                        counted += counts[t][near];
                        expected += coverage(t, near) * rows.people(people[t], near);
                    }
                }
                double own = coverage(t, row) * Math.max(rows.people(people[t], row), 0);
                entries[t][row] = expected > 0 ? own * counted / expected : own;
            }
        }
        return entries;
    }

    /** The same with coverage moved by unknowns of its basis, year by year. */
    Reading moved(double[][] unknowns) {
        double[][] log = new double[logCoverage.length][rows.count()];
        for (int t = 0; t < log.length; t++) {
            for (int row = 0; row < rows.count(); row++) {
                log[t][row] = logCoverage[t][row] + basis.at(unknowns[t], row);
            }
        }
        return new Reading(rows, basis, counts, log, noise, lasting, walk);
    }

    /** How far a count lies from coverage times the estimate. */
    double surplus(double[][] people, int t, int row) {
        return counts[t][row] - coverage(t, row) * rows.people(people[t], row);
    }
}
