package org.graunt.model.employment;

import java.util.Arrays;

/**
 * How many residents of each area are called to work by the jobs there are.
 *
 * <p>An area's commuting ratio is its residents in work over the workers at its jobs: below 1 more
 * commute in than out. Kept constant, it puts everybody whom new jobs call into the area of those
 * jobs. Where it is known at which workplaces the residents of an area work, new jobs call them
 * home to all the areas that workers there live in.
 */
final class Commuting {
    private final double[] ratio;
    private final Shares shares;
    private final double factor;
    private final int baseYear;
    private final int reached;

    /** Who lives where among the workers of each workplace. */
    static final class Shares {
        private final boolean[] known;
        private final double[][] share;
        private final double[] elsewhere;
        private final double[] scale;

        /**
         * Shares of the areas of which they are known.
         *
         * @param known which areas' residents are called by them
         * @param share of the workers at a workplace, those who live in an area, {@code
         *     [residence][workplace]}
         * @param elsewhere commuters from an area to workplaces of which no jobs are held
         * @param scale residents in work at the base year over those whom the shares call
         */
        Shares(boolean[] known, double[][] share, double[] elsewhere, double[] scale) {
            this.known = known;
            this.share = share;
            this.elsewhere = elsewhere;
            this.scale = scale;
        }

        private void call(int area, double[] workers, double[] into, int stride) {
            int at = area * stride;
            Arrays.fill(into, at, at + stride, elsewhere[area]);
            for (int workplace = 0; workplace < share[area].length; workplace++) {
                double part = share[area][workplace];
                for (int lane = 0; part > 0 && lane < stride; lane++) {
                    into[at + lane] += part * workers[workplace * stride + lane];
                }
            }
        }
    }

    /**
     * Commuting as in the base year, with a factor that is reached later.
     *
     * @param ratio residents in work over workers at the base year, by area
     */
    Commuting(double[] ratio, Shares shares, double factor, int baseYear, int reached) {
        this.ratio = ratio;
        this.shares = shares;
        this.factor = factor;
        this.baseYear = baseYear;
        this.reached = reached;
    }

    /**
     * The residents of one area who are called to work.
     *
     * @param workers at the jobs of each area, {@code [area][lane]}
     * @param into receives them, {@code [area][lane]}
     */
    void call(int area, double[] workers, double[] into, int stride, int year) {
        double change = change(year);
        int at = area * stride;
        boolean byShares = shares.known[area];
        double scale = change * (byShares ? shares.scale[area] : ratio[area]);
        if (byShares) {
            shares.call(area, workers, into, stride);
        } else {
            System.arraycopy(workers, at, into, at, stride);
        }
        for (int lane = 0; lane < stride; lane++) {
            into[at + lane] *= scale;
        }
    }

    private double change(int year) {
        double way = year >= reached ? 1 : (year - baseYear) / (double) (reached - baseYear);
        return 1 + (factor - 1) * Math.max(way, 0);
    }
}
