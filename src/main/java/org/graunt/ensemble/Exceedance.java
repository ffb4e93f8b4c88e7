package org.graunt.ensemble;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The probability that a figure exceeds a threshold.
 *
 * @param pooled the weighted mean of what members give it, which is the share of the linear pool's
 *     draws; pools of quantiles have no draws of their own
 * @param byMember the share of each member's draws above the threshold; 0 or 1 for a point
 */
public record Exceedance(double pooled, Map<String, Double> byMember) {

    /** Copies the map, in its order. */
    public Exceedance {
        byMember = Collections.unmodifiableMap(new LinkedHashMap<>(byMember));
    }

    /** The answers of a panel of at least one: how likely is more than this? */
    public static Exceedance above(Panel panel, double threshold) {
        Map<String, Double> byMember = new LinkedHashMap<>();
        for (Forecast forecast : panel.forecasts()) {
            byMember.put(forecast.member(), shareAbove(forecast.live(), threshold));
        }
        double pooled = panel.weightedMean(each -> byMember.getOrDefault(each.member(), 0.0));
        return new Exceedance(Math.clamp(pooled, 0, 1), byMember);
    }

    private static double shareAbove(double[] draws, double threshold) {
        int above = 0;
        for (double draw : draws) {
            above += draw > threshold ? 1 : 0;
        }
        return (double) above / draws.length;
    }
}
