package org.graunt.ensemble;

/**
 * How far one member lies from the pool, which it is part of itself.
 *
 * @param member whose distance it is
 * @param mean the mean of its draws
 * @param inDeviations its mean less that of the pool, in standard deviations of the pool: which way
 *     it lies; 0 where the means are one, infinite where only the pool has no spread
 * @param wasserstein the area between its cumulative distribution and the pool's, the Wasserstein-1
 *     distance, in persons: how far draws would have to move on average to become the pool's
 */
public record Distance(String member, double mean, double inDeviations, double wasserstein) {}
