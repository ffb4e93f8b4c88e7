package org.graunt.correction;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * All areas as one: what of a register's change is drift and what is error of the estimates, the
 * mean over many beliefs, each weighed by how probable it makes the counts.
 */
final class Region {
    /** What is less probable than this adds nothing. */
    private static final double LEAST = 0.01;

    /**
     * What a count tells of how far beliefs may be wrong, against what it would tell if it were
     * alone: those of some eight ages, of both sexes and of a few years are off together.
     */
    private static final double ALONE = 1 / 30.0;

    private final double[][] mean;
    private final AreaProblem problem;
    private final Belief belief;
    private final List<double[][]> directions;

    private Region(
            double[][] mean, AreaProblem problem, Belief belief, List<double[][]> directions) {
        this.mean = mean;
        this.problem = problem;
        this.belief = belief;
        this.directions = directions;
    }

    /**
     * Solves the region.
     *
     * @param problem the quadratic of the region under a belief
     */
    static Region of(Function<Belief, AreaProblem> problem) {
        List<Lattice.Look<Drawn>> looks =
                Belief.ALL.climb(
                        numbers -> {
                            AreaSolution found = AreaSolution.of(problem.apply(Belief.of(numbers)));
                            Drawn drawn = new Drawn(found.mean(), found.lastCoverage());
                            return new Lattice.Look<>(numbers, found.evidence(), drawn);
                        });
        Belief best = Belief.of(looks.getFirst().numbers());
        AreaSolution solution = AreaSolution.of(problem.apply(best));
        double[][] mean = mean(looks);
        List<double[][]> directions =
                solution.directions(coverage(looks, solution.problem().departures(), mean));
        return new Region(mean, solution.problem(), best, directions);
    }

    /** What follows from a belief: means, and how surely coverage of the last year is known. */
    private static final class Drawn {
        private final double[][] mean;
        private final double[] coverage;

        /** Over arrays that are not to be changed. */
        Drawn(double[][] mean, double[] coverage) {
            this.mean = mean;
            this.coverage = coverage;
        }
    }

    private static double[][] mean(List<Lattice.Look<Drawn>> looks) {
        double[][] first = looks.getFirst().found().mean;
        double[][] mean = new double[first.length][first[0].length];
        double[] weights = weights(looks, 1);
        for (int i = 0; i < weights.length; i++) {
            double[][] one = looks.get(i).found().mean;
            for (int t = 0; weights[i] > 0 && t < mean.length; t++) {
                for (int k = 0; k < mean[t].length; k++) {
                    mean[t][k] += weights[i] * one[t][k];
                }
            }
        }
        return mean;
    }

    /** Within beliefs and between them. */
    private static double[] coverage(
            List<Lattice.Look<Drawn>> looks, int[] places, double[][] mean) {
        int n = places.length;
        int last = mean.length - 1;
        double[] sum = new double[n * n];
        double[] weights = weights(looks, ALONE);
        for (int look = 0; look < weights.length; look++) {
            Drawn one = looks.get(look).found();
            for (int i = 0; i < n; i++) {
                double apart = one.mean[last][places[i]] - mean[last][places[i]];
                for (int j = 0; j < n; j++) {
                    double other = one.mean[last][places[j]] - mean[last][places[j]];
                    sum[i * n + j] += weights[look] * (one.coverage[i * n + j] + apart * other);
                }
            }
        }
        return sum;
    }

    /** How much each belief counts, if a count tells so much of what it would tell alone. */
    private static double[] weights(List<Lattice.Look<Drawn>> looks, double alone) {
        double most = looks.getFirst().evidence();
        double[] weights =
                looks.stream()
                        .mapToDouble(look -> StrictMath.exp(alone * (look.evidence() - most)))
                        .map(weight -> weight < LEAST ? 0 : weight)
                        .toArray();
        double all = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / all).toArray();
    }

    /** Of every unknown of a year, the mean over beliefs. */
    double[][] mean() {
        return mean;
    }

    /** The quadratic under the most probable belief; all have the same unknowns. */
    AreaProblem problem() {
        return problem;
    }

    /** The most probable one. */
    Belief belief() {
        return belief;
    }

    /**
     * The directions in which the region may be off, one standard deviation each, as paths of all
     * unknowns: those of the most probable belief, and how far beliefs lie apart.
     */
    List<double[][]> directions() {
        return directions;
    }
}
