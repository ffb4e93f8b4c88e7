package org.graunt.model.draws;

/** The variances of an autoregression from 0 whose steps have variance 1. */
final class UnitProcess {
    private UnitProcess() {}

    /** The variance after some years: {@code (1 - rho^2k) / (1 - rho^2)}, or k for a walk. */
    static double variance(double rho, int years) {
        double variance = 0;
        for (int year = 0; year < years; year++) {
            variance = 1 + rho * rho * variance;
        }
        return variance;
    }

    /** The variance of the sum of the first years: what deviations of a flow do to a stock. */
    static double varianceOfSum(double rho, int years) {
        double variance = 0;
        double weight = 0;
        for (int year = 0; year < years; year++) {
            weight = 1 + rho * weight;
            variance += weight * weight;
        }
        return variance;
    }
}
