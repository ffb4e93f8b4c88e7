package org.graunt.schools;

import java.util.List;

/**
 * Places that nobody sits on, one-sidedly: a school that is too full fills no other school's
 * places.
 *
 * @param units how many schools, or planning areas, were counted
 * @param missing how many lack places or pupils and are left out
 * @param places the places of those counted
 * @param pupils their pupils
 * @param unfilled sum of max(0, places - pupils)
 * @param over sum of max(0, pupils - places)
 */
public record Unfilled(
        int units, int missing, double places, double pupils, double unfilled, double over) {

    /**
     * One school, or one planning area where schools are not held.
     *
     * @param places NaN where missing: suppressed is not none
     * @param pupils NaN where missing
     */
    public record Unit(double places, double pupils) {}

    /** Adds up units. */
    public static Unfilled of(List<Unit> units) {
        double places = 0;
        double pupils = 0;
        double unfilled = 0;
        double over = 0;
        int counted = 0;
        for (Unit unit : units) {
            if (!Double.isNaN(unit.places) && !Double.isNaN(unit.pupils)) {
                counted++;
                places += unit.places;
                pupils += unit.pupils;
                unfilled += Math.max(0, unit.places - unit.pupils);
                over += Math.max(0, unit.pupils - unit.places);
            }
        }
        return new Unfilled(counted, units.size() - counted, places, pupils, unfilled, over);
    }

    /** Unfilled places as a share of all; NaN without places. */
    public double share() {
        return unfilled / places;
    }
}
