package org.graunt.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Requests of one kind. The newest wins: an older one that is at work is told that nobody waits any
 * more, one that has not begun never begins, and neither is heard of again.
 *
 * <p>Asked on the window's thread; its properties change there.
 */
public final class Lane {
    private static final long BETWEEN_NEWS = 60_000_000;

    private final Background background;
    private final AtomicLong newest = new AtomicLong();
    private final Object turn = new Object();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(Progress.NONE);

    Lane(Background background) {
        this.background = background;
    }

    /**
     * How far the work is.
     *
     * @param words what is being done
     * @param share from 0 to 1; below 0 where that is not known
     * @param secondsLeft at the pace so far; 0 where that is not known
     */
    public record Progress(String words, double share, double secondsLeft) {
        /** Where nothing is known. */
        public static final Progress NONE = new Progress("", -1, 0);
    }

    /**
     * Asks.
     *
     * @param work done off the window's thread; answers, or throws a {@link CancellationException}
     * @param answered told the answer on the window's thread, unless a newer request was made
     */
    public <T> void ask(Function<Pulse, T> work, Consumer<T> answered) {
        ask(work, answered, () -> {});
    }

    /**
     * Asks.
     *
     * @param cancelled told on the window's thread where the work gave up without an answer
     */
    public <T> void ask(Function<Pulse, T> work, Consumer<T> answered, Runnable cancelled) {
        long ticket = newest.incrementAndGet();
        busy.set(true);
        progress.set(Progress.NONE);
        background.work(
                () -> {
                    synchronized (turn) { // one at a time, and in vain only if it has begun
                        if (newest.get() == ticket) {
                            run(ticket, work, answered, cancelled);
                        }
                    }
                });
    }

    private <T> void run(
            long ticket, Function<Pulse, T> work, Consumer<T> answered, Runnable cancelled) {
        try {
            T answer = work.apply(new Beat(ticket));
            tell(ticket, () -> answered.accept(answer));
        } catch (CancellationException gaveUp) {
            tell(ticket, cancelled);
        } catch (RuntimeException failure) {
            tell(ticket, () -> {});
            background.failed(failure);
        }
    }

    private void tell(long ticket, Runnable news) {
        background.tell(
                () -> {
                    if (newest.get() == ticket) {
                        busy.set(false);
                        news.run();
                    }
                });
    }

    /** Forgets what was asked for: nothing more is heard of it. */
    public void forget() {
        newest.incrementAndGet();
        busy.set(false);
    }

    /** True while an answer is waited for. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Heard from the work of one request. */
    private final class Beat implements Pulse {
        private final long ticket;
        private final long begun = System.nanoTime();
        private final AtomicLong told = new AtomicLong(begun - BETWEEN_NEWS);

        Beat(long ticket) {
            this.ticket = ticket;
        }

        @Override
        public boolean cancelled() {
            return newest.get() != ticket;
        }

        @Override
        public void at(String words, long done, long total) {
            long now = System.nanoTime();
            long before = told.get();
            if (now - before < BETWEEN_NEWS || !told.compareAndSet(before, now)) {
                return; // a window repaints no oftener
            }
            double share = (double) done / total;
            double left = done == 0 ? 0 : (now - begun) / 1e9 * (1 - share) / share;
            Progress news = new Progress(words, share, left);
            background.tell(
                    () -> {
                        if (newest.get() == ticket) {
                            progress.set(news);
                        }
                    });
        }
    }
}
