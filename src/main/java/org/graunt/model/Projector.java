package org.graunt.model;

import java.util.Optional;

/** A fitted model: it projects as often as wanted, for any draws, from any thread. */
public interface Projector {

    /** The rows and ages of what it projects. */
    Frame frame();

    /** The last year that it can project to; it has its say up to there and then drops out. */
    default int lastYear() {
        return Integer.MAX_VALUE;
    }

    /**
     * True where nothing is said of how far off it may be: all draws are alike, and it has no part
     * in the spread of a pool.
     */
    default boolean isPoint() {
        return false;
    }

    /** The table of what it alone knows: the series that its years carry. */
    default OwnTable ownTable() {
        return OwnTable.NONE;
    }

    /**
     * The same model with its components scaled by the factors that another's controls came to, so
     * that a scenario is not pulled back to the targets of the baseline.
     *
     * @param baseline the model fitted to the unchanged inputs
     * @param horizon the years that the factors are found for
     */
    default Projector scaledAs(Projector baseline, Horizon horizon) {
        return this;
    }

    /**
     * Projects a block of draws together, from the base year to the last.
     *
     * <p>The sink first receives the base year itself, with the population alone, and then each
     * projected year in order. Arrays of a year are used again for the next.
     *
     * @throws java.util.concurrent.CancellationException where the sink asks to stop
     */
    void project(Draws block, Horizon horizon, YearSink sink);

    /**
     * The step it takes before it moves people to homes or jobs, from any population and by these
     * draws; empty where nothing calls people.
     */
    default Optional<OwnStep> ownStep(Draws block, Horizon horizon) {
        return Optional.empty();
    }

    /** The same model under a lever, without fitting again. */
    default Projector with(Change lever) {
        return new Levered(this, lever);
    }
}
