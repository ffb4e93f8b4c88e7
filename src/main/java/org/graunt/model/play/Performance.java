package org.graunt.model.play;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Year;
import org.graunt.model.YearSink;

/** What the blocks of one projection share while they run: how far they are, and who must stop. */
final class Performance {
    private final Audience audience;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final AtomicInteger firstFailed = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean interrupted;

    Performance(Audience audience, long total) {
        this.audience = audience;
        this.total = total;
    }

    /** Runs one block to its end. */
    void play(Projector projector, Draws block, Horizon horizon, int index) {
        try {
            checkCancelled(index);
            YearSink listener = audience.sink(block);
            BooksAudit audit = new BooksAudit(listener);
            projector.project(block, horizon, new Audited(audit, index));
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException | Error failure) {
            firstFailed.accumulateAndGet(index, Math::min);
            throw failure;
        }
    }

    /** What a projector shows and tells of one block. */
    private final class Audited implements YearSink {
        private final BooksAudit audit;
        private final int index;

        Audited(BooksAudit audit, int index) {
            this.audit = audit;
            this.index = index;
        }

        @Override
        public boolean wantsWholeYears() {
            return audit.wantsWholeYears();
        }

        @Override
        public void look(Year year, int cell) {
            audit.look(year, cell);
        }

        @Override
        public void accept(Year year) {
            checkCancelled(index);
            audit.accept(year);
            audience.progressed(done.incrementAndGet(), total);
        }
    }

    /**
     * Blocks after a failed one stop; those before it go on, so that the failure that is told is
     * that of the first failing block however the threads were scheduled.
     */
    private void checkCancelled(int index) {
        if (interrupted || index > firstFailed.get() || audience.cancelled()) {
            throw new CancellationException("The projection was cancelled");
        }
    }

    void interrupt() {
        interrupted = true;
    }

    boolean interrupted() {
        return interrupted;
    }
}
