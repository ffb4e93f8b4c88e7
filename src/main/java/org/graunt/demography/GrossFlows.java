package org.graunt.demography;

/**
 * The moves in and out that are most probable, given their difference, when either is a Poisson
 * number whose mean is known.
 *
 * <p>The most probable in satisfies in (in - net) = mean in x mean out, so in = (net + sqrt(net^2 +
 * 4 mean in mean out)) / 2: exactly the means where their difference is the net, and never
 * negative.
 *
 * @param in people moving in
 * @param out people moving out; in less out is the net
 */
public record GrossFlows(double in, double out) {

    /** In place of a mean of nought, which would forbid any move. */
    private static final double LEAST_MEAN = 0.1;

    /**
     * The most probable flows with this net.
     *
     * @param net in less out
     * @param meanIn the expected moves in, at least 0; 0 is taken for 0.1
     * @param meanOut the expected moves out, at least 0; 0 is taken for 0.1
     */
    public static GrossFlows from(double net, double meanIn, double meanOut) {
        if (!Double.isFinite(net)) {
            throw new IllegalArgumentException("Net migration must be a number, not " + net);
        }
        double product = positive(meanIn) * positive(meanOut);
        // The smaller flow as a quotient: as a difference of large numbers it could go below 0.
        double sum = Math.abs(net) + Math.sqrt(net * net + 4 * product);
        double smaller = 2 * product / sum;
        return net > 0
                ? new GrossFlows(smaller + net, smaller)
                : new GrossFlows(smaller, smaller - net);
    }

    /**
     * The most probable flows in whole persons. Means and net are first rounded (half to even); in
     * is then the formula less one half, rounded, since the most probable value of a Poisson number
     * lies half a person below its continuous counterpart.
     */
    public static GrossFlows wholePersons(double net, double meanIn, double meanOut) {
        double wholeNet = Math.rint(net);
        double exact = from(wholeNet, Math.rint(meanIn), Math.rint(meanOut)).in();
        double in = Math.max(Math.rint(exact - 0.5), Math.max(0, wholeNet));
        return new GrossFlows(in, in - wholeNet);
    }

    private static double positive(double mean) {
        if (!(mean >= 0) || mean == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("A mean flow cannot be " + mean);
        }
        return mean == 0 ? LEAST_MEAN : mean;
    }
}
