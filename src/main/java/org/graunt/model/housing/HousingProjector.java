package org.graunt.model.housing;

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

/** The housing-led model fitted: a trend, the homes, and what homes are needed. */
final class HousingProjector implements Projector {
    private final CohortProjector trend;
    private final Homes homes;
    private final HouseholdNeeds needs;
    private final boolean controlled;

    /**
     * A projector.
     *
     * @param controlled whether the boroughs together are scaled to the trend
     */
    HousingProjector(CohortProjector trend, Homes homes, HouseholdNeeds needs, boolean controlled) {
        this.trend = trend;
        this.homes = homes;
        this.needs = needs;
        this.controlled = controlled;
    }

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
        return HousingFigure.table();
    }

    @Override
    public Projector scaledAs(Projector baseline, Horizon horizon) {
        return baseline instanceof HousingProjector other
                ? new HousingProjector(
                        trend.scaledAs(other.trend, horizon), homes, needs, controlled)
                : this;
    }

    @Override
    public Optional<OwnStep> ownStep(Draws block, Horizon horizon) {
        return Optional.of(new WalkedStep(OwnStep.Caller.HOMES, trend.walk(block, horizon)));
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        new HousingBlock(trend, homes, needs, controlled, block, horizon).project(sink);
    }
}
