package org.graunt.model.draws;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/**
 * Drawn paths for rooms that add an uncertainty of their own to what was projected: the same seed,
 * process, area and draw give the same path everywhere.
 */
public final class NormalPaths {
    private final Streams streams;

    /** The paths of a run's seed. */
    public NormalPaths(long seed) {
        this.streams = new Streams(seed);
    }

    /**
     * Autoregressions that start at 0 and whose steps are standard normal.
     *
     * @param process what swings; a word of its own, or it swings with another
     * @param area whose; empty for what all have in common
     * @param rho the share of a deviation that is left a year later; 1 for a random walk
     * @param years how many steps
     * @param draws how many numbered draws
     * @return {@code [year][draw]}; draw 0, the central path, stays at 0
     */
    public double[][] of(String process, String area, double rho, int years, int draws) {
        double[][] paths = new double[years][draws + 1];
        for (int draw = 1; draw <= draws; draw++) {
            ContinuousSampler steps = streams.normal(process, area, draw);
            double deviation = 0;
            for (int year = 0; year < years; year++) {
                deviation = rho * deviation + steps.sample();
                paths[year][draw] = deviation;
            }
        }
        return paths;
    }

    /** The variance of such a path after some years. */
    public static double variance(double rho, int years) {
        return UnitProcess.variance(rho, years);
    }
}
