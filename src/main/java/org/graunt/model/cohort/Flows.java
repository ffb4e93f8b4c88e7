package org.graunt.model.cohort;

import org.jspecify.annotations.Nullable;

/**
 * Gross migration of every cell and area in one step: people who come as numbers, people who leave
 * as numbers and as rates of those there. Where only their net is known, draws may add to it.
 * Arrays are laid out {@code [sex x age][area]}.
 */
public final class Flows {
    /** Nobody moves. */
    public static final Flows NONE = new Flows(null, null, null, null);

    private final double @Nullable [] in;
    private final double @Nullable [] outCount;
    private final double @Nullable [] outRate;
    private final double @Nullable [] shockWeight;

    private Flows(
            double @Nullable [] in,
            double @Nullable [] outCount,
            double @Nullable [] outRate,
            double @Nullable [] shockWeight) {
        this.in = in;
        this.outCount = outCount;
        this.outRate = outRate;
        this.shockWeight = shockWeight;
    }

    /**
     * Gross flows.
     *
     * @param in persons who come
     * @param outCount persons who leave, as a number; null: none
     * @param outRate persons who leave per person of the natural population; null: none
     */
    public static Flows of(double[] in, double @Nullable [] outCount, double @Nullable [] outRate) {
        return new Flows(in, outCount, outRate, null);
    }

    /** A net number split by its sign: above 0 they come, below 0 they leave. */
    public static Flows ofNet(double[] net) {
        double[] in = new double[net.length];
        double[] out = new double[net.length];
        for (int i = 0; i < net.length; i++) {
            in[i] = Math.max(net[i], 0);
            out[i] = Math.max(-net[i], 0);
        }
        return new Flows(in, out, null, null);
    }

    /**
     * These flows as ones of which only the net is known, so that draws add to it.
     *
     * @param weight how much of what is added per head falls on each cell; 1 is a fair share
     */
    public Flows withNetDrawn(double[] weight) {
        return new Flows(in, outCount, outRate, weight);
    }

    /** Partway to other flows, 0 being these and 1 the others. */
    public Flows towards(Flows others, double way) {
        return new Flows(
                mix(in, others.in, way),
                mix(outCount, others.outCount, way),
                mix(outRate, others.outRate, way),
                mix(shockWeight, others.shockWeight, way));
    }

    private static double @Nullable [] mix(
            double @Nullable [] these, double @Nullable [] others, double way) {
        if (these == null || others == null) {
            return these;
        }
        double[] mixed = new double[these.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - way) * these[i] + way * others[i];
        }
        return mixed;
    }

    /** True where somebody may move. */
    boolean any() {
        return in != null || outCount != null || outRate != null;
    }

    /** True where draws add to the net. */
    boolean netDrawn() {
        return shockWeight != null;
    }

    /** How much of what draws add to the net falls on a cell. */
    double shockWeight(int index) {
        return shockWeight == null ? 0 : shockWeight[index];
    }

    /** Persons who come. */
    double in(int index) {
        return in == null ? 0 : in[index];
    }

    /** Persons who leave, as a number. */
    double outCount(int index) {
        return outCount == null ? 0 : outCount[index];
    }

    /** Persons who leave per person there. */
    double outRate(int index) {
        return outRate == null ? 0 : outRate[index];
    }
}
