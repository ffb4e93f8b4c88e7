package org.graunt.model.cohort;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.graunt.lanes.Lanes;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.jspecify.annotations.Nullable;

/**
 * The moves of one step: who leaves each cell for abroad and for other areas, who arrives, and who
 * may not leave because too few are there.
 */
final class Migration {
    /** The largest share of a cell that may leave in a step. */
    static final double LARGEST_SHARE = 0.8;

    /** What a floored cell is left with: the published routine's own figure, persons. */
    private static final double FLOOR = 0.0005;

    /** What those who leave at the start of a step leave behind, likewise. */
    private static final double EARLY_FLOOR = 0.00001;

    private static final double[] NOBODY = {};
    private static final Lanes LANES = Lanes.BEST;

    private final Conventions.Limit limit;
    private final Year year;
    private final Frame frame;
    private final boolean[] even;
    private final double[] late;
    private final double[] all;
    private final int areas;
    private final int stride;
    private final int group;
    private final double[] population;
    private final double[] nobody;
    private final DomesticMoves domesticMoves;
    private final NetMoves netMoves;

    private double[] abroadIn = NOBODY;
    private double[] abroadOut = NOBODY;
    private double[] internalIn = NOBODY;
    private double[] internalOut = NOBODY;

    /** Moves into and out of the population that a year holds. */
    Migration(Conventions.Limit limit, Kernel kernel, Year year, boolean[] even) {
        this.limit = limit;
        this.year = year;
        this.frame = year.frame();
        this.even = even;
        this.areas = frame.areas();
        this.late = new double[areas];
        this.all = new double[areas];
        Arrays.fill(all, 1);
        Arrays.setAll(late, area -> even[area] ? 0.5 : 1);
        this.stride = year.stride();
        this.group = areas * stride;
        this.population = year.array(Component.POPULATION);
        this.nobody = new double[group];
        this.domesticMoves = new DomesticMoves(kernel, year);
        this.netMoves = new NetMoves(year);
    }

    /** Turns to a year: keeps the components that its rates fill, empties those it does not. */
    void begin(StepInputs given) {
        StepRates rates = given.rates();
        boolean abroad = rates.international().any();
        abroadIn = keptOrEmptied(abroad, Component.INTERNATIONAL_IN);
        abroadOut = keptOrEmptied(abroad, Component.INTERNATIONAL_OUT);
        boolean internal = rates.internal().any() || rates.domestic() != null;
        internalIn = keptOrEmptied(internal, Component.INTERNAL_IN);
        internalOut = keptOrEmptied(internal, Component.INTERNAL_OUT);
        if (rates.domestic() != null) {
            domesticMoves.begin(given);
        }
    }

    private double[] keptOrEmptied(boolean filled, Component component) {
        if (filled) {
            return year.keep(component);
        }
        if (year.has(component)) {
            Arrays.fill(year.array(component), 0);
        }
        return NOBODY;
    }

    /**
     * Everybody of a cell who moves, from its natural population to its population at the end.
     *
     * @param natural persons after births and deaths, {@code [area][lane]}
     */
    void move(StepInputs given, int cell, double[] natural) {
        boolean left = leave(given, cell, natural);
        if (left && limit == Conventions.Limit.SHARE) {
            limitLeavers(cell, natural);
        }
        boolean came = arrive(given, cell, natural);
        settle(cell * group, year.flowStart(cell), natural);
        // a drawn factor below 0 turns people who come into people who leave
        if ((left || came) && limit == Conventions.Limit.FLOOR) {
            raiseToFloor(cell);
        }
        if (given.rates().international().any()) {
            bookEarly(given, cell);
        }
    }

    /** Those who leave; false where nobody does, so that nobody need be kept back. */
    private boolean leave(StepInputs given, int cell, double[] natural) {
        boolean left = false;
        Flows international = given.rates().international();
        if (international.any()) {
            double[] level = given.multipliers().internationalOut();
            left = leaveInFlows(international, late, cell, natural, level, abroadOut);
            scale(given, Component.INTERNATIONAL_OUT, cell, abroadOut);
            if (NetMoves.drawn(given)) {
                netMoves.leave(given, cell, natural, abroadOut);
                left = true;
            }
        }
        DomesticRates domestic = given.rates().domestic();
        if (domestic != null) {
            domesticMoves.leave(given, cell, natural, internalOut);
            left = true;
        } else if (given.rates().internal().any()) {
            Flows internal = given.rates().internal();
            double[] level = given.multipliers().domesticOut();
            left |= leaveInFlows(internal, all, cell, natural, level, internalOut);
            multiply(given.multipliers().domesticVolume(), internalOut, year.flowStart(cell));
            scale(given, Component.INTERNAL_OUT, cell, internalOut);
        }
        return left;
    }

    /**
     * Those who leave in flows.
     *
     * @param atEnd the share of an area's counted migrants who move at the end of the step
     */
    private boolean leaveInFlows(
            Flows flows, double[] atEnd, int cell, double[] natural, double[] level, double[] out) {
        boolean left = false;
        for (int area = 0; area < areas; area++) {
            double count = atEnd[area] * flows.outCount(cell * areas + area);
            double rate = flows.outRate(cell * areas + area);
            left |= count != 0 || rate != 0;
            int at = area * stride;
            int to = year.flowStart(cell) + at;
            LANES.levelled(out, to, count, rate, natural, at, level, at, stride);
        }
        return left;
    }

    private void limitLeavers(int cell, double[] natural) {
        if (worstExcess(year.flowStart(cell), natural) > 0) {
            limitEach(cell, natural);
        }
    }

    /**
     * By how much too many would leave at most, 0 where all may: one loop without a branch for what
     * hardly ever happens.
     */
    private double worstExcess(int from, double[] natural) {
        double[] first = abroadOut.length > 0 ? abroadOut : internalOut;
        boolean both = abroadOut.length > 0 && internalOut.length > 0;
        double[] second = both ? internalOut : nobody;
        int at = both ? from : 0;
        return LANES.mostBeyond(LARGEST_SHARE, natural, 0, first, from, second, at, group);
    }

    private void limitEach(int cell, double[] natural) {
        int from = year.flowStart(cell);
        for (int i = 0; i < group; i++) {
            double leavers = at(abroadOut, from + i) + at(internalOut, from + i);
            double most = LARGEST_SHARE * Math.max(natural[i], 0);
            if (leavers > most) {
                double share = most / leavers;
                domesticMoves.limit(i, share);
                shrink(abroadOut, from + i, share);
                shrink(internalOut, from + i, share);
                tally(Tallies.Kind.OUTFLOW_CAPPED, cell, i, leavers - most);
            }
        }
    }

    private static double at(double[] array, int index) {
        return array.length == 0 ? 0 : array[index];
    }

    private static void shrink(double[] array, int index, double share) {
        if (array.length > 0) {
            array[index] *= share;
        }
    }

    /** Those who arrive; false where nobody does. */
    private boolean arrive(StepInputs given, int cell, double[] natural) {
        boolean came = false;
        if (given.rates().international().any()) {
            double[] level = given.multipliers().internationalIn();
            came = arriveInFlows(given.rates().international(), late, cell, level, abroadIn);
            scale(given, Component.INTERNATIONAL_IN, cell, abroadIn);
            if (NetMoves.drawn(given)) {
                netMoves.arrive(given, cell, natural, abroadIn);
                came = true;
            }
        }
        DomesticRates domestic = given.rates().domestic();
        if (domestic != null) {
            domesticMoves.arrive(given, cell, internalIn);
            came = true;
        } else if (given.rates().internal().any()) {
            double[] level = given.multipliers().domesticIn();
            came |= arriveInFlows(given.rates().internal(), all, cell, level, internalIn);
            multiply(given.multipliers().domesticVolume(), internalIn, year.flowStart(cell));
            scale(given, Component.INTERNAL_IN, cell, internalIn);
        }
        return came;
    }

    private boolean arriveInFlows(
            Flows flows, double[] atEnd, int cell, double[] level, double[] in) {
        boolean came = false;
        for (int area = 0; area < areas; area++) {
            double count = atEnd[area] * flows.in(cell * areas + area);
            came |= count != 0;
            int at = area * stride;
            LANES.times(in, year.flowStart(cell) + at, count, level, at, stride);
        }
        return came;
    }

    /** The population at the end of the step. */
    private void settle(int to, int from, double[] natural) {
        if (abroadIn.length > 0 && internalIn.length > 0) {
            LANES.balance(population, to, natural, 0, abroadIn, abroadOut, from, group);
            LANES.addDifference(population, to, internalIn, internalOut, from, group);
            return;
        }
        double[] in = abroadIn.length > 0 ? abroadIn : internalIn;
        double[] out = abroadIn.length > 0 ? abroadOut : internalOut;
        if (in.length == 0) {
            System.arraycopy(natural, 0, population, to, group);
            return;
        }
        LANES.balance(population, to, natural, 0, in, out, from, group);
    }

    private void raiseToFloor(int cell) {
        int from = cell * group;
        for (int i = 0; i < group; i++) {
            double left = population[from + i];
            if (left < 0) {
                population[from + i] = FLOOR;
                year.keep(Component.ADJUSTMENT)[from + i] += FLOOR - left;
                tally(Tallies.Kind.FLOORED, cell, i, FLOOR - left);
            }
        }
    }

    /** Adds the half of evenly timed migrants who move before anybody ages. */
    void addEarly(StepInputs given, double[] adjusted) {
        Flows flows = given.rates().international();
        double[] in = given.multipliers().internationalIn();
        double[] out = given.multipliers().internationalOut();
        for (int cell = 0; cell < frame.cells(); cell++) {
            for (int area = 0; area < areas; area++) {
                if (even[area]) {
                    double half = flows.in(cell * areas + area) / 2;
                    double halfOut = flows.outCount(cell * areas + area) / 2;
                    for (int i = area * stride; i < (area + 1) * stride; i++) {
                        adjusted[cell * group + i] += half * in[i] - halfOut * out[i];
                    }
                }
            }
            floorEarly(cell, adjusted);
        }
    }

    private void floorEarly(int cell, double[] adjusted) {
        int ages = frame.ages().count();
        int reached = cell % ages == ages - 1 ? cell : cell + 1;
        for (int i = 0; i < group; i++) {
            double left = adjusted[cell * group + i];
            if (left < 0) {
                adjusted[cell * group + i] = EARLY_FLOOR;
                year.keep(Component.ADJUSTMENT)[reached * group + i] += EARLY_FLOOR - left;
                tally(Tallies.Kind.FLOORED, reached, i, EARLY_FLOOR - left);
            }
        }
    }

    /** Books the early half of migrants at the age that they reach. */
    private void bookEarly(StepInputs given, int cell) {
        int to = year.flowStart(cell);
        Flows flows = given.rates().international();
        double[] in = given.multipliers().internationalIn();
        double[] out = given.multipliers().internationalOut();
        for (int area = 0; area < areas; area++) {
            if (even[area]) {
                double early = earlyInto(flows::in, cell, area);
                double earlyOut = earlyInto(flows::outCount, cell, area);
                for (int i = area * stride; i < (area + 1) * stride; i++) {
                    abroadIn[to + i] += early * in[i];
                    abroadOut[to + i] += earlyOut * out[i];
                }
            }
        }
    }

    private double earlyInto(IntToDoubleFunction counts, int cell, int area) {
        int ages = frame.ages().count();
        int age = cell % ages;
        double below = age == 0 ? 0 : counts.applyAsDouble((cell - 1) * areas + area);
        double open = age == ages - 1 ? counts.applyAsDouble(cell * areas + area) : 0;
        return (below + open) / 2;
    }

    private void multiply(double[] level, double[] flows, int from) {
        LANES.product(flows, from, flows, from, level, 0, group);
    }

    private void scale(StepInputs given, Component component, int cell, double[] flows) {
        double @Nullable [] control = given.factors().of(component);
        if (control != null) {
            int to = year.flowStart(cell);
            for (int i = 0; i < group; i++) {
                flows[to + i] *= control[cell * areas + i / stride];
            }
        }
    }

    /** Books what was capped or floored in one lane, unless the lane is beyond the draws. */
    void tally(Tallies.Kind kind, int cell, int index, double persons) {
        year.tallies().add(kind, year, cell * group + index, persons);
    }
}
