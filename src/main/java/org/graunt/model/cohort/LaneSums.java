package org.graunt.model.cohort;

import java.util.Arrays;
import org.graunt.lanes.Lanes;
import org.graunt.model.Year;

/**
 * The flows of areas summed over their cells, lane by lane, and the factor by which each lane's
 * flows are scaled to meet its target. Everything lies {@code [area][lane]}, and cells are added as
 * they lie in memory.
 */
final class LaneSums {
    private static final Lanes LANES = Lanes.BEST;

    private final Year year;
    private final boolean[] settled;
    private final int stride;
    private final double[] in;
    private final double[] out;
    private final double[] weightedIn;
    private final double[] weightedOut;
    private final double[] staying;
    private final double[] factor;
    private final boolean[] hard;

    /**
     * The largest share, of those who may leave a cell, who do: 1 over the least factor there is.
     */
    private final double[] fastest;

    private final double[] most;
    private final double[] before;

    /**
     * For one block of draws.
     *
     * @param settled the areas that are summed, by position
     */
    LaneSums(Year year, boolean[] settled) {
        int places = year.frame().areas() * year.stride();
        this.year = year;
        this.settled = settled;
        this.stride = year.stride();
        this.in = new double[places];
        this.out = new double[places];
        this.weightedIn = new double[places];
        this.weightedOut = new double[places];
        this.staying = new double[places];
        this.factor = new double[places];
        this.hard = new boolean[places];
        this.fastest = new double[places];
        this.most = new double[stride];
        this.before = new double[stride];
    }

    /** Forgets the last year. */
    void begin() {
        for (double[] array : new double[][] {in, out, weightedIn, weightedOut, staying, fastest}) {
            Arrays.fill(array, 0);
        }
    }

    /** Adds a cell of every settled area. */
    void add(StepFlows flows, int cell, double[] weights) {
        for (int area = 0; area < settled.length; area++) {
            if (settled[area]) {
                add(flows, cell, area, weights[cell * settled.length + area]);
            }
        }
    }

    private void add(StepFlows flows, int cell, int area, double weight) {
        int from = year.index(cell, area);
        int to = area * stride;
        double[] comers = flows.in();
        double[] leavers = flows.out();
        LANES.add(in, to, comers, from, stride);
        LANES.add(out, to, leavers, from, stride);
        LANES.addTimes(weightedIn, to, weight, comers, from, stride);
        LANES.addTimes(weightedOut, to, weight, leavers, from, stride);
        flows.beforeFlows(from, stride, before, 0);
        LANES.addTimes(staying, to, weight, before, 0, stride);
        flows.mostLeavers(from, stride, most, 0);
        LANES.raiseToQuotient(fastest, to, leavers, from, most, 0, Double.MIN_NORMAL, stride);
    }

    /** The factor of every lane, unless it has a flow of nobody, which nothing can scale. */
    void solve(double[] target) {
        Arrays.fill(factor, 1);
        Arrays.fill(hard, false);
        for (int i = 0; i < factor.length; i++) {
            if (settled[i / stride]) {
                solve(i, target[i]);
            }
        }
    }

    /** A lane is hard as well where scaled leavers would be more than may leave some cell. */
    private void solve(int i, double target) {
        double wanted = target - staying[i];
        boolean scalable =
                in[i] >= Resettlement.LEAST_FLOW
                        && out[i] >= Resettlement.LEAST_FLOW
                        && weightedIn[i] > 0
                        && weightedOut[i] > 0;
        double found = scalable ? factor(wanted, weightedIn[i], weightedOut[i]) : 1;
        hard[i] = !scalable || (found < 1 && fastest[i] > found);
        factor[i] = hard[i] ? 1 : found;
    }

    /** The positive solution of {@code factor x in - out / factor = wanted}, both above 0. */
    static double factor(double wanted, double in, double out) {
        // the smaller root as a quotient: as a difference of large numbers it could be 0
        double sum = Math.abs(wanted) + Math.sqrt(wanted * wanted + 4 * in * out);
        return wanted > 0 ? sum / (2 * in) : 2 * out / sum;
    }

    /** The factors, {@code [area][lane]}; 1 where a lane is hard. */
    double[] factors() {
        return factor;
    }

    /** True where the lane cannot be scaled as a whole. */
    boolean isHard(int i) {
        return hard[i];
    }
}
