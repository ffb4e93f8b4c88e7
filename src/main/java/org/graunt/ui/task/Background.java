package org.graunt.ui.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Where work is done and where its answers are told. In the window, work is done on threads of its
 * own and answers are told on the window's; in tests both may happen at once, on the one thread.
 */
public final class Background implements AutoCloseable {
    private final Executor work;
    private final Executor window;
    private final Consumer<RuntimeException> failures;
    private final Runnable stop;
    private final AtomicInteger atWork = new AtomicInteger();

    /** On the window's thread alone. */
    private final Deque<Runnable> later = new ArrayDeque<>();

    private Background(
            Executor work, Executor window, Consumer<RuntimeException> failures, Runnable stop) {
        this.work = work;
        this.window = window;
        this.failures = failures;
        this.stop = stop;
    }

    /**
     * Threads of their own, which do not keep the program alive.
     *
     * @param failures told of work that went wrong by a mistake of the program, on the window's
     *     thread
     */
    public static Background onThreads(Consumer<RuntimeException> failures) {
        ExecutorService threads =
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("graunt-work-", 1).factory());
        return new Background(threads, Platform::runLater, failures, threads::shutdownNow);
    }

    /** All at once, on the thread that asks: for tests. A failure is thrown. */
    public static Background atOnce() {
        return new Background(
                Runnable::run,
                Runnable::run,
                failure -> {
                    throw failure;
                },
                () -> {});
    }

    /** A lane of its own for one kind of answer. */
    public Lane lane() {
        return new Lane(this);
    }

    void work(Runnable job) {
        atWork.incrementAndGet();
        work.execute(
                () -> {
                    try {
                        job.run();
                    } finally {
                        if (atWork.decrementAndGet() == 0) {
                            tell(this::rested); // behind the answers, which may ask for more
                        }
                    }
                });
    }

    /** True where no work is under way; its answers may still be on their way to the window. */
    public boolean isAtRest() {
        return atWork.get() == 0;
    }

    /**
     * Puts something off until all that was asked for is done and told, and all that followed from
     * it, so that it takes no processor from that. Asked, and done, on the window's thread.
     */
    public void afterwards(Runnable next) {
        later.add(next);
        tell(this::rested);
    }

    private void rested() {
        while (isAtRest() && !later.isEmpty()) {
            later.removeFirst().run();
        }
    }

    void tell(Runnable answer) {
        window.execute(answer);
    }

    void failed(RuntimeException failure) {
        tell(() -> failures.accept(failure));
    }

    /** Lets go of the threads. */
    @Override
    public void close() {
        stop.run();
    }
}
