package org.graunt.model.cohort;

import java.util.Arrays;

/**
 * The flows of one area summed over its cells, lane by lane, and the factor by which each lane's
 * flows are scaled to meet its target.
 */
final class LaneSums {
    private final int stride;
    private final double[] in;
    private final double[] out;
    private final double[] weightedIn;
    private final double[] weightedOut;
    private final double[] staying;
    private final double[] factor;
    private final boolean[] hard;

    LaneSums(int stride) {
        this.stride = stride;
        this.in = new double[stride];
        this.out = new double[stride];
        this.weightedIn = new double[stride];
        this.weightedOut = new double[stride];
        this.staying = new double[stride];
        this.factor = new double[stride];
        this.hard = new boolean[stride];
    }

    /** Sums an area anew. */
    void of(StepFlows flows, int area, double[] weights) {
        for (double[] array : new double[][] {in, out, weightedIn, weightedOut, staying}) {
            Arrays.fill(array, 0);
        }
        Arrays.fill(hard, false);
        int areas = flows.year().frame().areas();
        for (int cell = 0; cell < flows.year().frame().cells(); cell++) {
            add(flows, flows.year().index(cell, area), weights[cell * areas + area]);
        }
    }

    private void add(StepFlows flows, int index, double weight) {
        for (int at = 0; at < stride; at++) {
            double came = flows.in()[index + at];
            double left = flows.out()[index + at];
            in[at] += came;
            out[at] += left;
            weightedIn[at] += weight * came;
            weightedOut[at] += weight * left;
            staying[at] += weight * (flows.population()[index + at] - came + left);
        }
    }

    /** The factor of a lane, unless it has a flow of nobody, which nothing can scale. */
    void solve(int at, double target) {
        double wanted = target - staying[at];
        boolean scalable =
                in[at] >= Resettlement.LEAST_FLOW
                        && out[at] >= Resettlement.LEAST_FLOW
                        && weightedIn[at] > 0
                        && weightedOut[at] > 0;
        factor[at] = scalable ? factor(wanted, weightedIn[at], weightedOut[at]) : 1;
        hard[at] = !scalable;
    }

    /** The positive solution of {@code factor x in - out / factor = wanted}, both above 0. */
    static double factor(double wanted, double in, double out) {
        // the smaller root as a quotient: as a difference of large numbers it could be 0
        double sum = Math.abs(wanted) + Math.sqrt(wanted * wanted + 4 * in * out);
        return wanted > 0 ? sum / (2 * in) : 2 * out / sum;
    }

    double factor(int at) {
        return factor[at];
    }

    /** True where a lane lets more people leave than the step did. */
    boolean anyLeaveFaster() {
        for (int at = 0; at < stride; at++) {
            if (!hard[at] && factor[at] < 1) {
                return true;
            }
        }
        return false;
    }

    void markHard(int at) {
        hard[at] = true;
    }

    /** True where the lane cannot be scaled as a whole. */
    boolean isHard(int at) {
        return hard[at];
    }
}
