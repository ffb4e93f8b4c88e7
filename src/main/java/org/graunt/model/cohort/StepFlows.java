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

    /**
     * Persons after births and deaths, before anybody moved, of places that lie side by side.
     *
     * @param into receives them from {@code to} on
     */
    void natural(int from, int count, double[] into, int to) {
        for (int i = 0; i < count; i++) {
            into[to + i] = population[from + i] - in[from + i] + out[from + i];
        }
        for (int i = 0; otherIn.length > 0 && i < count; i++) {
            into[to + i] -= otherIn[from + i] - otherOut[from + i];
        }
        for (int i = 0; adjustment.length > 0 && i < count; i++) {
            into[to + i] -= adjustment[from + i];
        }
    }

    /** The most who may leave such places by these flows, whoever comes. */
    void mostLeavers(int from, int count, double[] into, int to) {
        switch (limit) {
            case SHARE -> shareOfNatural(from, count, into, to);
            case FLOOR -> {
                for (int i = 0; i < count; i++) {
                    into[to + i] = Math.max(population[from + i] - in[from + i] + out[from + i], 0);
                }
            }
        }
    }

    private void shareOfNatural(int from, int count, double[] into, int to) {
        natural(from, count, into, to);
        for (int i = 0; i < count; i++) {
            double others = otherOut.length == 0 ? 0 : otherOut[from + i];
            into[to + i] = Math.max(Migration.LARGEST_SHARE * into[to + i] - others, 0);
        }
    }
}
