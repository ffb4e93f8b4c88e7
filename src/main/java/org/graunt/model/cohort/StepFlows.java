package org.graunt.model.cohort;

import org.graunt.lanes.Lanes;
import org.graunt.model.Component;
import org.graunt.model.Year;
import org.jspecify.annotations.Nullable;

/**
 * The gross flows of a step that can be changed after it, and what stands beside them: live arrays
 * of a year, {@code [sex x age][area][lane]}.
 */
final class StepFlows {
    private static final double[] NOBODY = {};
    private static final Lanes LANES = Lanes.BEST;

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
        beforeFlows(from, count, into, to);
        if (otherIn.length > 0) {
            LANES.addDifference(into, to, otherOut, otherIn, from, count);
        }
        if (adjustment.length > 0) {
            LANES.difference(into, to, into, to, adjustment, from, count);
        }
    }

    /** Persons without these flows. */
    void beforeFlows(int from, int count, double[] into, int to) {
        LANES.difference(into, to, population, from, in, from, count);
        LANES.add(into, to, out, from, count);
    }

    /** The most who may leave such places by these flows, whoever comes. */
    void mostLeavers(int from, int count, double[] into, int to) {
        switch (limit) {
            case SHARE -> shareOfNatural(from, count, into, to);
            case FLOOR -> {
                beforeFlows(from, count, into, to);
                notBelowZero(1, count, into, to);
            }
        }
    }

    private void shareOfNatural(int from, int count, double[] into, int to) {
        natural(from, count, into, to);
        if (otherOut.length == 0) {
            notBelowZero(Migration.LARGEST_SHARE, count, into, to);
        } else {
            LANES.rest(into, to, Migration.LARGEST_SHARE, into, to, otherOut, from, count);
        }
    }

    private static void notBelowZero(double share, int count, double[] into, int to) {
        for (int i = to; i < to + count; i++) {
            into[i] = Math.max(share * into[i], 0);
        }
    }
}
