package org.graunt.ensemble;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of the doubt about a figure lies inside the members and how much between them: the law
 * of total variance for their mixture, with population variances: {@code total = sum of w v + sum of
 * w (m - mean)^2}, v a member's variance and m its mean.
 *
 * @param mean of the pool
 * @param within the weighted mean of the members' own variances
 * @param between the weighted variance of their means
 * @param distances of each member from the pool, in the order of the panel
 */
public record Disagreement(
        double mean, double within, double between, List<Distance> distances) {

    /** Copies the list. */
    public Disagreement {
        distances = List.copyOf(distances);
    }

    /**
     * The disagreement of a panel.
     *
     * @param panel of at least one; a point has no variance of its own, but a mean
     */
    public static Disagreement of(Panel panel) {
        double mean = panel.mean();
        double within = panel.weightedMean(Forecast::variance);
        double between = 0;
        for (int i = 0; i < panel.size(); i++) {
            double apart = panel.forecasts().get(i).mean() - mean;
            between += panel.weight(i) * apart * apart;
        }
        return new Disagreement(
                mean, within, between, distances(panel, mean, Math.sqrt(within + between)));
    }

    private static List<Distance> distances(Panel panel, double mean, double deviation) {
        double[] areas = areasFromPool(panel);
        List<Distance> distances = new ArrayList<>();
        for (int i = 0; i < areas.length; i++) {
            Forecast forecast = panel.forecasts().get(i);
            double apart = forecast.mean() - mean;
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

    /** The variance of the pool. */
    public double total() {
        return within + between;
    }

    /** The share of the variance that lies between members; 0 where there is none at all. */
    public double shareBetween() {
        return between == 0 ? 0 : between / total();
    }
}
