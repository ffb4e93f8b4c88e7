package org.graunt.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.graunt.model.Draws;
import org.graunt.model.Engine;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.ProjectionModel;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.YearSink;
import org.graunt.note.Outcome;
import org.graunt.run.ToyEngine;

/** A toy model that waits, once it has begun, until it is let go on. */
final class SlowEngine {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** The engine {@code slow}. */
    Engine engine() {
        return new Engine(
                "slow", "For tests.", Map.of(), List.of(), spec -> Outcome.of(new Slow(toy(spec))));
    }

    private static ProjectionModel toy(ModelSpec spec) {
        return ToyEngine.ENGINE.build().apply(ModelSpec.of(spec.id(), "toy")).value();
    }

    /** True once it waits. */
    boolean hasBegun() {
        return begun.getCount() == 0;
    }

    /** Lets it go on. */
    void goOn() {
        goOn.countDown();
    }

    private final class Slow implements ProjectionModel {
        private final ProjectionModel toy;

        Slow(ProjectionModel toy) {
            this.toy = toy;
        }

        @Override
        public List<Need> needs() {
            return toy.needs();
        }

        @Override
        public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
            return toy.prepare(inputs, shared).then(inner -> Outcome.of(new Waiting(inner)));
        }
    }

    private final class Waiting implements Projector {
        private final Projector inner;

        Waiting(Projector inner) {
            this.inner = inner;
        }

        @Override
        public Frame frame() {
            return inner.frame();
        }

        @Override
        public void project(Draws block, Horizon horizon, YearSink sink) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            inner.project(block, horizon, sink);
        }
    }
}
