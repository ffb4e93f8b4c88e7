package org.graunt.model.cohort;

import java.util.Arrays;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Tallies;
import org.graunt.model.Year;

/**
 * Changes who moved in and out of some areas, after a step, until each has the people it is to
 * have; and takes them from the others, so that the system as a whole gains nobody.
 *
 * <p>The gross flows of an area keep the shapes by age and sex that the step gave them. With a
 * factor f on those who come and 1/f on those who leave they are the most probable flows with their
 * net, where both are Poisson numbers (see {@link org.graunt.demography.GrossFlows}); and what they
 * add to a weighted count of people, {@code f x in - out / f}, rises with f, so that one equation
 * serves a target of persons and one of a labour force. Nobody is moved who is not there: cells
 * that would lose more than the conventions allow lose that much, and the rest is spread over the
 * others.
 *
 * <p>Domestic flows are changed where the step has any; where it knows net migration of unknown
 * origin alone, that is. What is taken comes from areas of kind rest that are not settled
 * themselves, then from the other unsettled areas, and then from elsewhere.
 */
public final class Resettlement {
    /** In place of a gross flow of nought, whose shape is then that of the people there. */
    static final double LEAST_FLOW = 0.1;

    private final Year year;
    private final Frame frame;
    private final Conventions.Limit limit;
    private final boolean[] settled;
    private final int stride;
    private final double[] population;
    private final double[] before;
    private final LaneSums sums;
    private final SettledLane lane;
    private final Absorption absorption;
    private final double[] unmet;
    private final double[] moved;
    private final double[] elsewhere;

    /**
     * For one block of draws.
     *
     * @param year as the walk leaves it after each step
     * @param limit how many may leave a cell
     * @param settled the areas that are given people, by position
     */
    public Resettlement(Year year, Conventions.Limit limit, boolean[] settled) {
        this.year = year;
        this.frame = year.frame();
        this.limit = limit;
        this.settled = settled.clone();
        this.stride = year.stride();
        this.population = year.array(Component.POPULATION);
        this.before = new double[population.length];
        this.sums = new LaneSums(stride);
        this.lane = new SettledLane(frame.cells());
        this.absorption = new Absorption(year, this.settled);
        this.unmet = new double[frame.areas() * stride];
        this.moved = new double[frame.areas() * stride];
        this.elsewhere = new double[frame.areas() * stride];
    }

    /**
     * Settles every area that is to be, and balances the rest.
     *
     * @param weights what a person counts towards the target, {@code [sex x age][area]}: 1 for
     *     homes, an activity rate for jobs
     * @param target what is wanted, {@code [area][lane]}; areas that are not settled are not read
     */
    public void settle(double[] weights, double[] target) {
        System.arraycopy(population, 0, before, 0, population.length);
        StepFlows flows = StepFlows.of(year, limit);
        absorption.begin();
        for (int area = 0; area < frame.areas(); area++) {
            if (settled[area]) {
                settle(flows, area, weights, target);
            }
        }
        absorption.absorb(flows, before, elsewhere);
        countMoved();
    }

    private void settle(StepFlows flows, int area, double[] weights, double[] target) {
        sums.of(flows, area, weights);
        for (int at = 0; at < stride; at++) {
            sums.solve(at, target[area * stride + at]);
        }
        if (sums.anyLeaveFaster()) {
            flows.findOverdrawn(area, sums);
        }
        for (int cell = 0; cell < frame.cells(); cell++) {
            scale(flows, cell, area);
        }
        for (int at = 0; at < stride; at++) {
            if (sums.isHard(at)) {
                settleHard(flows, area, at, weights, target[area * stride + at]);
            }
        }
        reckon(area, weights, target);
    }

    /** Every lane that keeps its shapes whole, at once. */
    private void scale(StepFlows flows, int cell, int area) {
        int index = year.index(cell, area);
        for (int at = 0; at < stride; at++) {
            if (!sums.isHard(at)) {
                double factor = sums.factor(at);
                double in = flows.in()[index + at];
                double out = flows.out()[index + at];
                change(flows, cell, area, at, factor * in, out / factor);
            }
        }
    }

    private void change(StepFlows flows, int cell, int area, int at, double in, double out) {
        int index = year.index(cell, area) + at;
        double more = in - flows.in()[index];
        double fewer = out - flows.out()[index];
        flows.in()[index] = in;
        flows.out()[index] = out;
        // those who stay are 0 or more, and a sum of differences might fall a hair below
        population[index] = Math.max(population[index] + (more - fewer), 0);
        absorption.add(area, cell * stride + at, more, fewer);
    }

    /** A lane whose cells would be overdrawn, or that has no flow to scale. */
    private void settleHard(StepFlows flows, int area, int at, double[] weights, double target) {
        lane.read(flows, area, at, weights);
        lane.solve(target);
        for (int cell = 0; cell < frame.cells(); cell++) {
            int index = year.index(cell, area) + at;
            if (lane.heldBack(cell) > 0) {
                year.tallies().add(Tallies.Kind.OUTFLOW_CAPPED, year, index, lane.heldBack(cell));
            }
            change(flows, cell, area, at, lane.in(cell), lane.out(cell));
        }
    }

    private void reckon(int area, double[] weights, double[] target) {
        int from = area * stride;
        System.arraycopy(target, from, unmet, from, stride);
        for (int cell = 0; cell < frame.cells(); cell++) {
            int index = year.index(cell, area);
            double weight = weights[cell * frame.areas() + area];
            for (int at = 0; at < stride; at++) {
                unmet[from + at] -= weight * population[index + at];
            }
        }
    }

    private void countMoved() {
        Arrays.fill(moved, 0);
        for (int cell = 0; cell < frame.cells(); cell++) {
            int from = cell * moved.length;
            for (int i = 0; i < moved.length; i++) {
                moved[i] += population[from + i] - before[from + i];
            }
        }
    }

    /** What is still wanted after settling, in the target's unit, {@code [area][lane]}. */
    public double[] unmet() {
        return unmet;
    }

    /** Persons that each area gained by it, those who were taken from others below 0. */
    public double[] moved() {
        return moved;
    }

    /** Persons among those moved who came from no area of the project, {@code [area][lane]}. */
    public double[] elsewhere() {
        return elsewhere;
    }
}
