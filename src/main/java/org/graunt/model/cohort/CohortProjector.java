package org.graunt.model.cohort;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.cube.Cube;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;

/**
 * A cohort-component model that has its rates: a base population, the conventions, the rates of
 * every step, and what they are controlled to.
 */
public final class CohortProjector implements Projector {
    private final Frame frame;
    private final Cube base;
    private final Conventions conventions;
    private final Kernel kernel;
    private final RatesPath path;
    private final Controls controls;
    private final int lastYear;
    private final Map<Horizon, ControlFactors> factors = new ConcurrentHashMap<>();

    private CohortProjector(
            Frame frame,
            Cube base,
            Conventions conventions,
            Kernel kernel,
            RatesPath path,
            Controls controls,
            int lastYear) {
        this.frame = frame;
        this.base = base;
        this.conventions = conventions;
        this.kernel = kernel;
        this.path = path;
        this.controls = controls;
        this.lastYear = lastYear;
    }

    /**
     * A projector.
     *
     * @param base the population of the base year: area, sex, age
     * @param conventions how a step is taken
     * @param kernel what it is computed with
     * @param path the rates of every step
     * @param controls targets that the central path meets
     * @param lastYear the last year that there are rates for
     */
    public static CohortProjector of(
            Frame frame,
            Cube base,
            Conventions conventions,
            Kernel kernel,
            RatesPath path,
            Controls controls,
            int lastYear) {
        return new CohortProjector(frame, base, conventions, kernel, path, controls, lastYear);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public int lastYear() {
        return lastYear;
    }

    /** The factors by which controls scale components, found on the central path. */
    public ControlFactors controlFactors(Horizon horizon) {
        if (!controls.any()) {
            return ControlFactors.NONE;
        }
        return factors.computeIfAbsent(
                horizon,
                years -> ControlFit.fit(frame, base, conventions, kernel, path, controls, years));
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        ControlFactors scaling = controlFactors(horizon);
        Year year = new Year(frame, block);
        year.begin(horizon.baseYear());
        year.setPopulation(base);
        sink.accept(year);
        Step step = new Step(conventions, kernel, year);
        Multipliers multipliers = new Multipliers(block, year);
        horizon.years()
                .forEach(
                        next -> {
                            year.begin(next);
                            multipliers.turnTo(year);
                            step.advance(
                                    new StepInputs(path.at(next), multipliers, scaling.of(next)));
                            tellUnmet(scaling, year);
                            sink.accept(year);
                        });
    }

    /** Books targets that could not be met, once, with the central path. */
    private void tellUnmet(ControlFactors scaling, Year year) {
        if (year.firstDraw() > 0) {
            return;
        }
        for (Controls.Target target : scaling.unmetIn(year.year())) {
            Tallies.Cell cell =
                    new Tallies.Cell(Tallies.Kind.TARGET_UNMET, target.group(), year.year(), 0, 0);
            year.tallies().add(cell, 0, target.persons());
        }
    }
}
