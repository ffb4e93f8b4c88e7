package org.graunt.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Makes Ctrl-C a polite request: the work is asked to stop, and the process ends only when what was
 * finished is kept. A request to end that comes while nothing listens ends the process as ever.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch workEnded = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean cancelled;

    private Interruption() {}

    /** Listens from now on, until closed. */
    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** True once the user asked to stop. */
    boolean cancelled() {
        return cancelled;
    }

    private void interrupt() {
        cancelled = true;
        try {
            if (!workEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return; // a fit that long cannot be waited for; the folder says it is unfinished
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended, and what it had to say is printed. */
    @Override
    public void close() {
        workEnded.countDown();
        if (!cancelled) {
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            cancelled = true; // the process began to end in this very moment
        }
    }
}
