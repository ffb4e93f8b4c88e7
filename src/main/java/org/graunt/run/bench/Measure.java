package org.graunt.run.bench;

import java.util.function.DoubleSupplier;

/** One thing that is timed. */
public interface Measure {

    /** Its name in the results: small letters and hyphens. */
    String name();

    /** The unit of its value, such as {@code ms} or {@code multiply-adds per second}. */
    String unit();

    /**
     * Makes the data, untimed.
     *
     * @return the work that is timed, as often as wanted; its result must depend on all of the
     *     work, so that no compiler can leave any of it out
     */
    DoubleSupplier prepare();

    /** The value that a time makes; milliseconds where it does not say. */
    default double value(double seconds) {
        return 1000 * seconds;
    }
}
