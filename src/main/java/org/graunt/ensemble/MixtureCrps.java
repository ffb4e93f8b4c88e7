package org.graunt.ensemble;

import java.util.List;

/**
 * The continuous ranked probability score of a mixture of members as a function of their weights w:
 * {@code sum of w[i] d[i] - sum of w[i] w[j] D[i][j] / 2}, where d is the mean distance of a
 * member's draws from the outcome and D the mean distance between draws of two members (Gneiting
 * and Raftery 2007, equation 21, for a mixture). A mean over several outcomes has the same form.
 */
public final class MixtureCrps {
    private final List<String> members;
    private final double[] errors;
    private final double[][] distances;

    private MixtureCrps(List<String> members, double[] errors, double[][] distances) {
        this.members = List.copyOf(members);
        this.errors = errors;
        this.distances = distances;
    }

    /**
     * The score against one outcome; every sample is sorted once, and pairs of them compared in one
     * walk.
     *
     * @param forecasts one for each member, at least one; a point counts as a draw
     */
    public static MixtureCrps of(List<Forecast> forecasts, double observed) {
        int n = forecasts.size();
        if (n == 0 || !Double.isFinite(observed)) {
            throw new IllegalArgumentException(
                    "%d forecasts cannot be scored against %s".formatted(n, observed));
        }
        List<double[]> sorted = forecasts.stream().map(Forecast::sorted).toList();
        double[] outcome = {observed};
        double[] errors = new double[n];
        double[][] distances = new double[n][n];
        for (int i = 0; i < n; i++) {
            errors[i] = Staircases.meanDistance(sorted.get(i), outcome);
            for (int j = 0; j <= i; j++) {
                distances[i][j] = Staircases.meanDistance(sorted.get(i), sorted.get(j));
                distances[j][i] = distances[i][j];
            }
        }
        return new MixtureCrps(
                forecasts.stream().map(Forecast::member).toList(), errors, distances);
    }

    /** The mean over outcomes, of the same members in the same order; at least one. */
    public static MixtureCrps mean(List<MixtureCrps> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("There is no mean of no scores");
        }
        List<String> members = scores.getFirst().members;
        int n = members.size();
        double[] errors = new double[n];
        double[][] distances = new double[n][n];
        for (MixtureCrps score : scores) {
            if (!score.members.equals(members)) {
                throw new IllegalArgumentException(
                        "Scores of %s and %s have no mean".formatted(members, score.members));
            }
            for (int i = 0; i < n; i++) {
                errors[i] += score.errors[i] / scores.size();
                for (int j = 0; j < n; j++) {
                    distances[i][j] += score.distances[i][j] / scores.size();
                }
            }
        }
        return new MixtureCrps(members, errors, distances);
    }

    /**
     * The score in units of something, such as the outcome: else the largest areas would decide
     * alone.
     *
     * @param unit above 0
     */
    public MixtureCrps inUnitsOf(double unit) {
        if (!(unit > 0 && Double.isFinite(unit))) {
            throw new IllegalArgumentException("A score has no unit of " + unit);
        }
        int n = errors.length;
        double[] scaled = new double[n];
        double[][] apart = new double[n][n];
        for (int i = 0; i < n; i++) {
            scaled[i] = errors[i] / unit;
            for (int j = 0; j < n; j++) {
                apart[i][j] = distances[i][j] / unit;
            }
        }
        return new MixtureCrps(members, scaled, apart);
    }

    /** The members, in the order of d and D. */
    public List<String> members() {
        return members;
    }

    /** The mean distance of a member's draws from the outcome, d. */
    public double error(int member) {
        return errors[member];
    }

    /** The mean distance between draws of two members, D; of one from itself where they are one. */
    public double distance(int member, int other) {
        return distances[member][other];
    }

    /** The score of the mixture with these weights. */
    public double at(Weights weights) {
        double score = 0;
        for (int i = 0; i < errors.length; i++) {
            double half = 0;
            for (int j = 0; j < errors.length; j++) {
                half += weights.of(members.get(j)) * distances[i][j] / 2;
            }
            score += weights.of(members.get(i)) * (errors[i] - half);
        }
        return score;
    }

    /**
     * The score as a positive semidefinite form w'Gw, {@code G[i][j] = (d[i] + d[j] - D[i][j]) /
     * 2}: equal to it where weights sum to 1. G[i][j] is the integral of the product of two
     * members' departures from the outcome, as distributions.
     */
    double[][] gram() {
        int n = errors.length;
        double[][] gram = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                gram[i][j] = (errors[i] + errors[j] - distances[i][j]) / 2;
            }
        }
        return gram;
    }
}
