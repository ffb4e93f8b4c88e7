package org.graunt.schools;

import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Exponential smoothing of a level and a trend that fades (Gardner and McKenzie 1985, "Forecasting
 * trends in time series"): the level l and trend b after a ratio y are {@code l' = alpha y + (1 -
 * alpha)(l + phi b)} and {@code b' = beta (l' - l) + (1 - beta) phi b}, and h years ahead lies
 * {@code l + (phi + ... + phi^h) b}. It begins at the first ratio, without a trend.
 *
 * @param alpha how much a new ratio counts in the level, 0 to 1
 * @param beta how much a new change counts in the trend, 0 to 1
 * @param phi what is left of the trend a year later, 0 to 1
 */
public record DampedTrend(double alpha, double beta, double phi) implements RatioMethod {
    private static final int MOST_TRIALS = 600;
    private static final double LEAST_GAIN = 1e-9;
    private static final double[] START = {0.0, -1.0, 1.0};

    /** Checks the ranges. */
    public DampedTrend {
        if (!(isShare(alpha) && isShare(beta) && isShare(phi))) {
            throw new IllegalArgumentException(
                    "Smoothing needs numbers from 0 to 1, not %s, %s and %s"
                            .formatted(alpha, beta, phi));
        }
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }

    @Override
    public double forecast(List<Double> past, int ahead) {
        double level = past.getFirst();
        double trend = 0;
        for (double ratio : past.subList(1, past.size())) {
            double before = level;
            level = alpha * ratio + (1 - alpha) * (level + phi * trend);
            trend = beta * (level - before) + (1 - beta) * phi * trend;
        }
        double faded = 0;
        for (int year = 0; year < ahead; year++) {
            faded = phi * (1 + faded);
        }
        return Math.max(0, level + faded * trend);
    }

    /**
     * The parameters whose forecasts one year ahead err least in these series together (least
     * squares by the downhill simplex of Nelder and Mead).
     *
     * @param series each oldest first, none missing
     */
    public static DampedTrend fitted(List<List<Double>> series) {
        SimplexOptimizer optimiser =
                new SimplexOptimizer(new SimpleValueChecker(LEAST_GAIN, -1, MOST_TRIALS));
        double[] found =
                optimiser
                        .optimize(
                                new MaxEval(10 * MOST_TRIALS),
                                new ObjectiveFunction(at -> of(at).squaredErrors(series)),
                                GoalType.MINIMIZE,
                                new InitialGuess(START),
                                new NelderMeadSimplex(START.length))
                        .getPoint();
        return of(found);
    }

    private static DampedTrend of(double[] at) {
        return new DampedTrend(logistic(at[0]), logistic(at[1]), logistic(at[2]));
    }

    private static double logistic(double number) {
        return 1 / (1 + StrictMath.exp(-number));
    }

    private double squaredErrors(List<List<Double>> series) {
        double sum = 0;
        for (List<Double> ratios : series) {
            double level = ratios.isEmpty() ? 0 : ratios.getFirst();
            double trend = 0;
            for (int i = 1; i < ratios.size(); i++) {
                double expected = level + phi * trend;
                double error = (ratios.get(i) - expected) / Math.max(level, 1e-9);
                sum += error * error;
                double before = level;
                level = expected + alpha * (ratios.get(i) - expected);
                trend = beta * (level - before) + (1 - beta) * phi * trend;
            }
        }
        return sum;
    }
}
