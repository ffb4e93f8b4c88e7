package org.graunt.model.cohort;

import org.graunt.model.OwnStep;
import org.graunt.model.Year;

/**
 * The step of a trend that something moves people after.
 *
 * @param caller what calls people after the step
 * @param walk the block that takes it
 */
public record WalkedStep(Caller caller, CohortWalk walk) implements OwnStep {

    @Override
    public Year year() {
        return walk.year();
    }

    @Override
    public void advance(int next) {
        walk.advance(next);
    }
}
