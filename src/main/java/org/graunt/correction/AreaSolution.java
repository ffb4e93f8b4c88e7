package org.graunt.correction;

import java.util.ArrayList;
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
        Chain chain = Chain.of(problem.size(), problem.blocks(), problem.links());
        return new AreaSolution(problem, chain, chain.mean(problem.sides()));
    }

    /**
     * The logarithm of how probable all counts are under what was held of errors and coverage, but
     * for a constant: what chooses between such beliefs.
     */
    double evidence() {
        Chain beforehand = Chain.of(problem.size(), problem.blocksBeforehand(), problem.links());
        double[][] sides = problem.sides();
        double explained = 0;
        for (int t = 0; t < sides.length; t++) {
            for (int i = 0; i < sides[t].length; i++) {
                explained += sides[t][i] * mean[t][i];
            }
        }
        return (beforehand.logDeterminant() - chain.logDeterminant() + explained) / 2;
    }

    /** The unknowns of a register's coverage, by year. */
    double[][] coverage(int reading) {
        return coverage(mean, reading);
    }

    private double[][] coverage(double[][] path, int reading) {
        int from = problem.offset(reading);
        int n = problem.readings().get(reading).basis().size();
        double[][] own = new double[path.length][n];
        for (int t = 0; t < own.length; t++) {
            System.arraycopy(path[t], from, own[t], 0, n);
        }
        return own;
    }

    /**
     * The directions in which coverage may still be off at the last year, each one standard
     * deviation long and none like another, with the path that leads there: for each direction and
     * register, by year, the unknowns of its coverage. Together they have the covariance of the
     * last year exactly.
     */
    List<double[][][]> directions() {
        int n = problem.size();
        int cells = problem.cells();
        int unknowns = n - cells;
        double[] covariance = chain.lastCovariance();
        double[] own = new double[unknowns * unknowns];
        for (int i = 0; i < unknowns; i++) {
            System.arraycopy(covariance, (cells + i) * n + cells, own, i * unknowns, unknowns);
        }
        double[] inverse = Dense.upperInverse(Dense.cholesky(own, unknowns), unknowns);
        List<double[][][]> directions = new ArrayList<>();
        for (int j = 0; j < unknowns; j++) {
            double[] end = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k <= j; k++) {
                    end[i] += covariance[i * n + cells + k] * inverse[k * unknowns + j];
                }
            }
            double[][] path = chain.pathTo(end);
            double[][][] ofReadings = new double[problem.readings().size()][][];
            for (int reading = 0; reading < ofReadings.length; reading++) {
                ofReadings[reading] = coverage(path, reading);
            }
            directions.add(ofReadings);
        }
        return directions;
    }
}
