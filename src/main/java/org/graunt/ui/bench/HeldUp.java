package org.graunt.ui.bench;

import org.graunt.run.bench.Figure;

/**
 * A time in which the window's thread heard nobody.
 *
 * @param doing what was being done in the window
 * @param millis how long it was
 * @param lateMillis how much of it the watchdog itself was late: the machine was busy elsewhere, or
 *     memory was being tidied
 * @param phase what the toolkit was at, where it was found most often
 * @param where the call of ours under way then, or the toolkit's
 */
record HeldUp(String doing, double millis, double lateMillis, String phase, String where) {
    private static final double LIMIT = 50;

    /** True where it was too long even without what the machine took. */
    boolean isOwn() {
        return millis - lateMillis > LIMIT;
    }

    Figure figure() {
        return Figure.of("window: held up", millis, "ms")
                .with("doing", doing)
                .with("late", lateMillis)
                .with("phase", phase)
                .with("at", where);
    }
}
