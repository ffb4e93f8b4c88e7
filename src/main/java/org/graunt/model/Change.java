package org.graunt.model;

import java.util.Set;

/**
 * A lever: one driver multiplied in some areas and years. On an additive driver it multiplies what
 * is drawn, and leaves the central path alone.
 *
 * @param driver what is multiplied
 * @param factor by how much; 1 changes nothing
 * @param areas the codes of the areas; empty means all
 * @param from the first year, by the year that ends the step
 * @param to the last year
 */
public record Change(Driver driver, double factor, Set<String> areas, int from, int to) {

    /** Checks the factor. */
    public Change {
        if (!(factor >= 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException(
                    "The factor on %s must be 0 or more, not %s".formatted(driver, factor));
        }
        areas = Set.copyOf(areas);
    }

    /** A lever on every area and year. */
    public static Change everywhere(Driver driver, double factor) {
        return new Change(driver, factor, Set.of(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The factor for an area and year: 1 where the lever does not reach. */
    public double factor(String area, int year) {
        boolean reached = year >= from && year <= to && (areas.isEmpty() || areas.contains(area));
        return reached ? factor : 1;
    }
}
