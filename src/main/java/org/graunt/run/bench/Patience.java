package org.graunt.run.bench;

import java.time.Duration;

/**
 * How long a window is measured.
 *
 * @param movements how often each lever and each selector is moved
 * @param repeats how often the whole session is played, at the least
 * @param least how long it is played, at the least
 */
public record Patience(int movements, int repeats, Duration least) {

    /** Checks that there is something to measure. */
    public Patience {
        if (movements < 1 || repeats < 1 || least.isNegative()) {
            throw new IllegalArgumentException(
                    "There must be a movement and a repeat, and no time below 0; given %d, %d, %s"
                            .formatted(movements, repeats, least));
        }
    }
}
