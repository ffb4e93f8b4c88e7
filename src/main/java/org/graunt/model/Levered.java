package org.graunt.model;

import java.util.Optional;

/** A fitted model under a lever: the lever reaches it by the same door as the draws. */
record Levered(Projector projector, Change lever) implements Projector {

    @Override
    public Frame frame() {
        return projector.frame();
    }

    @Override
    public int lastYear() {
        return projector.lastYear();
    }

    @Override
    public boolean isPoint() {
        return projector.isPoint();
    }

    @Override
    public OwnTable ownTable() {
        return projector.ownTable();
    }

    @Override
    public Projector scaledAs(Projector baseline, Horizon horizon) {
        return new Levered(projector.scaledAs(baseline, horizon), lever);
    }

    @Override
    public Optional<OwnStep> ownStep(Draws block, Horizon horizon) {
        return projector.ownStep(block.with(lever), horizon);
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        projector.project(block.with(lever), horizon, sink);
    }
}
