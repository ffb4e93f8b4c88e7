package org.graunt.schools;

/**
 * Pupils and places of several year groups together: of a planning area, of those that lie in a
 * borough, or of the region.
 *
 * @param scope which of these
 * @param code of the planning area, the borough or the region
 * @param phase primary, secondary
 * @param year the September
 * @param places of the year groups that have both places and pupils
 * @param pupils of the same
 * @param need sum over year groups and planning areas of max(0, pupils - places), draw by draw
 * @param spare sum of max(0, places - pupils), draw by draw
 * @param leftOut how many year groups lack places or pupils
 */
public record Balance(
        Scope scope,
        String code,
        String phase,
        int year,
        double places,
        Spread pupils,
        Spread need,
        Spread spare,
        int leftOut) {

    /** What is added up. */
    public enum Scope {
        /** All boroughs. */
        REGION,
        /** The planning areas that lie in a borough. */
        BOROUGH,
        /** One planning area. */
        PLANNING_AREA
    }
}
