package org.graunt.run;

import java.util.function.BooleanSupplier;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.model.play.Audience;
import org.graunt.run.attribution.ImpliedRates;
import org.graunt.run.attribution.RatesRecorder;
import org.graunt.run.store.DrawStore;
import org.jspecify.annotations.Nullable;

/** Listens to one member and keeps of it what its tables are made of. */
final class MemberPaths implements Audience {
    private final CentralPath central;
    private final RatesRecorder recorder;
    private final @Nullable DrawStore store;
    private final Tallies tallies = new Tallies();
    private final Runnable step;
    private final BooleanSupplier cancelled;

    /**
     * Nothing heard yet.
     *
     * @param store where numbered draws go; null where there are none
     * @param step told after each year of each block
     * @param cancelled asked before each year of each block
     */
    MemberPaths(
            Projector projector,
            Horizon horizon,
            @Nullable DrawStore store,
            Runnable step,
            BooleanSupplier cancelled) {
        this.central = new CentralPath(projector.frame(), projector.ownTable());
        this.recorder = new RatesRecorder(projector, horizon);
        this.store = store;
        this.step = step;
        this.cancelled = cancelled;
    }

    /** The central path; whole when the projection has ended. */
    CentralPath central() {
        return central;
    }

    /** The rates that the central path implies; whole when the projection has ended. */
    ImpliedRates rates(String member) {
        return recorder.rates(member);
    }

    /** What was capped, floored or moved in any draw. */
    Tallies tallies() {
        return tallies;
    }

    @Override
    public YearSink sink(Draws block) {
        return new Block(block.first() == 0, store == null ? year -> {} : store.block());
    }

    /** One block of draws, of which the first has the central path. */
    private final class Block implements YearSink {
        private final boolean leads;
        private final YearSink stored;

        Block(boolean leads, YearSink stored) {
            this.leads = leads;
            this.stored = stored;
        }

        @Override
        public boolean wantsWholeYears() {
            return leads;
        }

        @Override
        public void look(Year year, int cell) {
            stored.look(year, cell);
        }

        @Override
        public void accept(Year year) {
            if (leads) {
                central.take(year);
                recorder.take(year);
            }
            stored.accept(year);
            synchronized (tallies) {
                tallies.addAll(year.tallies());
            }
        }
    }

    @Override
    public void progressed(long done, long total) {
        step.run();
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
