package org.graunt.schools;

/**
 * The pupils of one year group of a planning area in one September, against its places.
 *
 * @param area the planning area
 * @param group the year group
 * @param year the September
 * @param pupils with their fan
 * @param places NaN where none are held
 * @param above the probability that pupils exceed places; NaN without places or draws
 * @param aboveMargin the probability that pupils and a margin for choice exceed places
 */
public record Cell(
        PlanningArea area,
        int group,
        int year,
        Spread pupils,
        double places,
        double above,
        double aboveMargin) {
    /** The margin by which places are to exceed pupils, so that parents have a choice. */
    public static final double MARGIN = 0.05;

    /** Pupils in a form. */
    public static final int FORM = 30;

    /** Places that are lacking on the central path: never netted against places to spare. */
    public double need() {
        return Math.max(0, pupils.central() - places);
    }

    /** Places to spare on the central path. */
    public double spare() {
        return Math.max(0, places - pupils.central());
    }

    /** Forms of entry that the pupils of the central path fill. */
    public double forms() {
        return pupils.central() / FORM;
    }
}
