package org.graunt.model.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.lanes.Lanes;
import org.graunt.model.Frame;
import org.graunt.model.Year;

/**
 * Who gives and takes the people that settled areas gain and lose: areas of kind rest first, then
 * other unsettled areas, then elsewhere. A cell of an area gives as far as it may be left.
 *
 * <p>It works on one cell of sex and age at a time, all areas and lanes side by side.
 */
final class Absorption {
    private static final Lanes LANES = Lanes.BEST;

    private final Year year;
    private final int areas;
    private final int boroughs;
    private final int stride;
    private final boolean[] settled;
    private final List<int[]> groups;

    /**
     * More who come to settled areas, and more who leave their boroughs and other areas, by lane.
     */
    private final double[] come;

    private final double[] leaveBoroughs;
    private final double[] leaveOthers;
    private final double[] leave;

    /** How much of what was noted is left, by lane. */
    private final double[] share;

    private final double[] taken;
    private final double[] all;
    private final double[] net;
    private final double[] out;
    private final double[] room;

    /** What a group of areas takes of all that was noted, one area takes, and moves thereby. */
    private final double[] part;

    private final double[] ofArea;
    private final double[] more;
    private final double[] fewer;

    /** Areas that give and take nothing yet. */
    Absorption(Year year, boolean[] settled) {
        Frame frame = year.frame();
        this.year = year;
        this.areas = frame.areas();
        this.boroughs = frame.geography().boroughs();
        this.stride = year.stride();
        this.settled = settled;
        this.groups = List.of(unsettled(boroughs, areas), unsettled(0, boroughs));
        this.come = new double[stride];
        this.leaveBoroughs = new double[stride];
        this.leaveOthers = new double[stride];
        this.leave = new double[stride];
        this.share = new double[stride];
        this.taken = new double[stride];
        this.all = new double[stride];
        this.net = new double[stride];
        this.out = new double[stride];
        this.room = new double[areas * stride];
        this.part = new double[stride];
        this.ofArea = new double[stride];
        this.more = new double[stride];
        this.fewer = new double[stride];
    }

    private int[] unsettled(int from, int to) {
        return IntStream.range(from, to).filter(area -> !settled[area]).toArray();
    }

    /** Forgets the last cell. */
    void begin() {
        Arrays.fill(come, 0);
        Arrays.fill(leaveBoroughs, 0);
        Arrays.fill(leaveOthers, 0);
    }

    /** How many more come to settled areas by lane; to be added to. */
    double[] come() {
        return come;
    }

    /** How many more leave settled areas such as this one by lane; to be added to. */
    double[] leave(int area) {
        return area < boroughs ? leaveBoroughs : leaveOthers;
    }

    /**
     * Books the other side of everything noted of a cell.
     *
     * @param before the people of the cell before anybody was settled, {@code [area][lane]}
     * @param elsewhere to which the persons are added that came from no area, {@code [area][lane]}
     */
    void absorb(StepFlows flows, int cell, double[] before, double[] elsewhere) {
        LANES.sum(leave, 0, leaveBoroughs, 0, leaveOthers, 0, stride);
        Arrays.fill(share, 1);
        for (int[] group : groups) {
            if (group.length > 0 && anyLeft()) {
                absorb(flows, group, cell);
            }
        }
        for (int lane = 0; lane < stride; lane++) {
            if (share[lane] > 0) {
                bookElsewhere(flows, before, cell, lane, elsewhere);
            }
        }
        bookLeavingRegion(flows, cell);
    }

    private boolean anyLeft() {
        double most = 0;
        for (double part : share) {
            most = Math.max(most, part);
        }
        return most > 0;
    }

    /** Lets a group of areas take part in what is left in a cell. */
    private void absorb(StepFlows flows, int[] group, int cell) {
        Arrays.fill(all, 0);
        for (int area : group) {
            makeRoom(flows, year.index(cell, area), area * stride);
        }
        for (int lane = 0; lane < stride; lane++) {
            double wanted = share[lane] * (come[lane] - leave[lane]);
            taken[lane] = wanted > all[lane] ? all[lane] / wanted : 1;
        }
        LANES.product(part, 0, share, 0, taken, 0, stride);
        for (int area : group) {
            give(flows, year.index(cell, area), area * stride, 1.0 / group.length);
        }
        for (int lane = 0; lane < stride; lane++) {
            share[lane] *= 1 - taken[lane];
        }
    }

    /** How many more may leave an area. */
    private void makeRoom(StepFlows flows, int from, int to) {
        flows.mostLeavers(from, stride, room, to);
        LANES.rest(room, to, 1, room, to, flows.out(), from, stride);
        LANES.add(all, 0, room, to, stride);
    }

    /**
     * Lets an area's part of those who come leave it, and those who leave come; a flow below 0
     * turns round.
     *
     * @param alike the part of each area where none has room
     */
    private void give(StepFlows flows, int from, int roomAt, double alike) {
        double[] leavers = flows.out();
        double[] comers = flows.in();
        LANES.quotient(ofArea, 0, room, roomAt, all, 0, alike, stride);
        LANES.product(ofArea, 0, part, 0, ofArea, 0, stride);
        LANES.product(more, 0, ofArea, 0, come, 0, stride);
        LANES.product(fewer, 0, ofArea, 0, leave, 0, stride);
        LANES.add(leavers, from, more, 0, stride);
        LANES.add(comers, from, fewer, 0, stride);
        LANES.turn(leavers, comers, from, stride);
        LANES.turn(comers, leavers, from, stride);
        LANES.difference(fewer, 0, fewer, 0, more, 0, stride);
        LANES.addAboveZero(flows.population(), from, fewer, 0, stride);
    }

    /** What no area gives comes from elsewhere to those who gain, what none takes goes there. */
    private void bookElsewhere(
            StepFlows flows, double[] before, int cell, int lane, double[] elsewhere) {
        double left = share[lane] * (come[lane] - leave[lane]);
        double gains = 0;
        for (int area = 0; area < areas; area++) {
            gains += gain(flows, before, cell, area, lane);
        }
        for (int area = 0; area < areas && gains != 0; area++) {
            double gain = gain(flows, before, cell, area, lane);
            elsewhere[area * stride + lane] += share[lane] == 1 ? gain : left * gain / gains;
        }
    }

    private double gain(StepFlows flows, double[] before, int cell, int area, int lane) {
        if (!settled[area]) {
            return 0;
        }
        double gain =
                flows.population()[year.index(cell, area) + lane] - before[area * stride + lane];
        return share[lane] == 1 ? gain : Math.max(gain, 0);
    }

    /**
     * Those who leave the boroughs for the rest, moved along with all who leave the boroughs; at
     * least as many as make the region's net, so that its gross flows stay whole numbers of people.
     */
    private void bookLeavingRegion(StepFlows flows, int cell) {
        double[] leaving = flows.leavingRegion();
        if (leaving == null) {
            return;
        }
        sumBoroughs(flows, year.index(cell, 0));
        for (int lane = 0; lane < stride; lane++) {
            int at = cell * stride + lane;
            double likely = Math.min(leaving[at] + leaveBoroughs[lane], out[lane]);
            leaving[at] = Math.max(likely, Math.max(-net[lane], 0));
        }
    }

    private void sumBoroughs(StepFlows flows, int from) {
        double[] leavers = flows.out();
        double[] comers = flows.in();
        Arrays.fill(net, 0);
        Arrays.fill(out, 0);
        for (int area = 0; area < boroughs; area++) {
            int at = from + area * stride;
            LANES.addDifference(net, 0, comers, leavers, at, stride);
            LANES.add(out, 0, leavers, at, stride);
        }
    }
}
