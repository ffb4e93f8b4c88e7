package org.graunt.model.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.model.Frame;
import org.graunt.model.Year;

/**
 * Who gives and takes the people that settled areas gain and lose: areas of kind rest first, then
 * other unsettled areas, then elsewhere. A cell of an area gives as far as it may be left.
 */
final class Absorption {
    private final Year year;
    private final Frame frame;
    private final int stride;
    private final boolean[] settled;
    private final List<int[]> groups;

    /** More who come to settled areas, and more who leave them, {@code [sex x age][lane]}. */
    private final double[] more;

    private final double[] fewer;
    private final double[] leavingBoroughs;
    private final double[] room;

    /** Areas that give and take nothing yet. */
    Absorption(Year year, boolean[] settled) {
        this.year = year;
        this.frame = year.frame();
        this.stride = year.stride();
        this.settled = settled;
        int boroughs = frame.geography().boroughs();
        this.groups = List.of(unsettled(boroughs, frame.areas()), unsettled(0, boroughs));
        this.more = new double[frame.cells() * stride];
        this.fewer = new double[frame.cells() * stride];
        this.leavingBoroughs = new double[frame.cells() * stride];
        this.room = new double[frame.areas()];
    }

    private int[] unsettled(int from, int to) {
        return IntStream.range(from, to).filter(area -> !settled[area]).toArray();
    }

    /** Forgets the last year. */
    void begin() {
        Arrays.fill(more, 0);
        Arrays.fill(fewer, 0);
        Arrays.fill(leavingBoroughs, 0);
    }

    /** Notes what a settled area does in one cell and lane: how many more come, how many leave. */
    void add(int area, int cellAndLane, double come, double leave) {
        more[cellAndLane] += come;
        fewer[cellAndLane] += leave;
        if (area < frame.geography().boroughs()) {
            leavingBoroughs[cellAndLane] += leave;
        }
    }

    /**
     * Books the other side of everything noted.
     *
     * @param before the population before anybody was settled
     * @param elsewhere receives the persons that came from no area, {@code [area][lane]}
     */
    void absorb(StepFlows flows, double[] before, double[] elsewhere) {
        Arrays.fill(elsewhere, 0);
        for (int cell = 0; cell < frame.cells(); cell++) {
            for (int lane = 0; lane < stride; lane++) {
                double share = 1;
                for (int[] group : groups) {
                    share *= 1 - absorb(flows, group, cell, lane, share);
                }
                if (share > 0) {
                    bookElsewhere(flows, before, cell, lane, share, elsewhere);
                }
            }
            bookLeavingRegion(flows, cell);
        }
    }

    /**
     * Lets a group of areas take part in what is left in a cell and lane.
     *
     * @param share how much of what was noted is left
     * @return how much of that the group has taken, 0 to 1
     */
    private double absorb(StepFlows flows, int[] group, int cell, int lane, double share) {
        if (group.length == 0 || share == 0) {
            return 0;
        }
        int at = cell * stride + lane;
        double all = 0;
        for (int area : group) {
            int index = year.index(cell, area) + lane;
            room[area] = Math.max(flows.mostLeavers(index) - flows.out()[index], 0);
            all += room[area];
        }
        double net = share * (more[at] - fewer[at]);
        double taken = net > all ? all / net : 1;
        for (int area : group) {
            double part = share * taken * (all > 0 ? room[area] / all : 1.0 / group.length);
            give(flows, year.index(cell, area) + lane, part * more[at], part * fewer[at]);
        }
        return taken;
    }

    /** Lets so many more leave an area and so many more come; a flow below 0 turns round. */
    private static void give(StepFlows flows, int index, double leave, double come) {
        double out = flows.out()[index] + leave;
        double in = flows.in()[index] + come;
        if (out < 0) {
            in -= out;
            out = 0;
        }
        if (in < 0) {
            out -= in;
            in = 0;
        }
        flows.out()[index] = out;
        flows.in()[index] = in;
        flows.population()[index] = Math.max(flows.population()[index] + (come - leave), 0);
    }

    /** What no area gives comes from elsewhere to those who gain, what none takes goes there. */
    private void bookElsewhere(
            StepFlows flows,
            double[] before,
            int cell,
            int lane,
            double share,
            double[] elsewhere) {
        double net = share * (more[cell * stride + lane] - fewer[cell * stride + lane]);
        double gains = 0;
        for (int area = 0; area < frame.areas(); area++) {
            gains += gain(flows, before, cell, area, lane, share);
        }
        for (int area = 0; area < frame.areas() && gains != 0; area++) {
            double gain = gain(flows, before, cell, area, lane, share);
            elsewhere[area * stride + lane] += share == 1 ? gain : net * gain / gains;
        }
    }

    private double gain(
            StepFlows flows, double[] before, int cell, int area, int lane, double share) {
        if (!settled[area]) {
            return 0;
        }
        int index = year.index(cell, area) + lane;
        double gain = flows.population()[index] - before[index];
        return share == 1 ? gain : Math.max(gain, 0);
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
        for (int lane = 0; lane < stride; lane++) {
            double net = 0;
            double out = 0;
            for (int area = 0; area < frame.geography().boroughs(); area++) {
                int index = year.index(cell, area) + lane;
                net += flows.in()[index] - flows.out()[index];
                out += flows.out()[index];
            }
            int at = cell * stride + lane;
            double likely = Math.min(leaving[at] + leavingBoroughs[at], out);
            leaving[at] = Math.max(likely, Math.max(-net, 0));
        }
    }
}
