package org.graunt.model.change;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.cube.Cube;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.YearSink;

/** Projects by cohort-change ratios, a block of draws at a time. */
final class ChangeProjector implements Projector {
    private final Frame frame;
    private final Cube base;
    private final Ratios ratios;
    private final double[] survival;
    private final TotalTrend trend;
    private final Map<Horizon, Map<Integer, double[]>> factors = new ConcurrentHashMap<>();

    ChangeProjector(Frame frame, Cube base, Ratios ratios, double[] survival, TotalTrend trend) {
        this.frame = frame;
        this.base = base;
        this.ratios = ratios;
        this.survival = survival;
        this.trend = trend;
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public Projector scaledAs(Projector baseline, Horizon horizon) {
        if (!(baseline instanceof ChangeProjector other)) {
            return this;
        }
        ChangeProjector scaled = new ChangeProjector(frame, base, ratios, survival, trend);
        scaled.factors.put(horizon, other.scaling(horizon));
        return scaled;
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        new ChangeBlock(frame, base, ratios, survival, block).run(horizon, scaling(horizon), sink);
    }

    private Map<Integer, double[]> scaling(Horizon horizon) {
        return trend.any() ? factors.computeIfAbsent(horizon, this::centralFactors) : Map.of();
    }

    /** The factors that bring the central path's totals to the trend: the same for every draw. */
    private Map<Integer, double[]> centralFactors(Horizon horizon) {
        Map<Integer, double[]> found = new HashMap<>();
        ChangeBlock central = new ChangeBlock(frame, base, ratios, survival, Draws.central());
        central.meet(trend, horizon, found);
        return found;
    }
}
