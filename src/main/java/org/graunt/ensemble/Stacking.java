package org.graunt.ensemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights whose mixture would have scored best in the past, by the continuous ranked
 * probability score (stacking: Yao and others 2018, "Using stacking to average Bayesian predictive
 * distributions").
 *
 * <p>With few outcomes the best mixture follows chance, and often is one member alone: shrink it
 * towards equal weights ({@link Weights#shrunk}).
 *
 * @param weights the best ones; where members are interchangeable, they share alike
 * @param score of the mixture with these weights
 * @param equalScore of the mixture with equal weights
 * @param gap how much better any weights could be, at most: 0 but for rounding
 */
public record Stacking(Weights weights, double score, double equalScore, double gap) {
    /**
     * A gap beyond this, in units of the score with equal weights, means that no best was found.
     */
    private static final double WIDEST_GAP = 1e-9;

    /**
     * Stacks the members of a score: the mean over tasks, each in units of its outcome.
     *
     * @throws ArithmeticException where no best is found, which does not happen with numbers that
     *     come from samples
     */
    public static Stacking of(MixtureCrps mixture) {
        List<String> members = mixture.members();
        double[][] gram = mixture.gram();
        double[] found = SimplexProgramme.solve(gram);
        Map<String, Double> proportions = new LinkedHashMap<>();
        for (int i = 0; i < found.length; i++) {
            proportions.put(members.get(i), found[i]);
        }
        Weights weights = Weights.of(proportions);
        double equalScore = mixture.at(Weights.equal(members));
        double gap = SimplexProgramme.gap(gram, found);
        if (!(gap <= WIDEST_GAP * equalScore)) {
            throw new ArithmeticException(
                    "No best weights of %s were found: %s may be improved by %s"
                            .formatted(members, weights, gap));
        }
        return new Stacking(weights, mixture.at(weights), equalScore, gap);
    }
}
