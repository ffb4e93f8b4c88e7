package org.graunt.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graunt.model.play.Play;
import org.graunt.run.RunSettings;
import org.graunt.run.Watcher;
import org.jspecify.annotations.Nullable;

/** Runs the origins, several at once; what they come to does not depend on how many. */
final class Origins {
    private final BacktestPlan plan;
    private final RunSettings settings;
    private final Remarks remarks;
    private final Headway headway;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Origins(BacktestPlan plan, RunSettings settings, Remarks remarks, Watcher watcher) {
        this.plan = plan;
        this.settings = settings;
        this.remarks = remarks;
        this.headway = new Headway(watcher, stopped::get, total(plan));
    }

    private static long total(BacktestPlan plan) {
        long members = plan.members().size() + (long) plan.yardsticks().size();
        long blocks = Math.ceilDiv(plan.draws() + 1L, Play.BLOCK);
        int step = plan.plan().inputs().frame().ages().width();
        return plan.origins().stream()
                .mapToLong(
                        origin -> members * blocks * ((plan.lastYear(origin) - origin) / step + 1))
                .sum();
    }

    /**
     * Every origin, in order.
     *
     * @throws CancellationException where somebody asked to stop
     */
    List<Marks> run() {
        int together = Math.min(settings.threads(), plan.origins().size());
        int each = settings.threads() / together;
        List<Marks> marks = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(together)) {
            List<Future<Marks>> futures =
                    plan.origins().stream()
                            .map(origin -> pool.submit(() -> mark(origin, each)))
                            .toList();
            Throwable failure = null;
            for (Future<Marks> future : futures) {
                Throwable ended = collect(future, marks);
                failure = failure == null ? ended : failure;
                if (failure != null) {
                    stopped.set(true);
                }
            }
            rethrow(failure);
        }
        return marks;
    }

    private Marks mark(int origin, int threads) {
        if (headway.cancelled()) {
            throw new CancellationException("Cancelled before origin " + origin);
        }
        return Marking.of(plan, new OriginRun(plan, origin, threads, remarks, headway).run());
    }

    /** Takes what a future came to; what ended it before its time, where something did. */
    private static @Nullable Throwable collect(Future<Marks> future, List<Marks> marks) {
        try {
            marks.add(future.get());
            return null;
        } catch (ExecutionException ended) {
            return ended.getCause();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return new CancellationException("The backtest was interrupted");
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case CancellationException cancelled -> throw cancelled;
            case Error error -> throw error;
            default -> throw new IllegalStateException("An origin failed", failure);
        }
    }
}
