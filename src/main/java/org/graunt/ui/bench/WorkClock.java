package org.graunt.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * How long processors have worked for some threads. Unlike the clock on the wall it stands still
 * while others have the machine.
 */
final class WorkClock {
    private static final String PAINTER = "QuantumRenderer";
    private static final double MILLION = 1e6;

    private final LongSupplier nanos;

    private WorkClock(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The clock of a window on the screen: of its own thread, and the toolkit's that paints it. */
    static WorkClock of(Thread window) {
        Stream<Thread> painters =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith(PAINTER));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] ids =
                Stream.concat(Stream.of(window), painters).mapToLong(Thread::threadId).toArray();
        return new WorkClock(() -> sum(threads, ids));
    }

    /** The clock of all threads that the program has, those that compute in the background too. */
    static WorkClock ofAll() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return new WorkClock(() -> sum(threads, threads.getAllThreadIds()));
    }

    /** A thread that has ended, and a system that does not tell, count for nothing. */
    private static long sum(ThreadMXBean threads, long... ids) {
        return Arrays.stream(ids).map(id -> Math.max(0, threads.getThreadCpuTime(id))).sum();
    }

    /** Milliseconds worked so far; 0 where the system does not tell. */
    double millis() {
        return nanos.getAsLong() / MILLION;
    }
}
