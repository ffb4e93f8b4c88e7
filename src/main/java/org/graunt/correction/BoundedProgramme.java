package org.graunt.correction;

import java.util.Arrays;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;

/**
 * The multipliers of bounds: the smallest {@code l'Gl/2 - s'l} for l of 0 and more, G positive
 * semidefinite. It is the dual of the quadratic of an area under {@code people >= 0}, with G the
 * covariance of the cells that would fall below and s how far they would.
 *
 * <p>A solver finds it to some digits, sweeps over one multiplier at a time the rest. Where the
 * solver fails, sweeps alone find it. Either way it is judged by its {@link #gap}.
 */
final class BoundedProgramme {
    private static final int MOST_SWEEPS = 5000;
    private static final double CLOSED = 1e-9;

    private BoundedProgramme() {}

    /** The multipliers. */
    static double[] solve(double[][] gram, double[] shortfall) {
        double[] multipliers = bySolver(gram, shortfall);
        double scale = Arrays.stream(shortfall).map(Math::abs).max().orElse(1) + 1e-12;
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            if (gap(gram, shortfall, multipliers) <= CLOSED * scale) {
                break;
            }
            for (int i = 0; i < multipliers.length; i++) {
                double slope = slope(gram, shortfall, multipliers, i);
                multipliers[i] = Math.max(multipliers[i] - slope / gram[i][i], 0);
            }
        }
        return multipliers;
    }

    /**
     * How far the conditions of Karush, Kuhn and Tucker are from holding, in persons: a cell still
     * below nobody, or one above that is still held up.
     */
    static double gap(double[][] gram, double[] shortfall, double[] multipliers) {
        double gap = 0;
        for (int i = 0; i < multipliers.length; i++) {
            double slope = slope(gram, shortfall, multipliers, i);
            gap = Math.max(gap, multipliers[i] > 0 ? Math.abs(slope) : -slope);
        }
        return gap;
    }

    private static double slope(double[][] gram, double[] shortfall, double[] multipliers, int i) {
        double slope = -shortfall[i];
        for (int j = 0; j < multipliers.length; j++) {
            slope += gram[i][j] * multipliers[j];
        }
        return slope;
    }

    private static double[] bySolver(double[][] gram, double[] shortfall) {
        int n = shortfall.length;
        R064Store quadratic = R064Store.FACTORY.make(n, n);
        R064Store linear = R064Store.FACTORY.make(n, 1);
        R064Store signs = R064Store.FACTORY.make(n, n);
        double[] roots = new double[n]; // variables of one size suit the solver
        Arrays.setAll(roots, i -> Math.sqrt(gram[i][i]));
        for (int i = 0; i < n; i++) {
            linear.set(i, 0, shortfall[i] / roots[i]);
            signs.set(i, i, -1.0);
            for (int j = 0; j < n; j++) {
                quadratic.set(i, j, gram[i][j] / roots[i] / roots[j] + (i == j ? 1e-12 : 0));
            }
        }
        Optimisation.Options options = new Optimisation.Options();
        options.convex().algorithm(ConvexSolver.Algorithm.ADMM);
        Optimisation.Result result =
                ConvexSolver.newBuilder()
                        .objective(quadratic, linear)
                        .inequalities(signs, R064Store.FACTORY.make(n, 1))
                        .build(options)
                        .solve();
        double[] multipliers = new double[n];
        if (result.getState().isOptimal()) { // what is not optimal holds numbers all the same
            Arrays.setAll(multipliers, i -> Math.max(result.doubleValue(i), 0) / roots[i]);
        }
        return multipliers;
    }
}
