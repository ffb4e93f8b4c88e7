package org.graunt.model.cohort;

import java.util.function.IntFunction;
import org.graunt.cube.Cube;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Year;
import org.graunt.model.YearSink;

/**
 * A cohort-component model that has its rates: a base population, the conventions, and the rates of
 * every step.
 *
 * @param frame areas and ages
 * @param base the population of the base year: area, sex, age
 * @param conventions how a step is taken
 * @param kernel what it is computed with
 * @param path the rates of every step
 * @param factors by which controls scale the step that ends in a year
 * @param lastYear the last year that there are rates for
 */
record CohortProjector(
        Frame frame,
        Cube base,
        Conventions conventions,
        Kernel kernel,
        RatesPath path,
        IntFunction<StepFactors> factors,
        int lastYear)
        implements Projector {

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
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
                                    new StepInputs(
                                            path.at(next), multipliers, factors.apply(next)));
                            sink.accept(year);
                        });
    }
}
