package org.graunt.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.graunt.run.MemberResult;
import org.graunt.run.Watcher;

/**
 * Shows how far a run is: one line that is overwritten on a terminal, plain lines elsewhere,
 * nothing where quiet is wanted.
 */
final class ProgressLine implements Watcher {
    private static final long NANOS_BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintWriter err;
    private final boolean terminal;
    private final boolean quiet;
    private final BooleanSupplier cancelled;
    private final long begun = System.nanoTime();
    private long lastShown = begun - NANOS_BETWEEN;
    private int width;

    ProgressLine(PrintWriter err, boolean terminal, boolean quiet, BooleanSupplier cancelled) {
        this.err = err;
        this.terminal = terminal;
        this.quiet = quiet;
        this.cancelled = cancelled;
    }

    @Override
    public synchronized void began(String member) {
        if (!quiet && terminal) {
            overwrite(member + ": fitting");
        }
    }

    @Override
    public synchronized void progressed(String member, long done, long total) {
        long now = System.nanoTime();
        if (quiet || !terminal || now - lastShown < NANOS_BETWEEN) {
            return;
        }
        lastShown = now;
        double elapsed = (now - begun) / 1e9;
        double left = elapsed * (total - done) / done;
        overwrite(
                "%s: %d of %d, %d %%, %s gone, %s left"
                        .formatted(
                                member,
                                done,
                                total,
                                100 * done / total,
                                clock(elapsed),
                                clock(left)));
    }

    @Override
    public synchronized void ended(MemberResult result) {
        if (quiet || result.status() == MemberResult.Status.LEFT_OUT) {
            return;
        }
        if (terminal) {
            overwrite("");
        }
        double seconds =
                result.fitting().plus(result.projecting()).plus(result.writing()).toNanos() / 1e9;
        err.println(
                "%s: %s after %.1f s".formatted(result.label(), result.status().word(), seconds));
        err.flush();
    }

    /** Takes away the line, where there is one. */
    synchronized void clear() {
        if (width > 0) {
            overwrite("");
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    private void overwrite(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        if (line.isEmpty()) {
            err.print("\r");
        }
        err.flush();
        width = line.length();
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }
}
