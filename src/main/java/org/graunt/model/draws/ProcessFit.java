package org.graunt.model.draws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a process to how forecast errors grew with the horizon, by the method of moments.
 *
 * <p>An autoregression from 0 has at each horizon a variance, or a variance of its sum, in
 * proportion to sigma squared. Sigma is what makes the logarithms of these agree with those of the
 * errors on the whole, and rho, where the past reaches far enough to tell, what makes them agree
 * best; both are drawn to what is assumed.
 */
final class ProcessFit {
    /** Fewest years of errors from which rho is told: so many horizons and a few starts. */
    static final int YEARS_FOR_RHO = 10;

    /** What is assumed counts as so many years of errors: overlapping ones tell little. */
    private static final double YEARS_OF_ASSUMED = 8;

    private static final int STEPS_OF_RHO = 100;
    private static final double MOST_COMMON = 0.95;

    private final Moments moments;
    private final AreaSpread spread;
    private final boolean sums;

    private ProcessFit(Moments moments, AreaSpread spread, boolean sums) {
        this.moments = moments;
        this.spread = spread;
        this.sums = sums;
    }

    /**
     * Fits a process.
     *
     * @param assumed what rho and sigma are drawn to; says rho and the common share where they
     *     cannot be told
     * @param series what the moments are of
     * @param spread how areas differ
     * @param codes of the areas
     */
    static Swing fit(
            Moments moments,
            AreaSpread spread,
            Series series,
            ProcessParameters assumed,
            List<String> codes) {
        ProcessFit fit = new ProcessFit(moments, spread, series.sums());
        boolean told = moments.origins(0) >= YEARS_FOR_RHO;
        double rho = told ? fit.rhoTowards(assumed.rho()) : assumed.rho();
        double common = fit.common();
        ProcessParameters parameters =
                new ProcessParameters(
                        assumed.driver(),
                        rho,
                        fit.sigmaTowards(assumed.sigma(), rho),
                        Double.isNaN(common) ? assumed.common() : common,
                        ProcessParameters.Source.ESTIMATED,
                        series.basis() + (told ? "" : "; rho assumed"));
        Map<String, Double> scales = new HashMap<>();
        for (int area = 0; area < codes.size(); area++) {
            scales.put(codes.get(area), Math.sqrt(spread.ratio(area)));
        }
        return new Swing(parameters, scales);
    }

    private double unit(double rho, int horizon) {
        return sums
                ? UnitProcess.varianceOfSum(rho, horizon + 1)
                : UnitProcess.variance(rho, horizon + 1);
    }

    private boolean known(int horizon) {
        return moments.pooled(horizon) > 0;
    }

    /** The mean over horizons of the logarithm of variance over unit variance, by starts. */
    private double logLevel(double rho) {
        double sum = 0;
        double weight = 0;
        for (int horizon = 0; horizon < moments.horizons(); horizon++) {
            if (known(horizon)) {
                double ratio = moments.pooled(horizon) / unit(rho, horizon);
                sum += moments.origins(horizon) * StrictMath.log(ratio);
                weight += moments.origins(horizon);
            }
        }
        return sum / weight;
    }

    /** Sigma of an area of the usual swing; 0 where no error is left to explain. */
    private double sigma(double rho) {
        double level = logLevel(rho);
        return Double.isNaN(level) ? 0 : Math.sqrt(StrictMath.exp(level) * spread.usual());
    }

    /** How much the past is believed against what is assumed, by its years of errors. */
    private double believed() {
        return moments.origins(0) / (moments.origins(0) + YEARS_OF_ASSUMED);
    }

    /**
     * Areas share their errors, so that a past of a dozen years is hardly more than one outcome: an
     * upturn or a crisis in it must not decide for ever how wide a fan is. Drawn as logarithms.
     */
    private double sigmaTowards(double assumed, double rho) {
        double told = sigma(rho);
        if (told == 0 || assumed == 0) {
            return told;
        }
        double believed = believed();
        return StrictMath.exp(
                believed * StrictMath.log(told) + (1 - believed) * StrictMath.log(assumed));
    }

    private double rhoTowards(double assumed) {
        return believed() * rho() + (1 - believed()) * assumed;
    }

    private double rho() {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= STEPS_OF_RHO; step++) {
            double rho = step / (double) STEPS_OF_RHO;
            double misfit = misfit(rho);
            if (misfit < least) {
                least = misfit;
                best = rho;
            }
        }
        return best;
    }

    private double misfit(double rho) {
        double level = logLevel(rho);
        double misfit = 0;
        for (int horizon = 0; horizon < moments.horizons(); horizon++) {
            if (known(horizon)) {
                double ratio = moments.pooled(horizon) / unit(rho, horizon);
                double away = StrictMath.log(ratio) - level;
                misfit += moments.origins(horizon) * away * away;
            }
        }
        return misfit;
    }

    /** The mean correlation of the areas' errors; missing where there is a single area. */
    private double common() {
        double scale = spread.usual() * meanProductOfPairs();
        double sum = 0;
        double weight = 0;
        for (int horizon = 0; horizon < moments.horizons(); horizon++) {
            double cross = moments.cross(horizon);
            if (known(horizon) && !Double.isNaN(cross)) {
                double correlation = cross / (moments.pooled(horizon) * scale);
                sum += moments.origins(horizon) * correlation;
                weight += moments.origins(horizon);
            }
        }
        return weight == 0 ? Double.NaN : Math.clamp(sum / weight, 0, MOST_COMMON);
    }

    /** What two areas' standard deviations multiply to in the mean, the usual one being 1. */
    private double meanProductOfPairs() {
        double sum = 0;
        double squares = 0;
        double weight = 0;
        double weightSquared = 0;
        for (int area = 0; area < moments.areas(); area++) {
            double w = moments.weight(area);
            sum += w * Math.sqrt(spread.ratio(area));
            squares += w * w * spread.ratio(area);
            weight += w;
            weightSquared += w * w;
        }
        return (sum * sum - squares) / (weight * weight - weightSquared);
    }
}
