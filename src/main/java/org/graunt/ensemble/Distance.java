package org.graunt.ensemble;

import java.util.ArrayList;
import java.util.List;

/**
 * How far one member lies from the pool, which it is part of itself.
 *
 * @param member whose distance it is
 * @param mean the mean of its draws
 * @param inDeviations its mean less that of the pool, in standard deviations of the pool: which way
 *     it lies; 0 where the means are one
 * @param wasserstein the area between its cumulative distribution and the pool's, the Wasserstein-1
 *     distance, in persons: how far its draws would have to move on average to become the pool's
 */
public record Distance(String member, double mean, double inDeviations, double wasserstein) {

    /** The distance of each member of a panel of at least one, in its order. */
    public static List<Distance> ofEach(Panel panel) {
        Disagreement disagreement = Disagreement.of(panel);
        double deviation = Math.sqrt(disagreement.total());
        double[] areas = areasFromPool(panel);
        List<Distance> distances = new ArrayList<>();
        for (int i = 0; i < areas.length; i++) {
            Forecast forecast = panel.forecasts().get(i);
            double apart = forecast.mean() - disagreement.mean();
            distances.add(
                    new Distance(
                            forecast.member(),
                            forecast.mean(),
                            apart == 0 ? 0 : apart / deviation,
                            areas[i]));
        }
        return distances;
    }

    private static double[] areasFromPool(Panel panel) {
        double[] areas = new double[panel.size()];
        Staircases.walk(
                panel.forecasts().stream().map(Forecast::sorted).toList(),
                (width, heights) -> {
                    double pool = heights[0];
                    for (int i = 1; i < areas.length; i++) {
                        pool += panel.weight(i) * (heights[i] - heights[0]);
                    }
                    for (int i = 0; i < areas.length; i++) {
                        areas[i] += width * Math.abs(heights[i] - pool);
                    }
                });
        return areas;
    }
}
