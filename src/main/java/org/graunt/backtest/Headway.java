package org.graunt.backtest;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.graunt.run.Watcher;

/** How far all origins together are, told to whoever watches. */
final class Headway {
    private static final String LABEL = "backtest";

    private final Watcher watcher;
    private final BooleanSupplier stopped;
    private final AtomicLong done = new AtomicLong();
    private final long total;

    /**
     * Nothing done yet.
     *
     * @param stopped true once an origin went wrong, so that the others need not go on
     * @param total years of blocks of draws, over all origins and members
     */
    Headway(Watcher watcher, BooleanSupplier stopped, long total) {
        this.watcher = watcher;
        this.stopped = stopped;
        this.total = total;
    }

    /** One year of one block is done. */
    void step() {
        watcher.progressed(LABEL, done.incrementAndGet(), total);
    }

    boolean cancelled() {
        return stopped.getAsBoolean() || watcher.cancelled();
    }
}
