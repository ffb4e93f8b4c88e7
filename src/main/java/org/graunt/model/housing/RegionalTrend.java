package org.graunt.model.housing;

import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Year;
import org.graunt.model.cohort.CohortProjector;
import org.graunt.model.cohort.CohortWalk;
import org.graunt.model.cohort.RegionControl;

/** The trend of the same draws beside the homes, to whose region the boroughs are scaled. */
final class RegionalTrend {
    private final CohortWalk walk;
    private final RegionControl control;
    private final double[] region;

    private RegionalTrend(CohortWalk walk, RegionControl control, double[] region) {
        this.walk = walk;
        this.control = control;
        this.region = region;
    }

    /**
     * A trend that has not begun.
     *
     * @param scaled the year whose boroughs are scaled
     */
    static RegionalTrend of(CohortProjector trend, Draws block, Horizon horizon, Year scaled) {
        return new RegionalTrend(
                trend.walk(block, horizon),
                new RegionControl(scaled, trend.limit()),
                new double[scaled.frame().cells() * scaled.stride()]);
    }

    /** Takes the trend to a year and scales the boroughs to it. */
    void control(int next) {
        walk.advance(next);
        Year year = walk.year();
        Frame frame = year.frame();
        double[] population = year.array(Component.POPULATION);
        for (int cell = 0; cell < frame.cells(); cell++) {
            for (int lane = 0; lane < year.stride(); lane++) {
                double sum = 0;
                for (int area = 0; area < frame.geography().boroughs(); area++) {
                    sum += population[year.index(cell, area) + lane];
                }
                region[cell * year.stride() + lane] = sum;
            }
        }
        control.scale(region);
    }

    /** Persons whom the scaling took from no area, {@code [area][lane]}. */
    double[] elsewhere() {
        return control.elsewhere();
    }
}
