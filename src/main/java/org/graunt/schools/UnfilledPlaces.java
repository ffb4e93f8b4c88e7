package org.graunt.schools;

/**
 * Places that nobody sits on, of a borough or the region.
 *
 * @param code of the borough or the region
 * @param name of the same
 * @param phase primary, secondary
 * @param year the September
 * @param bySchools true where schools were counted, false where planning areas had to do
 * @param unfilled the places
 */
public record UnfilledPlaces(
        String code, String name, String phase, int year, boolean bySchools, Unfilled unfilled) {}
