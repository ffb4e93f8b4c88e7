package org.graunt.ensemble;

import java.util.Arrays;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;

/**
 * The smallest w'Gw for weights w from 0 that sum to 1, G positive semidefinite: a convex quadratic
 * programme.
 *
 * <p>A solver finds the answer to about seven digits, a few exchanges between two weights at a time
 * the rest. Where it fails, the exchanges alone find it, more slowly. Either way the answer is
 * judged by its {@link #gap}.
 */
final class SimplexProgramme {
    /** What makes G definite, in units of its largest element: it splits ties evenly. */
    private static final double RIDGE = 1e-9;

    /** The gap at which exchanges end, in the same units. */
    private static final double CLOSED = 1e-14;

    private static final int MOST_EXCHANGES = 100_000;

    private final double[][] gram;
    private final double[] weights;

    private SimplexProgramme(double[][] gram, double[] start) {
        this.gram = gram;
        this.weights = start;
    }

    /** The best weights. */
    static double[] solve(double[][] gram) {
        double largest = 0;
        for (int i = 0; i < gram.length; i++) {
            largest = Math.max(largest, gram[i][i]);
        }
        double[] equal = new double[gram.length];
        Arrays.fill(equal, 1.0 / gram.length);
        if (!(largest > 0)) {
            return equal;
        }
        SimplexProgramme programme = new SimplexProgramme(gram, bySolver(gram, largest, equal));
        programme.exchange(CLOSED * largest);
        return programme.weights;
    }

    /**
     * How far w'Gw can lie above the smallest, at most: the weighted mean of the gradient less its
     * smallest element. It is 0 just where the conditions of Karush, Kuhn and Tucker hold.
     */
    static double gap(double[][] gram, double[] weights) {
        double[] gradient = gradient(gram, weights);
        double mean = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            mean += weights[i] * gradient[i];
            least = Math.min(least, gradient[i]);
        }
        return Math.max(mean - least, 0);
    }

    private static double[] gradient(double[][] gram, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                gradient[i] += 2 * gram[i][j] * weights[j];
            }
        }
        return gradient;
    }

    private static double[] bySolver(double[][] gram, double largest, double[] otherwise) {
        int n = gram.length;
        R064Store quadratic = R064Store.FACTORY.make(n, n);
        R064Store signs = R064Store.FACTORY.make(n, n);
        R064Store ones = R064Store.FACTORY.make(1, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                quadratic.set(i, j, 2 * gram[i][j] / largest + (i == j ? RIDGE : 0));
            }
            signs.set(i, i, -1.0);
            ones.set(0, i, 1.0);
        }
        R064Store one = R064Store.FACTORY.make(1, 1);
        one.set(0, 0, 1.0);
        Optimisation.Options options = new Optimisation.Options();
        options.convex().algorithm(ConvexSolver.Algorithm.ADMM);
        Optimisation.Result result =
                ConvexSolver.newBuilder()
                        .objective(quadratic, R064Store.FACTORY.make(n, 1))
                        .equalities(ones, one)
                        .inequalities(signs, R064Store.FACTORY.make(n, 1))
                        .build(options)
                        .solve();
        // A result that is not optimal holds numbers all the same.
        return result.getState().isOptimal() ? cleaned(result, n, otherwise) : otherwise;
    }

    /** Weights from 0 that sum to 1, which the solver's do to some digits only. */
    private static double[] cleaned(Optimisation.Result result, int n, double[] otherwise) {
        double[] weights = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            weights[i] = Math.max(result.doubleValue(i), 0);
            sum += weights[i];
        }
        if (!(sum > 0 && Double.isFinite(sum))) {
            return otherwise;
        }
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** Moves weight from the worst member that has some to the best, until that gains nothing. */
    private void exchange(double closed) {
        for (int round = 0; round < MOST_EXCHANGES; round++) {
            double[] gradient = gradient(gram, weights);
            int best = 0;
            int worst = -1;
            for (int i = 0; i < weights.length; i++) {
                best = gradient[i] < gradient[best] ? i : best;
                boolean worse = worst < 0 || gradient[i] > gradient[worst];
                worst = weights[i] > 0 && worse ? i : worst;
            }
            double slope = gradient[worst] - gradient[best];
            if (slope <= closed) {
                return;
            }
            double bend = gram[best][best] + gram[worst][worst] - 2 * gram[best][worst];
            double moved = bend > 0 ? Math.min(slope / (2 * bend), weights[worst]) : weights[worst];
            weights[best] += moved;
            weights[worst] -= moved;
        }
    }
}
