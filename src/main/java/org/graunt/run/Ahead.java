package org.graunt.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the next member while the last is projected, so that no processor waits for a fit or for
 * room on the disk. One thread does it, in the order of the plan: what one fit leaves for the next
 * is the same as if they had waited for each other.
 */
final class Ahead implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Deque<PlannedMember.Ready> waiting;
    private final Work work;
    private @Nullable Future<Prepared> next;

    /** How a member is prepared. */
    @FunctionalInterface
    interface Work {
        /** Prepares a member. */
        Prepared prepare(PlannedMember.Ready member) throws IOException;
    }

    /** Begins with the first of some members. */
    Ahead(List<PlannedMember.Ready> members, Work work) {
        this.waiting = new ArrayDeque<>(members);
        this.work = work;
        this.next = begin();
    }

    /** Nothing to wait for where none is left. */
    private @Nullable Future<Prepared> begin() {
        PlannedMember.Ready member = waiting.poll();
        return member == null ? null : thread.submit(() -> work.prepare(member));
    }

    /**
     * The next member, while the one after it is begun.
     *
     * @throws IOException where there is no room for its draws
     */
    Prepared take() throws IOException {
        Future<Prepared> mine = Objects.requireNonNull(next, "every member has been taken");
        next = begin();
        try {
            return mine.get();
        } catch (ExecutionException failure) {
            throw rethrown(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The run was interrupted");
        }
    }

    /** The failure as it would have come without the thread between. */
    private static IOException rethrown(@Nullable Throwable failure) {
        return switch (failure) {
            case IOException problem -> problem;
            case RuntimeException fault -> throw fault;
            case Error error -> throw error;
            case null -> new IOException("Preparing a member failed without a cause");
            default -> new IOException(failure);
        };
    }

    /** Waits for what is being prepared, and gives it back where nobody took it. */
    @Override
    public void close() throws IOException {
        thread.close();
        if (next != null && next.state() == Future.State.SUCCESS) {
            next.resultNow().release();
        }
    }
}
