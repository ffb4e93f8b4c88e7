package org.graunt.demography;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Lee and Carter's (1992) model of mortality by age and year: {@code ln m(x,t) = a(x) + b(x) k(t)},
 * with one index k for all ages that goes on as a random walk with drift.
 *
 * <p>a is the mean over the years, b and k the first singular vectors of what is left, scaled so
 * that b sums to 1 and k to 0.
 */
public final class LeeCarter {
    private final double[] level;
    private final double[] response;
    private final double[] index;
    private final double explained;

    private LeeCarter(double[] level, double[] response, double[] index, double explained) {
        this.level = level;
        this.response = response;
        this.index = index;
        this.explained = explained;
    }

    /**
     * Fits the model.
     *
     * @param logRates natural logarithms of death rates, by age and then by consecutive year; at
     *     least two ages and three years
     */
    public static LeeCarter fit(double[][] logRates) {
        checkRates(logRates);
        int ages = logRates.length;
        int years = logRates[0].length;
        double[] level = new double[ages];
        double[][] left = new double[ages][years];
        for (int x = 0; x < ages; x++) {
            for (double logRate : logRates[x]) {
                level[x] += logRate / years;
            }
            for (int t = 0; t < years; t++) {
                left[x][t] = logRates[x][t] - level[x];
            }
        }
        SingularValueDecomposition parts =
                new SingularValueDecomposition(new Array2DRowRealMatrix(left, false));
        double[] values = parts.getSingularValues();
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        if (squares < 1e-24 * ages * years) {
            return unchanging(level, years);
        }
        double[] response = parts.getU().getColumn(0);
        double sum = sum(response);
        if (Math.abs(sum) < 1e-9) {
            throw new IllegalArgumentException(
                    "Ages change in opposite directions and cancel: one index cannot describe them");
        }
        double[] index = parts.getV().getColumn(0);
        scale(response, 1 / sum);
        scale(index, values[0] * sum);
        return new LeeCarter(level, response, index, values[0] * values[0] / squares);
    }

    private static void checkRates(double[][] logRates) {
        int years = logRates.length == 0 ? 0 : logRates[0].length;
        if (logRates.length < 2 || years < 3) {
            throw new IllegalArgumentException(
                    "Lee-Carter needs two ages and three years, not %d and %d"
                            .formatted(logRates.length, years));
        }
        for (int x = 0; x < logRates.length; x++) {
            for (int t = 0; t < years; t++) {
                if (logRates[x].length != years || !Double.isFinite(logRates[x][t])) {
                    throw new IllegalArgumentException(
                            "The logarithm of a death rate is missing or infinite at age position"
                                    + " %d, year position %d".formatted(x, t));
                }
            }
        }
    }

    private static LeeCarter unchanging(double[] level, int years) {
        double[] alike = new double[level.length];
        Arrays.fill(alike, 1.0 / level.length);
        return new LeeCarter(level, alike, new double[years], 1);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    /** The mean log rate by age, a(x). */
    public double[] level() {
        return level.clone();
    }

    /** How strongly each age answers to the index, b(x); they sum to 1. */
    public double[] response() {
        return response.clone();
    }

    /** The index of mortality by year, k(t); it sums to 0 and usually falls. */
    public double[] index() {
        return index.clone();
    }

    /** The share of the variance of the log rates about their means that one index explains. */
    public double explained() {
        return explained;
    }

    /** The mean yearly change of the index: its last value less its first, by the years between. */
    public double drift() {
        return (index[index.length - 1] - index[0]) / (index.length - 1);
    }

    /** The standard deviation of the index's yearly changes about the drift. */
    public double innovation() {
        double drift = drift();
        double squares = 0;
        for (int t = 1; t < index.length; t++) {
            double surprise = index[t] - index[t - 1] - drift;
            squares += surprise * surprise;
        }
        return Math.sqrt(squares / (index.length - 2));
    }

    /**
     * The factor by which each age's rate changes in a year, exp(b drift): to carry rates forward
     * from what was last observed rather than from the fit.
     */
    public double[] yearlyFactors() {
        double[] factors = response.clone();
        double drift = drift();
        for (int x = 0; x < factors.length; x++) {
            factors[x] = Math.exp(factors[x] * drift);
        }
        return factors;
    }

    /**
     * The central path of the rates, by age and then by year after the last one fitted: the index
     * goes on from its last value by the drift.
     */
    public double[][] project(int years) {
        double[][] rates = new double[level.length][years];
        double last = index[index.length - 1];
        double drift = drift();
        for (int x = 0; x < rates.length; x++) {
            for (int h = 0; h < years; h++) {
                rates[x][h] = Math.exp(level[x] + response[x] * (last + (h + 1) * drift));
            }
        }
        return rates;
    }
}
