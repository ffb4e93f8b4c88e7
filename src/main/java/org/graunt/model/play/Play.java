package org.graunt.model.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graunt.model.DrawSet;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.jspecify.annotations.Nullable;

/**
 * Runs a fitted model over all draws, a block of draws at a time, several blocks at once.
 *
 * <p>Block 0 begins with draw 0, the central path. Threads, the size of blocks and the order in
 * which they finish never change a result, for lanes of a block do not touch each other.
 */
public final class Play {
    /**
     * The number of draws in a block where none is given: long enough loops for one area, little
     * enough memory for fifty.
     */
    public static final int BLOCK = 96;

    private final int threads;
    private final int block;

    private Play(int threads, int block) {
        this.threads = threads;
        this.block = block;
    }

    /** On so many threads, in blocks of {@link #BLOCK}. */
    public static Play on(int threads) {
        return of(threads, BLOCK);
    }

    /** On so many threads, in blocks of so many draws. */
    public static Play of(int threads, int block) {
        if (threads < 1 || block < 1) {
            throw new IllegalArgumentException(
                    "Threads and draws in a block must be 1 or more, not %d and %d"
                            .formatted(threads, block));
        }
        return new Play(threads, block);
    }

    /**
     * Projects every draw and has the books of every year audited before the audience sees it.
     *
     * @throws CancellationException where the audience cancelled, or the calling thread was
     *     interrupted
     * @throws IllegalStateException where a block failed; its cause is what went wrong in the first
     *     such block, whichever failed first by the clock
     */
    public void project(Projector projector, DrawSet draws, Horizon horizon, Audience audience) {
        List<Lanes> blocks = blocks(draws.count());
        long years = horizon.years().count() + 1;
        Performance performance = new Performance(audience, blocks.size() * years);
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Math.min(threads, blocks.size()))) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                int index = i;
                Lanes lanes = blocks.get(i);
                futures.add(
                        pool.submit(
                                () ->
                                        performance.play(
                                                projector, lanes.of(draws), horizon, index)));
            }
            await(futures, blocks, performance);
        }
    }

    /**
     * The draws of a block, asked for by the thread that plays them when it comes to them: paths
     * once drawn take room.
     */
    private record Lanes(int first, int count) {
        Draws of(DrawSet draws) {
            return draws.block(first, count);
        }
    }

    /** All draws from 0 on, cut into blocks. */
    private List<Lanes> blocks(int draws) {
        List<Lanes> blocks = new ArrayList<>();
        int lanes = draws + 1;
        for (int first = 0; first < lanes; first += block) {
            blocks.add(new Lanes(first, Math.min(block, lanes - first)));
        }
        return blocks;
    }

    private static void await(
            List<Future<?>> futures, List<Lanes> blocks, Performance performance) {
        boolean cancelled = false;
        for (int i = 0; i < futures.size(); i++) {
            Throwable failure = failureOf(futures.get(i), performance);
            if (failure instanceof CancellationException) {
                cancelled = true;
            } else if (failure != null && !performance.interrupted()) {
                throw failed(blocks.get(i), failure);
            }
        }
        if (cancelled) {
            throw new CancellationException("The projection was cancelled");
        }
    }

    /** What ended a block before its time; null where it ran to its end. */
    private static @Nullable Throwable failureOf(Future<?> future, Performance performance) {
        try {
            future.get();
            return null;
        } catch (ExecutionException ended) {
            return ended.getCause();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            performance.interrupt();
            return new CancellationException("The projection was interrupted");
        }
    }

    private static IllegalStateException failed(Lanes block, Throwable cause) {
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        int last = block.first() + block.count() - 1;
        String which =
                last == block.first()
                        ? "Draw " + last
                        : "Draws %d to %d".formatted(block.first(), last);
        return new IllegalStateException(which + ": " + reason, cause);
    }
}
