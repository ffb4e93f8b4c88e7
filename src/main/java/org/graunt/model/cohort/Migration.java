package org.graunt.model.cohort;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
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
    private static final double LARGEST_SHARE = 0.8;

    /** What a floored cell is left with: the published routine's own figure, persons. */
    private static final double FLOOR = 0.0005;

    /** What those who leave at the start of a step leave behind, likewise. */
    private static final double EARLY_FLOOR = 0.00001;

    private static final double[] NOBODY = {};

    private final Conventions.Limit limit;
    private final Kernel kernel;
    private final Year year;
    private final Frame frame;
    private final boolean[] even;
    private final int areas;
    private final int stride;
    private final int group;
    private final double[] population;
    private final double[] movers;
    private final double[] leavingShare;
    private final double[] fromRest;
    private final double[] scratch;

    private double[] abroadIn = NOBODY;
    private double[] abroadOut = NOBODY;
    private double[] internalIn = NOBODY;
    private double[] internalOut = NOBODY;

    /** Moves into and out of the population that a year holds. */
    Migration(Conventions.Limit limit, Kernel kernel, Year year, boolean[] even) {
        this.limit = limit;
        this.kernel = kernel;
        this.year = year;
        this.frame = year.frame();
        this.even = even;
        this.areas = frame.areas();
        this.stride = year.stride();
        this.group = areas * stride;
        this.population = year.array(Component.POPULATION);
        this.movers = new double[group];
        this.leavingShare = new double[group];
        this.fromRest = new double[(areas - frame.geography().boroughs()) * stride];
        this.scratch = new double[Kernel.scratch(areas)];
    }

    /** Keeps the components that these rates will fill. */
    void begin(StepRates rates) {
        if (rates.international().any()) {
            abroadIn = year.keep(Component.INTERNATIONAL_IN);
            abroadOut = year.keep(Component.INTERNATIONAL_OUT);
        }
        if (rates.internal().any() || rates.domestic() != null) {
            internalIn = year.keep(Component.INTERNAL_IN);
            internalOut = year.keep(Component.INTERNAL_OUT);
        }
        if (rates.domestic() != null && hasRegionAndRest()) {
            year.keepLeavingRegion();
        }
    }

    private boolean hasRegionAndRest() {
        int boroughs = frame.geography().boroughs();
        return boroughs > 0 && boroughs < areas;
    }

    /**
     * Everybody of a cell who moves, from its natural population to its population at the end.
     *
     * @param natural persons after births and deaths, {@code [area][lane]}
     */
    void move(StepInputs given, int cell, double[] natural) {
        leave(given, cell, natural);
        if (limit == Conventions.Limit.SHARE) {
            limitLeavers(cell, natural);
        }
        arrive(given, cell);
        double fewest = settle(cell * group, natural);
        if (fewest < 0 && limit == Conventions.Limit.FLOOR) {
            raiseToFloor(cell, cell * group);
        }
        if (given.rates().international().any()) {
            bookEarly(given, cell);
        }
    }

    private void leave(StepInputs given, int cell, double[] natural) {
        Flows international = given.rates().international();
        if (international.any()) {
            double[] level = given.multipliers().internationalOut();
            leaveInFlows(international, cell, natural, level, abroadOut);
            scale(given, Component.INTERNATIONAL_OUT, cell, abroadOut);
        }
        DomesticRates domestic = given.rates().domestic();
        if (domestic != null) {
            leaveForAreas(given, domestic, cell, natural);
        } else if (given.rates().internal().any()) {
            Flows internal = given.rates().internal();
            double[] level = given.multipliers().domesticOut();
            leaveInFlows(internal, cell, natural, level, internalOut);
            multiply(given.multipliers().domesticVolume(), internalOut, cell * group);
            scale(given, Component.INTERNAL_OUT, cell, internalOut);
        }
    }

    private void leaveInFlows(
            Flows flows, int cell, double[] natural, double[] level, double[] out) {
        for (int area = 0; area < areas; area++) {
            double count = late(area) * flows.outCount(cell * areas + area);
            double rate = flows.outRate(cell * areas + area);
            int to = cell * group;
            for (int i = area * stride; i < (area + 1) * stride; i++) {
                out[to + i] = (count + rate * natural[i]) * level[i];
            }
        }
    }

    /** The share of an area's counted migrants who move at the end of the step. */
    private double late(int area) {
        return even[area] ? 0.5 : 1;
    }

    private void leaveForAreas(
            StepInputs given, DomesticRates domestic, int cell, double[] natural) {
        double[] volume = given.multipliers().domesticVolume();
        double[] out = given.multipliers().domesticOut();
        for (int i = 0; i < group; i++) {
            movers[i] = natural[i] * volume[i] * out[i];
        }
        double @Nullable [] control = given.factors().of(Component.INTERNAL_OUT);
        if (control != null) {
            for (int i = 0; i < group; i++) {
                movers[i] *= control[cell * areas + i / stride];
            }
        }
        shareWhoLeave(given, domestic, cell);
        int to = cell * group;
        for (int i = 0; i < group; i++) {
            internalOut[to + i] = movers[i] * leavingShare[i];
        }
    }

    /** Where destinations differ by draw, what they draw is summed anew for every origin. */
    private void shareWhoLeave(StepInputs given, DomesticRates domestic, int cell) {
        if (given.multipliers().domesticInMoves()) {
            double[] pull = given.multipliers().domesticIn();
            Kernel.Operand shares = Kernel.Operand.of(leavingShare, 0);
            int restAt = frame.geography().boroughs() * stride;
            Arrays.fill(leavingShare, 0);
            kernel.addTransposed(
                    domestic.intoBoroughs(), cell, Kernel.Operand.of(pull, 0), shares, stride);
            kernel.addTransposed(
                    domestic.intoRest(), cell, Kernel.Operand.of(pull, restAt), shares, stride);
            return;
        }
        for (int area = 0; area < areas; area++) {
            double share = domestic.leaving(cell, area);
            Arrays.fill(leavingShare, area * stride, (area + 1) * stride, share);
        }
    }

    private void limitLeavers(int cell, double[] natural) {
        int from = cell * group;
        for (int i = 0; i < group; i++) {
            double leavers = at(abroadOut, from + i) + at(internalOut, from + i);
            double most = LARGEST_SHARE * Math.max(natural[i], 0);
            if (leavers > most) {
                double share = most / leavers;
                movers[i] *= share;
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

    private void arrive(StepInputs given, int cell) {
        int to = cell * group;
        if (given.rates().international().any()) {
            double[] level = given.multipliers().internationalIn();
            arriveInFlows(given.rates().international(), cell, level, abroadIn);
            scale(given, Component.INTERNATIONAL_IN, cell, abroadIn);
        }
        double[] pull = given.multipliers().domesticIn();
        DomesticRates domestic = given.rates().domestic();
        if (domestic != null) {
            arriveFromAreas(given, domestic, cell);
        } else if (given.rates().internal().any()) {
            arriveInFlows(given.rates().internal(), cell, pull, internalIn);
            multiply(given.multipliers().domesticVolume(), internalIn, to);
            scale(given, Component.INTERNAL_IN, cell, internalIn);
        }
    }

    private void arriveInFlows(Flows flows, int cell, double[] level, double[] in) {
        for (int area = 0; area < areas; area++) {
            double count = late(area) * flows.in(cell * areas + area);
            int to = cell * group;
            for (int i = area * stride; i < (area + 1) * stride; i++) {
                in[to + i] = count * level[i];
            }
        }
    }

    private void arriveFromAreas(StepInputs given, DomesticRates domestic, int cell) {
        int boroughs = frame.geography().boroughs();
        int rest = areas - boroughs;
        int to = cell * group;
        int restAt = to + boroughs * stride;
        multiply(domestic.intoBoroughs(), cell, 0, areas, internalIn, to);
        pull(given, cell, 0, boroughs, internalIn, to);
        // from boroughs and from the rest apart, so that those who leave the region show
        multiply(domestic.intoRest(), cell, 0, boroughs, internalIn, restAt);
        pull(given, cell, boroughs, rest, internalIn, restAt);
        if (hasRegionAndRest()) {
            bookLeavingRegion(cell, restAt);
        }
        multiply(domestic.intoRest(), cell, boroughs, rest, fromRest, 0);
        pull(given, cell, boroughs, rest, fromRest, 0);
        for (int i = 0; i < rest * stride; i++) {
            internalIn[restAt + i] += fromRest[i];
        }
    }

    /** Those of the movers of some areas who arrive, by the rates alone. */
    private void multiply(
            Panels rates, int cell, int firstOrigin, int origins, double[] arrivals, int to) {
        Kernel.Operand from = Kernel.Operand.of(movers, firstOrigin * stride);
        Kernel.Operand into = Kernel.Operand.of(arrivals, to);
        kernel.multiply(rates, cell, firstOrigin, origins, from, into, stride, scratch);
    }

    /** Arrivals as the draws and controls of their destinations would have them. */
    private void pull(
            StepInputs given, int cell, int firstArea, int count, double[] arrivals, int from) {
        double[] level = given.multipliers().domesticIn();
        double @Nullable [] control = given.factors().of(Component.INTERNAL_IN);
        for (int area = 0; area < count; area++) {
            int where = firstArea + area;
            double factor = control == null ? 1 : control[cell * areas + where];
            for (int lane = 0; lane < stride; lane++) {
                arrivals[from + area * stride + lane] *= level[where * stride + lane] * factor;
            }
        }
    }

    private void bookLeavingRegion(int cell, int restAt) {
        double[] leavers = year.keepLeavingRegion();
        int rest = areas - frame.geography().boroughs();
        Arrays.fill(leavers, cell * stride, (cell + 1) * stride, 0);
        for (int i = 0; i < rest * stride; i++) {
            leavers[cell * stride + i % stride] += internalIn[restAt + i];
        }
    }

    /** The population at the end; returns the fewest people of any lane, or 0. */
    private double settle(int from, double[] natural) {
        boolean abroad = abroadIn.length > 0;
        boolean internal = internalIn.length > 0;
        double fewest = 0;
        if (abroad) {
            for (int i = 0; i < group; i++) {
                double people = natural[i] + abroadIn[from + i] - abroadOut[from + i];
                population[from + i] = people;
                fewest = Math.min(fewest, people);
            }
        } else {
            for (int i = 0; i < group; i++) {
                population[from + i] = natural[i];
                fewest = Math.min(fewest, natural[i]);
            }
        }
        if (internal) {
            fewest = 0;
            for (int i = from; i < from + group; i++) {
                population[i] += internalIn[i] - internalOut[i];
                fewest = Math.min(fewest, population[i]);
            }
        }
        return fewest;
    }

    private void raiseToFloor(int cell, int from) {
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
        Flows flows = given.rates().international();
        double[] in = given.multipliers().internationalIn();
        double[] out = given.multipliers().internationalOut();
        for (int area = 0; area < areas; area++) {
            if (even[area]) {
                double early = earlyInto(flows::in, cell, area);
                double earlyOut = earlyInto(flows::outCount, cell, area);
                for (int i = area * stride; i < (area + 1) * stride; i++) {
                    abroadIn[cell * group + i] += early * in[i];
                    abroadOut[cell * group + i] += earlyOut * out[i];
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
        for (int i = 0; i < group; i++) {
            flows[from + i] *= level[i];
        }
    }

    private void scale(StepInputs given, Component component, int cell, double[] flows) {
        double @Nullable [] control = given.factors().of(component);
        if (control != null) {
            for (int i = 0; i < group; i++) {
                flows[cell * group + i] *= control[cell * areas + i / stride];
            }
        }
    }

    /** Books what was capped or floored in one lane, unless the lane is beyond the draws. */
    void tally(Tallies.Kind kind, int cell, int index, double persons) {
        int lane = index % stride;
        if (lane >= year.lanes()) {
            return;
        }
        int ages = frame.ages().count();
        String area = year.areaCodes().get(index / stride);
        int lowest = frame.ages().lowest(cell % ages);
        year.tallies()
                .add(
                        new Tallies.Cell(kind, area, year.year(), cell / ages, lowest),
                        year.firstDraw() + lane,
                        persons);
    }
}
