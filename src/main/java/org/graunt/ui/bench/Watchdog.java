package org.graunt.ui.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/**
 * Asks the window's thread every few milliseconds whether it hears, notes how long that took where
 * it took too long, and looks meanwhile what it is at.
 */
final class Watchdog implements AutoCloseable {
    private static final double LIMIT = 50;
    private static final double MILLION = 1e6;
    private static final long BETWEEN = 3;
    private static final long LOOK = 10;

    private final Thread window;
    private final WorkClock clock;
    private final AtomicReference<String> doing = new AtomicReference<>("");
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<HeldUp> heldUp = new CopyOnWriteArrayList<>();
    private final Thread thread;

    private Watchdog(Thread window) {
        this.window = window;
        this.clock = WorkClock.of(window);
        this.thread = Thread.ofPlatform().daemon().name("graunt-watchdog").unstarted(this::watch);
    }

    /** Begins to watch a window's thread. */
    static Watchdog over(Thread window) {
        Watchdog watchdog = new Watchdog(window);
        watchdog.thread.start();
        return watchdog;
    }

    /** What is being done from now on; blank for what does not count. */
    void doing(String what) {
        doing.set(what);
    }

    /** What there was to note so far, the earliest first. */
    List<HeldUp> heldUp() {
        return List.copyOf(heldUp);
    }

    private void watch() {
        try {
            while (!stopped.get()) {
                listen();
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException called) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() throws InterruptedException {
        String during = doing.get();
        double worked = clock.millis();
        long begun = System.nanoTime();
        CompletableFuture<Long> heard = new CompletableFuture<>();
        Platform.runLater(() -> heard.complete(System.nanoTime()));
        Stacks stacks = new Stacks();
        while (!stopped.get() && !await(heard)) {
            stacks.add(window.getStackTrace());
        }
        double millis = (heard.getNow(begun) - begun) / MILLION;
        if (millis > LIMIT && !during.isBlank()) {
            heldUp.add(
                    new HeldUp(
                            during,
                            millis,
                            clock.millis() - worked,
                            stacks.phase(),
                            stacks.place()));
        }
    }

    private static boolean await(CompletableFuture<Long> heard) throws InterruptedException {
        try {
            heard.get(LOOK, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("Nothing fails in hearing", impossible);
        }
    }

    /** Watches no more. */
    @Override
    public void close() {
        stopped.set(true);
        thread.interrupt();
    }
}
