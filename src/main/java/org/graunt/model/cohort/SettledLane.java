package org.graunt.model.cohort;

import java.util.Arrays;

/**
 * One area in one draw whose flows cannot simply be scaled: cells would lose more than may leave,
 * or nobody comes or leaves whose shape could be kept. Cells are held back one after the other, and
 * the others scaled anew, until no cell is overdrawn.
 */
final class SettledLane {
    private final int area;
    private final int at;
    private final int cells;
    private final double[] in;
    private final double[] out;
    private final double[] most;
    private final double[] weight;
    private final double[] heldBack;
    private final boolean[] capped;
    private double staying;
    private double factor;

    private SettledLane(int area, int at, int cells) {
        this.area = area;
        this.at = at;
        this.cells = cells;
        this.in = new double[cells];
        this.out = new double[cells];
        this.most = new double[cells];
        this.weight = new double[cells];
        this.heldBack = new double[cells];
        this.capped = new boolean[cells];
    }

    /** A lane of an area as it is scaled to a target. */
    static SettledLane of(StepFlows flows, int area, int at, double[] weights, double target) {
        SettledLane lane = new SettledLane(area, at, flows.year().frame().cells());
        lane.read(flows, weights);
        lane.solve(target);
        return lane;
    }

    private void read(StepFlows flows, double[] weights) {
        double[] natural = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            int index = flows.year().index(cell, area) + at;
            in[cell] = flows.in()[index];
            out[cell] = flows.out()[index];
            flows.mostLeavers(index, 1, most, cell);
            flows.natural(index, 1, natural, cell);
            natural[cell] = Math.max(natural[cell], 0);
            weight[cell] = weights[cell * flows.year().frame().areas() + area];
            staying += weight[cell] * (flows.population()[index] - in[cell] + out[cell]);
        }
        giveShape(in, natural);
        giveShape(out, natural);
    }

    /** A flow of nobody takes the shape of the people there; where there are none, no shape. */
    private void giveShape(double[] flow, double[] natural) {
        if (Arrays.stream(flow).sum() >= Resettlement.LEAST_FLOW) {
            return;
        }
        double people = Arrays.stream(natural).sum();
        for (int cell = 0; cell < cells; cell++) {
            double share = people > 0 ? natural[cell] / people : 1.0 / cells;
            flow[cell] = Resettlement.LEAST_FLOW * share;
        }
    }

    /** Finds the factor for a target, cell after cell held back where it must be. */
    private void solve(double target) {
        do {
            factor = factorFor(target - staying);
        } while (holdBack());
    }

    private double factorFor(double wantedOfAll) {
        double wanted = wantedOfAll;
        double weightedIn = 0;
        double weightedOut = 0;
        for (int cell = 0; cell < cells; cell++) {
            weightedIn += weight[cell] * in[cell];
            if (capped[cell]) {
                wanted += weight[cell] * most[cell];
            } else {
                weightedOut += weight[cell] * out[cell];
            }
        }
        if (weightedIn > 0 && weightedOut > 0) {
            return LaneSums.factor(wanted, weightedIn, weightedOut);
        }
        if (weightedIn > 0) {
            return Math.max(wanted / weightedIn, 0);
        }
        // nobody who comes counts towards the target: only leavers can bring it nearer
        return weightedOut > 0 && wanted < 0 ? weightedOut / -wanted : 1;
    }

    /** Holds back every cell that would be overdrawn; false where none is. */
    private boolean holdBack() {
        boolean any = false;
        for (int cell = 0; cell < cells; cell++) {
            double wanted = out[cell] == 0 ? 0 : out[cell] / factor;
            if (!capped[cell] && factor < 1 && wanted > most[cell]) {
                capped[cell] = true;
                heldBack[cell] = Double.isInfinite(wanted) ? 0 : wanted - most[cell];
                any = true;
            }
        }
        return any;
    }

    /** Whose lane it is. */
    int area() {
        return area;
    }

    /** Which lane it is. */
    int lane() {
        return at;
    }

    /** Those who come. */
    double in(int cell) {
        return factor * in[cell];
    }

    /** Those who leave. */
    double out(int cell) {
        if (capped[cell]) {
            return most[cell];
        }
        return out[cell] == 0 ? 0 : out[cell] / factor;
    }

    /** Those who would have left and may not. */
    double heldBack(int cell) {
        return heldBack[cell];
    }
}
