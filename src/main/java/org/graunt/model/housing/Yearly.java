package org.graunt.model.housing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.cube.Cube;
import org.graunt.model.OverYears;

/** The cells of a table of rates in any year, worked out once a year for all blocks of draws. */
final class Yearly {
    private final Cube table;
    private final Map<Integer, double[]> cells = new ConcurrentHashMap<>();

    /** A table, its axes in the order in which cells are wanted, {@code year} among them or not. */
    Yearly(Cube table) {
        this.table = table;
    }

    /** The cells of a year, between the years held; not to be changed. */
    double[] at(int year) {
        return cells.computeIfAbsent(year, wanted -> OverYears.at(table, wanted).toArray());
    }
}
