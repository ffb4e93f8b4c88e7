package org.graunt.demography;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresProblem;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;

/**
 * Least squares for curves by the Levenberg-Marquardt method, with slopes by central differences.
 *
 * <p>The optimiser gives up on some problems one step from their solution (a perfect fit leaves it
 * nothing to improve), so what counts is the best point it ever saw; whether that is good enough is
 * for the caller to judge.
 */
final class CurveFit {
    private static final int MAX_ROUNDS = 500;
    private static final double STEP = 1e-6;

    /** In place of values that overflow, so that the optimiser turns back. */
    private static final double FAR = 1e6;

    private final Function<double[], double[]> curve;
    private final double[] target;
    private double[] best;
    private double leastSquares = Double.POSITIVE_INFINITY;

    private CurveFit(Function<double[], double[]> curve, double[] target, double[] start) {
        this.curve = curve;
        this.target = target;
        this.best = start;
    }

    /** The parameters, found from these, whose curve comes nearest to the target. */
    static double[] nearest(Function<double[], double[]> curve, double[] target, double[] start) {
        CurveFit fit = new CurveFit(curve, target, start.clone());
        LeastSquaresProblem problem =
                new LeastSquaresBuilder()
                        .start(start)
                        .target(target)
                        .model(fit::values, fit::slopes)
                        .maxEvaluations(MAX_ROUNDS)
                        .maxIterations(MAX_ROUNDS)
                        .build();
        try {
            new LevenbergMarquardtOptimizer().optimize(problem);
        } catch (MathIllegalStateException stopped) {
            return fit.best; // out of rounds, or no step left: the best point stands
        }
        return fit.best;
    }

    /** The sum of absolute errors over the sum of the absolute target. */
    static double relativeError(double[] fitted, double[] target) {
        double errors = 0;
        double all = 0;
        for (int i = 0; i < target.length; i++) {
            errors += Math.abs(fitted[i] - target[i]);
            all += Math.abs(target[i]);
        }
        return errors / all;
    }

    private double[] values(double[] parameters) {
        double[] values = finite(parameters);
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += (values[i] - target[i]) * (values[i] - target[i]);
        }
        if (squares < leastSquares) {
            leastSquares = squares;
            best = parameters.clone();
        }
        return values;
    }

    private double[] finite(double[] parameters) {
        return Arrays.stream(curve.apply(parameters))
                .map(value -> Double.isNaN(value) ? FAR : Math.clamp(value, -FAR, FAR))
                .toArray();
    }

    private double[][] slopes(double[] parameters) {
        double[][] slopes = new double[target.length][parameters.length];
        double[] moved = parameters.clone();
        for (int j = 0; j < parameters.length; j++) {
            double step = STEP * Math.max(1, Math.abs(parameters[j]));
            moved[j] = parameters[j] + step;
            double[] above = finite(moved);
            moved[j] = parameters[j] - step;
            double[] below = finite(moved);
            moved[j] = parameters[j];
            for (int i = 0; i < target.length; i++) {
                slopes[i][j] = (above[i] - below[i]) / (2 * step);
            }
        }
        return slopes;
    }
}
