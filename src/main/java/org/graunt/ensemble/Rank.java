package org.graunt.ensemble;

/**
 * Where an outcome falls among the draws.
 *
 * @param below the share of the draws below it
 * @param notAbove the share of the draws below or at it: the probability integral transform
 */
public record Rank(double below, double notAbove) {

    /** The rank of an outcome among draws in any order. */
    public static Rank of(double[] draws, double observed) {
        if (draws.length == 0) {
            throw new IllegalArgumentException("Nothing can be ranked among no draws");
        }
        int below = 0;
        int notAbove = 0;
        for (double draw : draws) {
            below += draw < observed ? 1 : 0;
            notAbove += draw <= observed ? 1 : 0;
        }
        return new Rank((double) below / draws.length, (double) notAbove / draws.length);
    }

    /**
     * The probability integral transform: evenly spread from 0 to 1 over many outcomes, where the
     * draws are calibrated (Dawid 1984).
     */
    public double pit() {
        return notAbove;
    }

    /**
     * From -1, where every draw lies below the outcome, to 1, where every draw lies above it; draws
     * at the outcome count half (Funk and others 2019).
     */
    public double bias() {
        return 1 - (below + notAbove);
    }
}
