package org.graunt.ui.bench;

import org.graunt.run.bench.Figure;

/**
 * What one repetition of the session came to.
 *
 * @param number from 1
 * @param seconds how long it took
 * @param heapMegabytes what was still held after it, once memory had been tidied
 * @param heldUp how often the window's thread heard nobody for more than 50 ms
 */
record Turn(int number, double seconds, double heapMegabytes, int heldUp) {

    Figure figure() {
        return Figure.of("window: session " + number, seconds, "s")
                .with("heap MB", heapMegabytes)
                .with("held up", heldUp);
    }
}
