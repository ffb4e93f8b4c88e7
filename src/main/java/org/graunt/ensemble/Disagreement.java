package org.graunt.ensemble;

/**
 * How much of the doubt about a figure lies inside the members and how much between them: the law
 * of total variance for their mixture, with population variances: {@code total = sum of w v + sum
 * of w (m - mean)^2}, v a member's variance and m its mean.
 *
 * @param mean of the pool
 * @param within the weighted mean of the members' own variances
 * @param between the weighted variance of their means
 */
public record Disagreement(double mean, double within, double between) {

    /**
     * The disagreement of a panel.
     *
     * @param panel of at least one; a point has no variance of its own, but a mean
     */
    public static Disagreement of(Panel panel) {
        double mean = panel.mean();
        double between = 0;
        for (int i = 0; i < panel.size(); i++) {
            double apart = panel.forecasts().get(i).mean() - mean;
            between += panel.weight(i) * apart * apart;
        }
        return new Disagreement(mean, panel.weightedMean(Forecast::variance), between);
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
