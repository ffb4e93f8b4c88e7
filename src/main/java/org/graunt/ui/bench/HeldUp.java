package org.graunt.ui.bench;

import org.graunt.run.bench.Figure;

/**
 * A time in which the window's thread heard nobody.
 *
 * @param doing what was being done in the window
 * @param millis how long it was
 * @param workedMillis how much of it processors worked for the window; the rest is the machine's,
 *     or was spent in waiting
 * @param phase what the toolkit was at, where it was found most often
 * @param where the call of ours under way then, or the toolkit's
 */
record HeldUp(String doing, double millis, double workedMillis, String phase, String where) {
    private static final double LIMIT = 50;

    /** True where it would have been too long on a machine that does nothing else. */
    boolean isOwn() {
        return workedMillis > LIMIT;
    }

    Figure figure() {
        return Figure.of("window: held up", millis, "ms")
                .with("doing", doing)
                .with("worked", workedMillis)
                .with("phase", phase)
                .with("at", where);
    }
}
