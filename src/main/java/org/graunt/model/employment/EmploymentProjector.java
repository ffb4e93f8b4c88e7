package org.graunt.model.employment;

import java.util.Optional;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.OwnStep;
import org.graunt.model.OwnTable;
import org.graunt.model.Projector;
import org.graunt.model.YearSink;
import org.graunt.model.cohort.CohortProjector;
import org.graunt.model.cohort.WalkedStep;

/**
 * A fitted employment-led model.
 *
 * @param trend whose steps it takes
 * @param market the labour market that moves people after each
 */
record EmploymentProjector(CohortProjector trend, LabourMarket market) implements Projector {

    @Override
    public Frame frame() {
        return trend.frame();
    }

    @Override
    public int lastYear() {
        return trend.lastYear();
    }

    @Override
    public OwnTable ownTable() {
        return EmploymentSeries.TABLE;
    }

    @Override
    public Projector scaledAs(Projector baseline, Horizon horizon) {
        return baseline instanceof EmploymentProjector other
                ? new EmploymentProjector(trend.scaledAs(other.trend, horizon), market)
                : this;
    }

    @Override
    public Optional<OwnStep> ownStep(Draws block, Horizon horizon) {
        return Optional.of(new WalkedStep(OwnStep.Caller.JOBS, trend.walk(block, horizon)));
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        new EmploymentBlock(this, block, horizon).run(horizon, sink);
    }
}
