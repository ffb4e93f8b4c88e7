package org.graunt.workspace.results;

import java.util.List;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.PooledFan;

/**
 * A pool through the years.
 *
 * @param years those of which somebody speaks, ascending
 */
public record Course(List<Year> years) {
    private static final double[] PROBABILITIES = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

    /** Copies the list. */
    public Course {
        years = List.copyOf(years);
    }

    /**
     * One year of it.
     *
     * @param year the mid-year
     * @param central the weighted mean of the central paths, which adds up
     * @param mean of the pooled draws
     * @param quantiles the 2.5, 10, 25, 50, 75, 90 and 97.5 per cent quantiles of the pool
     */
    public record Year(int year, double central, double mean, List<Double> quantiles) {

        /** Copies the list. */
        public Year {
            quantiles = List.copyOf(quantiles);
        }

        static Year of(int year, Panel all, Panel spread, Pool pool) {
            PooledFan fan = PooledFan.of(spread, pool, PROBABILITIES);
            return new Year(year, all.central(), fan.mean(), fan.quantiles());
        }

        /** The lower edge of a band: 50, 80 or 95 per cent. */
        public double low(int percent) {
            return quantiles.get(lower(percent));
        }

        /** The upper edge of a band: 50, 80 or 95 per cent. */
        public double high(int percent) {
            return quantiles.get(quantiles.size() - 1 - lower(percent));
        }

        private static int lower(int percent) {
            return switch (percent) {
                case 95 -> 0;
                case 80 -> 1;
                case 50 -> 2;
                default -> throw new IllegalArgumentException("There is no band of " + percent);
            };
        }

        /** The middle of the pooled draws. */
        public double median() {
            return quantiles.get(quantiles.size() / 2);
        }
    }

    /** The last year of it. */
    public Year last() {
        return years.getLast();
    }
}
