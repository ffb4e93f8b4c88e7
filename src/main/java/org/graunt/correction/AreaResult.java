package org.graunt.correction;

import java.util.List;

/** The correction of one area. */
final class AreaResult {
    private final double[][] correction;
    private final double[][] variance;
    private final double[] ownCovariance;
    private final double[][] common;
    private final List<Reading> readings;
    private final boolean bounded;

    /**
     * Over arrays that are not to be changed.
     *
     * @param correction persons to be added, {@code [year][cell]}
     * @param variance of what is still unknown, likewise
     * @param ownCovariance of the base year's cells, given the region's coverage
     * @param common what the base year's cells move by with each direction in which the region's
     *     coverage may be off: {@code [direction][cell]}, the same directions for every area
     * @param readings what each register said, coverage as found
     * @param bounded true where somewhere more people would have been taken away than there are
     */
    AreaResult(
            double[][] correction,
            double[][] variance,
            double[] ownCovariance,
            double[][] common,
            List<Reading> readings,
            boolean bounded) {
        this.correction = correction;
        this.variance = variance;
        this.ownCovariance = ownCovariance;
        this.common = common;
        this.readings = List.copyOf(readings);
        this.bounded = bounded;
    }

    /** Persons to be added, {@code [year][cell]}. */
    double[][] correction() {
        return correction;
    }

    /** Of what is still unknown, likewise. */
    double[][] variance() {
        return variance;
    }

    /** Of the base year's cells, given the region's coverage. */
    double[] ownCovariance() {
        return ownCovariance;
    }

    /**
     * What the base year's cells move by with each direction in which the region's coverage may be
     * off: {@code [direction][cell]}, the same directions for every area.
     */
    double[][] common() {
        return common;
    }

    /** What each register said, coverage as found. */
    List<Reading> readings() {
        return readings;
    }

    /** True where somewhere more people would have been taken away than there are. */
    boolean bounded() {
        return bounded;
    }
}
