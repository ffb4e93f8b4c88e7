package org.graunt.correction;

/** An area that may depart from its region, with what it shares of the region's errors. */
final class Departure {
    private final int area;
    private final Sharing sharing;
    private final double[][] shared;
    private final double[][] people;

    /**
     * An area.
     *
     * @param area where it stands
     * @param sharing what it has of the region's errors
     * @param region the errors of the region, by year
     * @param estimates of the area's people, by year and cell
     */
    Departure(int area, Sharing sharing, double[][] region, double[][] estimates) {
        this.area = area;
        this.sharing = sharing;
        this.shared = sharing.of(region);
        this.people = Sharing.sum(estimates, shared);
    }

    /** Where the area stands. */
    int area() {
        return area;
    }

    /** What it has of the region's errors. */
    Sharing sharing() {
        return sharing;
    }

    /** Persons, by year and cell. */
    double[][] shared() {
        return shared;
    }

    /** The people expected: the estimates with what they share of the region's errors. */
    double[][] people() {
        return people;
    }
}
