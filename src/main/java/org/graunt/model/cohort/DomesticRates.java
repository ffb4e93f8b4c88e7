package org.graunt.model.cohort;

/**
 * The chance of moving from each area to each other, by sex and age: moves of a year per person of
 * the natural population of the origin. A move inside an area is none.
 *
 * <p>The matrices have destinations as rows and origins as columns, boroughs and the rest apart, so
 * that the moves that leave the region can be told.
 */
public final class DomesticRates {
    private final int cells;
    private final int areas;
    private final int boroughs;
    private final Panels intoBoroughs;
    private final Panels intoRest;
    private final Panels outOf;
    private final double[] leaving;

    private DomesticRates(int cells, int areas, int boroughs, Panels.Element toFrom) {
        this.cells = cells;
        this.areas = areas;
        this.boroughs = boroughs;
        this.intoBoroughs = Panels.of(cells, boroughs, areas, toFrom);
        this.intoRest =
                Panels.of(
                        cells,
                        areas - boroughs,
                        areas,
                        (cell, row, column) -> toFrom.at(cell, boroughs + row, column));
        this.outOf = Panels.of(cells, areas, areas, (cell, row, to) -> toFrom.at(cell, to, row));
        this.leaving = new double[cells * areas];
        for (int cell = 0; cell < cells; cell++) {
            for (int origin = 0; origin < areas; origin++) {
                for (int destination = 0; destination < areas; destination++) {
                    leaving[cell * areas + origin] += toFrom.at(cell, destination, origin);
                }
            }
        }
    }

    /**
     * Rates over so many areas.
     *
     * @param boroughs how many of the areas, from the first, are boroughs
     * @param rates laid out {@code [sex x age][origin][destination]}
     */
    public static DomesticRates of(int areas, int boroughs, double[] rates) {
        if (rates.length % (areas * areas) != 0) {
            throw new IllegalArgumentException(
                    "%d rates do not fill matrices of %d areas".formatted(rates.length, areas));
        }
        int cells = rates.length / (areas * areas);
        return new DomesticRates(
                cells,
                areas,
                boroughs,
                (cell, to, from) -> to == from ? 0 : rates[(cell * areas + from) * areas + to]);
    }

    /** Partway to other rates, 0 being these and 1 the others. */
    public DomesticRates towards(DomesticRates others, double way) {
        return new DomesticRates(
                cells,
                areas,
                boroughs,
                (cell, to, from) ->
                        (1 - way) * rate(cell, from, to) + way * others.rate(cell, from, to));
    }

    /** The chance of moving from one area to another. */
    double rate(int cell, int origin, int destination) {
        return destination < boroughs
                ? intoBoroughs.get(cell, destination, origin)
                : intoRest.get(cell, destination - boroughs, origin);
    }

    /** The chance of leaving an area at all. */
    double leaving(int cell, int origin) {
        return leaving[cell * areas + origin];
    }

    Panels intoBoroughs() {
        return intoBoroughs;
    }

    Panels intoRest() {
        return intoRest;
    }

    /** The same the other way round: origins as rows, every destination as a column. */
    Panels outOf() {
        return outOf;
    }
}
