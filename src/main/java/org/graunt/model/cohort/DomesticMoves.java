package org.graunt.model.cohort;

import java.util.Arrays;
import java.util.Objects;
import org.graunt.lanes.Lanes;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Year;
import org.jspecify.annotations.Nullable;

/**
 * Moves by origin and destination within one step, a cell of sex and age at a time: first who
 * leaves each area, then, when it is known who may not, who arrives.
 *
 * <p>What multiplies a destination, in draws and by controls, acts on those who leave for it as
 * much as on those who arrive, so that the system as a whole gains nobody.
 */
final class DomesticMoves {
    private static final double[] NOTHING = {};
    private static final Lanes LANES = Lanes.BEST;

    private final Kernel kernel;
    private final Year year;
    private final int areas;
    private final int boroughs;
    private final int stride;
    private final int group;
    private final double[] movers;
    private final double[] share;
    private final double[] outward;
    private final double[] controlledPull;
    private final double[] scratch;

    /** What multiplies each destination, {@code [area][lane]}; nothing where none is multiplied. */
    private double[] pull;

    DomesticMoves(Kernel kernel, Year year) {
        Frame frame = year.frame();
        this.kernel = kernel;
        this.year = year;
        this.areas = frame.areas();
        this.boroughs = frame.geography().boroughs();
        this.stride = year.stride();
        this.group = areas * stride;
        this.movers = new double[group];
        this.share = new double[group];
        this.outward = new double[group];
        this.controlledPull = new double[group];
        this.pull = NOTHING;
        this.scratch = new double[Kernel.scratch(areas)];
    }

    /** True where the region's leavers can be told from moves inside it. */
    boolean hasRegionAndRest() {
        return boroughs > 0 && boroughs < areas;
    }

    /** Turns to a year, whose draws multiply origins alike in every cell. */
    void begin(StepInputs given) {
        double[] volume = given.multipliers().domesticVolume();
        double[] level = given.multipliers().domesticOut();
        for (int i = 0; i < group; i++) {
            outward[i] = volume[i] * level[i];
        }
        if (hasRegionAndRest()) {
            year.keepLeavingRegion();
        }
    }

    /**
     * Those who would leave each area for another.
     *
     * @param natural persons after births and deaths, {@code [area][lane]}
     * @param out receives those who leave
     */
    void leave(StepInputs given, int cell, double[] natural, double[] out) {
        LANES.product(movers, 0, natural, 0, outward, 0, group);
        double @Nullable [] control = given.factors().of(Component.INTERNAL_OUT);
        if (control != null) {
            scale(movers, control, cell);
        }
        gatherPull(given, cell);
        shareWhoLeave(domestic(given), cell);
        LANES.product(out, year.flowStart(cell), movers, 0, share, 0, group);
    }

    private static DomesticRates domestic(StepInputs given) {
        return Objects.requireNonNull(
                given.rates().domestic(), "moves by origin and destination need their rates");
    }

    private void scale(double[] values, double[] control, int cell) {
        for (int area = 0; area < areas; area++) {
            double factor = control[cell * areas + area];
            for (int i = area * stride; i < (area + 1) * stride; i++) {
                values[i] *= factor;
            }
        }
    }

    private void gatherPull(StepInputs given, int cell) {
        double @Nullable [] control = given.factors().of(Component.INTERNAL_IN);
        double[] level = given.multipliers().domesticIn();
        if (control != null) {
            System.arraycopy(level, 0, controlledPull, 0, group);
            scale(controlledPull, control, cell);
            pull = controlledPull;
        } else {
            pull = given.multipliers().domesticInMoves() ? level : NOTHING;
        }
    }

    /** Where something multiplies destinations, the shares are summed anew for every origin. */
    private void shareWhoLeave(DomesticRates domestic, int cell) {
        if (pull.length > 0) {
            Kernel.Operand pulls = Kernel.Operand.of(pull, 0);
            Kernel.Operand shares = Kernel.Operand.of(share, 0);
            kernel.multiply(domestic.outOf(), cell, 0, areas, pulls, shares, stride, scratch);
            return;
        }
        for (int area = 0; area < areas; area++) {
            double leaving = domestic.leaving(cell, area);
            Arrays.fill(share, area * stride, (area + 1) * stride, leaving);
        }
    }

    /** Lets only a share of those who would leave an area in a lane do so. */
    void limit(int index, double mayLeave) {
        movers[index] *= mayLeave;
    }

    /**
     * Those who arrive, once those who may leave are known.
     *
     * @param in receives them
     */
    void arrive(StepInputs given, int cell, double[] in) {
        DomesticRates domestic = domestic(given);
        int to = year.flowStart(cell);
        int rest = areas - boroughs;
        int restAt = boroughs * stride;
        multiply(domestic.intoBoroughs(), cell, 0, areas, in, to);
        pull(in, to, 0, restAt);
        // who arrives in the rest from the boroughs comes first, so that the region's leavers show
        multiply(domestic.intoRest(), cell, 0, boroughs, in, to + restAt);
        pull(in, to, restAt, group);
        if (hasRegionAndRest()) {
            bookLeavingRegion(cell, in, to + restAt);
        }
        multiply(domestic.intoRest(), cell, boroughs, rest, share, restAt);
        pull(share, 0, restAt, group);
        LANES.add(in, to + restAt, share, restAt, group - restAt);
    }

    private void multiply(
            Panels rates, int cell, int firstOrigin, int origins, double[] into, int to) {
        Kernel.Operand from = Kernel.Operand.of(movers, firstOrigin * stride);
        Kernel.Operand arrivals = Kernel.Operand.of(into, to);
        kernel.multiply(rates, cell, firstOrigin, origins, from, arrivals, stride, scratch);
    }

    private void pull(double[] flows, int from, int first, int end) {
        int count = Math.min(end, pull.length) - first;
        LANES.product(flows, from + first, flows, from + first, pull, first, count);
    }

    private void bookLeavingRegion(int cell, double[] in, int restAt) {
        double[] leavers = year.keepLeavingRegion();
        int to = cell * stride;
        Arrays.fill(leavers, to, to + stride, 0);
        for (int area = boroughs; area < areas; area++) {
            LANES.add(leavers, to, in, restAt + (area - boroughs) * stride, stride);
        }
    }
}
