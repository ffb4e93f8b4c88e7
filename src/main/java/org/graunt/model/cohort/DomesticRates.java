package org.graunt.model.cohort;

/**
 * The chance of moving from each area to each other, by sex and age: moves of a year per person of
 * the natural population of the origin.
 *
 * <p>Laid out {@code [sex x age][origin][destination]}; the diagonal is 0, for a move inside an
 * area is none.
 */
public final class DomesticRates {
    private final int areas;
    private final double[] rates;
    private final double[] leaving;

    /** Rates over so many areas; the array is kept. */
    public DomesticRates(int areas, double[] rates) {
        if (rates.length % (areas * areas) != 0) {
            throw new IllegalArgumentException(
                    "%d rates do not fill matrices of %d areas".formatted(rates.length, areas));
        }
        this.areas = areas;
        this.rates = rates;
        this.leaving = new double[rates.length / areas];
        for (int i = 0; i < rates.length; i++) {
            leaving[i / areas] += rates[i];
        }
    }

    /** Partway to other rates, 0 being these and 1 the others. */
    public DomesticRates towards(DomesticRates others, double way) {
        double[] mixed = new double[rates.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - way) * rates[i] + way * others.rates[i];
        }
        return new DomesticRates(areas, mixed);
    }

    /** The chance of leaving an area at all. */
    double leaving(int cell, int origin) {
        return leaving[cell * areas + origin];
    }

    /** Rows are origins, columns destinations: its product with the destinations' multipliers. */
    Matrix byOrigin(int cell) {
        return new Matrix(rates, cell * areas * areas, areas, 1, areas, areas);
    }

    /**
     * Rows are some destinations, columns some origins: its product with the people who may leave
     * is those who arrive.
     */
    Matrix byDestination(
            int cell, int firstDestination, int destinations, int firstOrigin, int origins) {
        int from = cell * areas * areas + firstOrigin * areas + firstDestination;
        return new Matrix(rates, from, 1, areas, destinations, origins);
    }
}
