package org.graunt.model.cohort;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.cube.Cube;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
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

    /** The population of the base year: area, sex, age. */
    public Cube base() {
        return base;
    }

    /** What happens where more would leave a cell than there are. */
    public Conventions.Limit limit() {
        return conventions.limit();
    }

    @Override
    public CohortProjector scaledAs(Projector baseline, Horizon horizon) {
        if (!(baseline instanceof CohortProjector other)) {
            return this;
        }
        CohortProjector scaled =
                new CohortProjector(frame, base, conventions, kernel, path, controls, lastYear);
        scaled.factors.put(horizon, other.controlFactors(horizon));
        return scaled;
    }

    /** A block of draws at the base year, ready to be taken from step to step. */
    public CohortWalk walk(Draws block, Horizon horizon) {
        return walk(new Year(frame, block), block, horizon);
    }

    private CohortWalk walk(Year year, Draws block, Horizon horizon) {
        year.begin(horizon.baseYear());
        year.drawPopulation(base, block);
        return new CohortWalk(conventions, kernel, path, controlFactors(horizon), block, year);
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        boolean whole = sink.wantsWholeYears() || conventions.turnsBack(frame.geography());
        Year year = whole ? new Year(frame, block) : Year.passingBy(frame, block);
        CohortWalk walk = walk(year, block, horizon);
        sink.accept(year);
        horizon.years()
                .forEach(
                        next -> {
                            walk.advance(next, sink);
                            sink.accept(year);
                        });
    }
}
