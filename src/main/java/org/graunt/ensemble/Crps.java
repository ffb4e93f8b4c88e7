package org.graunt.ensemble;

import java.util.Arrays;

/**
 * The continuous ranked probability score of a sample, in the unit of what was forecast; the less,
 * the better: {@code mean |x - y| - mean |x - x'| / 2} over draws x, x' and the outcome y (Gneiting
 * and Raftery 2007, "Strictly proper scoring rules, prediction, and estimation"). Of a single draw
 * it is the absolute error.
 *
 * @param value where x' runs over all draws, x among them: the score of the draws as they are
 * @param fair where x' is another draw than x (Ferro 2014): the score that infinitely many draws
 *     would be expected to have; NaN for a single draw
 * @param dispersion the part of {@code value} that is due to the spread: the score where the
 *     outcome is the sample's own median
 * @param over the rest, where the outcome lies below the median: too much was forecast
 * @param under the rest, where it lies above: too little was forecast
 */
public record Crps(double value, double fair, double dispersion, double over, double under) {

    /** The score of a sample in any order, which is left as it is. */
    public static Crps of(double[] draws, double observed) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, observed);
    }

    static Crps ofSorted(double[] sorted, double observed) {
        int n = sorted.length;
        double median = Quantiles.ofSorted(sorted, 0.5);
        // sum over all pairs, each once, of their distance
        double pairs = 0;
        for (int i = 0; i < n; i++) {
            pairs += (2.0 * i - n + 1) * (sorted[i] - median);
        }
        double spread = pairs / n / n;
        double error = meanDistance(sorted, observed);
        double value = error - spread;
        double dispersion = meanDistance(sorted, median) - spread;
        double rest = Math.max(value - dispersion, 0);
        return new Crps(
                value,
                n == 1 ? Double.NaN : error - pairs / n / (n - 1),
                dispersion,
                observed < median ? rest : 0,
                observed > median ? rest : 0);
    }

    private static double meanDistance(double[] draws, double figure) {
        double sum = 0;
        for (double draw : draws) {
            sum += Math.abs(draw - figure);
        }
        return sum / draws.length;
    }
}
