package org.graunt.model.cohort;

import org.graunt.model.Component;
import org.graunt.model.Year;
import org.jspecify.annotations.Nullable;

/**
 * The gross flows of a step that can be changed after it, and what stands beside them: live arrays
 * of a year, {@code [sex x age][area][lane]}.
 */
final class StepFlows {
    private static final double[] NOBODY = {};

    private final Year year;
    private final Conventions.Limit limit;
    private final double[] population;
    private final double[] in;
    private final double[] out;
    private final double[] otherIn;
    private final double[] otherOut;
    private final double[] adjustment;

    private StepFlows(
            Year year,
            Conventions.Limit limit,
            double[] in,
            double[] out,
            double[] otherIn,
            double[] otherOut) {
        this.year = year;
        this.limit = limit;
        this.population = year.array(Component.POPULATION);
        this.in = in;
        this.out = out;
        this.otherIn = otherIn;
        this.otherOut = otherOut;
        this.adjustment = heldOrNobody(year, Component.ADJUSTMENT);
    }

    /** The domestic flows of a step; where it has none, those across the border. */
    static StepFlows of(Year year, Conventions.Limit limit) {
        if (year.has(Component.INTERNAL_IN)) {
            return new StepFlows(
                    year,
                    limit,
                    year.array(Component.INTERNAL_IN),
                    year.array(Component.INTERNAL_OUT),
                    heldOrNobody(year, Component.INTERNATIONAL_IN),
                    heldOrNobody(year, Component.INTERNATIONAL_OUT));
        }
        return new StepFlows(
                year,
                limit,
                year.keep(Component.INTERNATIONAL_IN),
                year.keep(Component.INTERNATIONAL_OUT),
                NOBODY,
                NOBODY);
    }

    private static double[] heldOrNobody(Year year, Component component) {
        return year.has(component) ? year.array(component) : NOBODY;
    }

    private static double at(double[] array, int index) {
        return array.length == 0 ? 0 : array[index];
    }

    Year year() {
        return year;
    }

    double[] population() {
        return population;
    }

    double[] in() {
        return in;
    }

    double[] out() {
        return out;
    }

    /** Moves from the boroughs to the rest; null where not known by origin and destination. */
    double @Nullable [] leavingRegion() {
        return year.leavingRegion();
    }

    /** Persons of a cell after births and deaths, before anybody moved. */
    double natural(int index) {
        return population[index] - in[index] + out[index] - others(index) - at(adjustment, index);
    }

    private double others(int index) {
        return at(otherIn, index) - at(otherOut, index);
    }

    /** The most who may leave a cell by these flows, whoever comes. */
    double mostLeavers(int index) {
        double natural = natural(index);
        return switch (limit) {
            case SHARE -> Math.max(Migration.LARGEST_SHARE * natural - at(otherOut, index), 0);
            case FLOOR -> Math.max(natural + others(index) + at(adjustment, index), 0);
        };
    }

    /** Marks the lanes of an area in which scaled leavers would be more than may leave. */
    void findOverdrawn(int area, LaneSums sums) {
        for (int cell = 0; cell < year.frame().cells(); cell++) {
            int index = year.index(cell, area);
            for (int at = 0; at < year.stride(); at++) {
                double factor = sums.factor(at);
                if (factor < 1 && out[index + at] / factor > mostLeavers(index + at)) {
                    sums.markHard(at);
                }
            }
        }
    }
}
