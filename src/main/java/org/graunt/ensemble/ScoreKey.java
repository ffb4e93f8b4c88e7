package org.graunt.ensemble;

import org.jspecify.annotations.Nullable;

/**
 * What a score is about.
 *
 * @param area the code of an area or region, or a word for several pooled, such as {@code boroughs}
 * @param member whose forecast was scored
 * @param ages the label of a band of ages
 * @param horizon years from the origin to the outcome
 * @param origin the last year that the forecast knew; null where all are pooled
 */
public record ScoreKey(
        String area, String member, String ages, int horizon, @Nullable Integer origin) {

    /** The same of another area, or of several that share a word. */
    public ScoreKey withArea(String other) {
        return new ScoreKey(other, member, ages, horizon, origin);
    }

    /** The same of another member. */
    public ScoreKey withMember(String other) {
        return new ScoreKey(area, other, ages, horizon, origin);
    }

    /** The same of another band of ages. */
    public ScoreKey withAges(String other) {
        return new ScoreKey(area, member, other, horizon, origin);
    }

    /** The same of all origins. */
    public ScoreKey ofAllOrigins() {
        return new ScoreKey(area, member, ages, horizon, null);
    }
}
