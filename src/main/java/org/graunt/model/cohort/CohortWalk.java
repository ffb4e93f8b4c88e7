package org.graunt.model.cohort;

import org.graunt.model.Draws;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;

/**
 * One block of draws on its way through a cohort-component projection, a step at a time: for those
 * who change what a step made before the next one is taken. Used by one thread.
 */
public final class CohortWalk {
    private final RatesPath path;
    private final ControlFactors scaling;
    private final Year year;
    private final Step step;
    private final Multipliers multipliers;

    /**
     * A walk that has not begun.
     *
     * @param year holds the base population
     */
    CohortWalk(
            Conventions conventions,
            Kernel kernel,
            RatesPath path,
            ControlFactors scaling,
            Draws block,
            Year year) {
        this.path = path;
        this.scaling = scaling;
        this.year = year;
        this.step = new Step(conventions, kernel, year);
        this.multipliers = new Multipliers(block, year);
    }

    /** Where the walk is: before the first step, at the base year with its population alone. */
    public Year year() {
        return year;
    }

    /** Takes the step to the next year from whatever population the year holds. */
    public void advance(int next) {
        advance(next, any -> {});
    }

    /**
     * Takes the step to the next year.
     *
     * @param sink shown each cell when it is made
     */
    public void advance(int next, YearSink sink) {
        year.begin(next);
        multipliers.turnTo(year);
        step.advance(new StepInputs(path.at(next), multipliers, scaling.of(next)), sink);
        tellUnmet();
    }

    /** Books targets of controls that could not be met, once, with the central path. */
    private void tellUnmet() {
        if (year.firstDraw() > 0) {
            return;
        }
        for (Controls.Target target : scaling.unmetIn(year.year())) {
            year.tallies()
                    .add(Tallies.Kind.TARGET_UNMET, target.group(), year, 0, target.persons());
        }
    }
}
