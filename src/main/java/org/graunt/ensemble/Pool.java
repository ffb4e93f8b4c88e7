package org.graunt.ensemble;

import java.util.List;

/**
 * A way to make one distribution of several. All but the first average quantiles at equal
 * probability, and so say less about how far members lie apart.
 */
public enum Pool {
    /**
     * The mixture of the members' draws, or linear opinion pool (Stone 1961, "The opinion pool"):
     * the probability of anything is the weighted mean of what members give it.
     */
    LINEAR,

    /** The weighted mean of the members' quantiles (Vincent 1912; Lichtendahl and others 2013). */
    VINCENT,

    /** The weighted median of the members' quantiles. */
    MEDIAN,

    /**
     * The weighted mean of the members' quantiles without the ends: of n members, three or more, a
     * share 1/n of the weight is cut from either side. That is one member on each side where all
     * weigh alike.
     */
    TRIMMED;

    /** Quantiles of what a panel says together. */
    double[] quantiles(Panel panel, double[] probabilities) {
        if (this == LINEAR) {
            return linear(panel, probabilities);
        }
        List<double[]> quantiles =
                panel.samples().stream()
                        .map(sample -> Quantiles.of(sample, probabilities))
                        .toList();
        double[] pooled = new double[probabilities.length];
        double[] ofMembers = new double[panel.size()];
        for (int i = 0; i < pooled.length; i++) {
            for (int member = 0; member < ofMembers.length; member++) {
                ofMembers[member] = quantiles.get(member)[i];
            }
            pooled[i] = average(ofMembers, panel.weights());
        }
        return pooled;
    }

    private static double[] linear(Panel panel, double[] probabilities) {
        return panel.drawsCountAlike()
                ? Quantiles.pooled(panel.samples(), probabilities)
                : Quantiles.weighted(panel.samples(), panel.weights(), probabilities);
    }

    private double average(double[] values, double[] weights) {
        return switch (this) {
            case MEDIAN -> TrimmedMean.of(values, weights, 0.5);
            case TRIMMED ->
                    TrimmedMean.of(values, weights, values.length < 3 ? 0 : 1.0 / values.length);
            default -> TrimmedMean.of(values, weights, 0);
        };
    }
}
