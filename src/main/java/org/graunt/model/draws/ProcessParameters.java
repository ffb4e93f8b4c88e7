package org.graunt.model.draws;

import org.graunt.model.Driver;

/**
 * How one driver swings: an autoregression of its logarithm (of itself, where it is additive) that
 * starts at 0 in the base year and takes one step a year.
 *
 * @param driver what swings
 * @param rho the share of a deviation that is left a year later; 1 for a random walk
 * @param sigma the standard deviation of a year's step, for an area of the usual swing
 * @param common the share of the variance that all areas have in common
 * @param source where the numbers come from
 * @param basis the same in words: table, years, how many; or why they are assumed
 */
public record ProcessParameters(
        Driver driver, double rho, double sigma, double common, Source source, String basis) {

    /** The form of a process. */
    public enum Kind {
        /** Deviations fade. */
        AR1,
        /** Deviations stay. */
        RANDOM_WALK
    }

    /** Where parameters come from. */
    public enum Source {
        /** From the history that the project holds. */
        ESTIMATED,
        /** From the program. */
        ASSUMED,
        /** From the project's table {@code uncertainty}. */
        GIVEN
    }

    /** Checks the ranges. */
    public ProcessParameters {
        if (!(rho >= 0 && rho <= 1 && sigma >= 0 && common >= 0 && common <= 1)
                || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException(
                    "No process has rho %s, sigma %s and common %s".formatted(rho, sigma, common));
        }
    }

    /** The form of the process. */
    public Kind kind() {
        return rho == 1 ? Kind.RANDOM_WALK : Kind.AR1;
    }
}
