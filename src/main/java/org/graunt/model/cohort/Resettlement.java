package org.graunt.model.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.lanes.Lanes;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.jspecify.annotations.Nullable;

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
public final class Resettlement implements YearSink {
    /** In place of a gross flow of nought, whose shape is then that of the people there. */
    static final double LEAST_FLOW = 0.1;

    private static final Lanes LANES = Lanes.BEST;

    private final Year year;
    private final Frame frame;
    private final Conventions.Limit limit;
    private final boolean[] settled;
    private final int stride;
    private final int group;
    private final double[] population;
    private final double[] before;
    private final double[] more;
    private final double[] fewer;
    private final double[] change;
    private final LaneSums sums;
    private final Absorption absorption;
    private final double[] unmet;
    private final double[] elsewhere;
    private double[] weights;
    private @Nullable StepFlows counted;

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
        this.group = frame.areas() * stride;
        this.population = year.array(Component.POPULATION);
        this.before = new double[group];
        this.more = new double[stride];
        this.fewer = new double[stride];
        this.change = new double[stride];
        this.sums = new LaneSums(year, this.settled);
        this.absorption = new Absorption(year, this.settled);
        this.unmet = new double[group];
        this.elsewhere = new double[group];
        this.weights = new double[frame.cells() * frame.areas()];
    }

    /**
     * Turns to the next step, of which each cell is then to be looked at before anybody is settled.
     *
     * @param counting what a person counts towards the target, {@code [sex x age][area]}: 1 for
     *     homes, an activity rate for jobs
     */
    public void begin(double[] counting) {
        weights = counting;
        counted = null;
        sums.begin();
    }

    /** Counts who moved in a cell. */
    @Override
    public void look(Year stepped, int cell) {
        if (counted == null) {
            counted = StepFlows.of(year, limit);
        }
        sums.add(counted, cell, weights);
    }

    /** Nothing: the cells have been looked at. */
    @Override
    public void accept(Year stepped) {}

    /**
     * Settles every area that is to be, and balances the rest.
     *
     * <p>Factors are found first, over all cells; then one cell after the other is changed and
     * balanced, all areas and lanes side by side.
     *
     * @param target what is wanted, {@code [area][lane]}; areas that are not settled are not read
     * @param sink shown each cell when it is settled, the oldest of a sex first
     */
    public void settle(double[] target, YearSink sink) {
        StepFlows flows = StepFlows.of(year, limit);
        sums.solve(target);
        List<SettledLane> hard = hardLanes(flows, target);
        System.arraycopy(target, 0, unmet, 0, group);
        Arrays.fill(elsewhere, 0);
        int ages = frame.ages().count();
        for (int sex = 0; sex < 2; sex++) {
            for (int age = ages - 1; age >= 0; age--) {
                settle(flows, frame.cell(sex, age), hard);
                sink.look(year, frame.cell(sex, age));
            }
        }
    }

    private void settle(StepFlows flows, int cell, List<SettledLane> hard) {
        System.arraycopy(population, cell * group, before, 0, group);
        absorption.begin();
        scale(flows, cell);
        for (SettledLane lane : hard) {
            replace(flows, cell, lane);
        }
        absorption.absorb(flows, cell, before, elsewhere);
        reckon(cell);
    }

    /** Lanes whose cells would be overdrawn, or that have no flow to scale. */
    private List<SettledLane> hardLanes(StepFlows flows, double[] target) {
        List<SettledLane> hard = new ArrayList<>();
        for (int i = 0; i < group; i++) {
            if (sums.isHard(i)) {
                hard.add(SettledLane.of(flows, i / stride, i % stride, weights, target[i]));
            }
        }
        return hard;
    }

    /** Every lane that keeps its shapes whole, at once. */
    private void scale(StepFlows flows, int cell) {
        for (int area = 0; area < settled.length; area++) {
            if (settled[area]) {
                scale(flows, cell, area);
            }
        }
    }

    private void scale(StepFlows flows, int cell, int area) {
        double[] in = flows.in();
        double[] out = flows.out();
        double[] come = absorption.come();
        double[] leave = absorption.leave(area);
        int by = area * stride;
        int at = cell * group + by;
        LANES.product(more, 0, sums.factors(), by, in, at, stride);
        LANES.quotient(fewer, 0, out, at, sums.factors(), by, Double.NaN, stride);
        exchange(in, at, more);
        exchange(out, at, fewer);
        LANES.add(come, 0, more, 0, stride);
        LANES.add(leave, 0, fewer, 0, stride);
        LANES.difference(more, 0, more, 0, fewer, 0, stride);
        // those who stay are 0 or more, and a sum of differences might fall a hair below
        LANES.addAboveZero(population, at, more, 0, stride);
    }

    /** Puts scaled flows in their place, and leaves what they are more than those before. */
    private void exchange(double[] flows, int at, double[] scaled) {
        LANES.difference(change, 0, scaled, 0, flows, at, stride);
        System.arraycopy(scaled, 0, flows, at, stride);
        System.arraycopy(change, 0, scaled, 0, stride);
    }

    /** What a lane that was solved by itself does to a cell. */
    private void replace(StepFlows flows, int cell, SettledLane lane) {
        int at = year.index(cell, lane.area()) + lane.lane();
        if (lane.heldBack(cell) > 0) {
            year.tallies().add(Tallies.Kind.OUTFLOW_CAPPED, year, at, lane.heldBack(cell));
        }
        double more = lane.in(cell) - flows.in()[at];
        double fewer = lane.out(cell) - flows.out()[at];
        flows.in()[at] = lane.in(cell);
        flows.out()[at] = lane.out(cell);
        population[at] = Math.max(population[at] + (more - fewer), 0);
        absorption.come()[lane.lane()] += more;
        absorption.leave(lane.area())[lane.lane()] += fewer;
    }

    /** Takes a cell's people off what is wanted. */
    private void reckon(int cell) {
        for (int area = 0; area < settled.length; area++) {
            double weight = weights[cell * settled.length + area];
            if (settled[area]) {
                int from = year.index(cell, area);
                LANES.addTimes(unmet, area * stride, -weight, population, from, stride);
            }
        }
    }

    /** What is still wanted after settling, in the target's unit, {@code [area][lane]}. */
    public double[] unmet() {
        return unmet;
    }

    /** Persons among those moved who came from no area of the project, {@code [area][lane]}. */
    public double[] elsewhere() {
        return elsewhere;
    }
}
