package org.graunt.workspace;

import org.graunt.run.pool.Sexes;

/**
 * Whom all pages look at.
 *
 * @param area the code of an area or of the region
 * @param sexes women, men or both
 * @param ages the label of a band, such as {@code all} or {@code 4-10}
 */
public record Selection(String area, Sexes sexes, String ages) {
    /** Everybody's label. */
    public static final String ALL_AGES = "all";

    /** Everybody in a place. */
    public static Selection everybodyIn(String area) {
        return new Selection(area, Sexes.P, ALL_AGES);
    }

    /** The same people elsewhere. */
    public Selection in(String otherArea) {
        return new Selection(otherArea, sexes, ages);
    }

    /** Others in the same place. */
    public Selection of(Sexes others) {
        return new Selection(area, others, ages);
    }

    /** Other ages in the same place. */
    public Selection aged(String otherAges) {
        return new Selection(area, sexes, otherAges);
    }
}
