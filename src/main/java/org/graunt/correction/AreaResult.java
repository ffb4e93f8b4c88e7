package org.graunt.correction;

import java.util.List;

/**
 * The correction of one area.
 *
 * @param correction persons to be added, {@code [year][cell]}
 * @param variance of what is still unknown, likewise
 * @param ownCovariance of the base year's cells, given the region's coverage
 * @param common what the base year's cells move by with each direction in which the region's
 *     coverage may be off: {@code [direction][cell]}, the same directions for every area
 * @param readings what each register said, coverage as found
 * @param bounded true where somewhere more people would have been taken away than there are
 */
@SuppressWarnings("ArrayRecordComponent") // working numbers, never compared
record AreaResult(
        double[][] correction,
        double[][] variance,
        double[] ownCovariance,
        double[][] common,
        List<Reading> readings,
        boolean bounded) {

    AreaResult {
        readings = List.copyOf(readings);
    }
}
