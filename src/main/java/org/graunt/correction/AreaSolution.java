package org.graunt.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The minimum of an area's quadratic, and what is still unknown about it. */
final class AreaSolution {
    private final AreaProblem problem;
    private final Chain chain;
    private final double[][] mean;

    /**
     * Over arrays that are not to be changed.
     *
     * @param problem what was solved
     * @param chain the eliminated precision
     * @param mean of every unknown, {@code [year][unknown]}
     */
    AreaSolution(AreaProblem problem, Chain chain, double[][] mean) {
        this.problem = problem;
        this.chain = chain;
        this.mean = mean;
    }

    /** What was solved. */
    AreaProblem problem() {
        return problem;
    }

    /** The eliminated precision. */
    Chain chain() {
        return chain;
    }

    /** Of every unknown, {@code [year][unknown]}. */
    double[][] mean() {
        return mean;
    }

    /** Solves a problem. */
    static AreaSolution of(AreaProblem problem) {
        Chain chain = Chain.of(problem.size(), problem.blocks(), problem.beforehand().links());
        return new AreaSolution(problem, chain, chain.mean(problem.sides()));
    }

    /**
     * The logarithm of how probable all counts are under what was held of errors and coverage, but
     * for a constant: what chooses between such beliefs.
     */
    double evidence() {
        double[][] sides = problem.sides();
        double explained = 0;
        for (int t = 0; t < sides.length; t++) {
            for (int i = 0; i < sides[t].length; i++) {
                explained += sides[t][i] * mean[t][i];
            }
        }
        return (problem.beforehand().logDeterminant() - chain.logDeterminant() + explained) / 2;
    }

    /** The unknowns of a register's coverage, by year. */
    double[][] coverage(int reading) {
        return problem.coverage(mean, reading);
    }

    /** The covariance of what coverage departs by in the last year, all registers together. */
    double[] lastCoverage() {
        int[] places = problem.departures();
        double[] covariance = chain.lastCovariance();
        double[] own = new double[places.length * places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                own[i * places.length + j] = covariance[places[i] * problem.size() + places[j]];
            }
        }
        return own;
    }

    /**
     * The directions in which all may still be off, if coverage may in the last year: each one
     * standard deviation long and none like another, as the path of all unknowns that leads there.
     *
     * @param coverage covariance of what coverage departs by in the last year
     */
    List<double[][]> directions(double[] coverage) {
        int n = problem.size();
        int[] places = problem.departures();
        int unknowns = places.length;
        double[] upper = Dense.cholesky(coverage, unknowns);
        double[] precision = Dense.inverse(lastCoverage(), unknowns);
        double[] covariance = chain.lastCovariance();
        List<double[][]> directions = new ArrayList<>();
        for (int j = 0; j < unknowns; j++) {
            double[] departure = Arrays.copyOfRange(upper, j * unknowns, (j + 1) * unknowns);
            double[] pull = Dense.times(precision, departure);
            double[] end = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < unknowns; k++) {
                    end[i] += covariance[i * n + places[k]] * pull[k];
                }
            }
            directions.add(chain.pathTo(end));
        }
        return directions;
    }
}
