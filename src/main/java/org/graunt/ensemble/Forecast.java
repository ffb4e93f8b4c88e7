package org.graunt.ensemble;

import java.util.Arrays;

/**
 * What one member says of one figure, such as the people of an area, sex, band of ages and year:
 * its central path and its draws. A member without draws, such as somebody else's projection, is a
 * point.
 */
public final class Forecast {
    private final String member;
    private final double central;
    private final double[] draws;

    private Forecast(String member, double central, double[] draws) {
        this.member = member;
        this.central = central;
        this.draws = draws;
    }

    /**
     * A forecast with a spread.
     *
     * @param member the member's id
     * @param central the figure on its central path, draw 0
     * @param draws the figure in its other draws, in any order, at least one
     */
    public static Forecast of(String member, double central, double[] draws) {
        if (draws.length == 0 || !Double.isFinite(central)) {
            throw new IllegalArgumentException(
                    "A forecast needs a central figure and draws; %s has %s and %d"
                            .formatted(member, central, draws.length));
        }
        for (double draw : draws) {
            if (!Double.isFinite(draw)) {
                throw new IllegalArgumentException("%s has the draw %s".formatted(member, draw));
            }
        }
        return new Forecast(member, central, draws.clone());
    }

    /** A forecast that is one figure, with nothing said of how far off it may be. */
    public static Forecast point(String member, double figure) {
        if (!Double.isFinite(figure)) {
            throw new IllegalArgumentException("%s has the figure %s".formatted(member, figure));
        }
        return new Forecast(member, figure, new double[0]);
    }

    /** The id of whose forecast it is. */
    public String member() {
        return member;
    }

    /** The figure on the central path. */
    public double central() {
        return central;
    }

    /** True where it has no draws. */
    public boolean isPoint() {
        return draws.length == 0;
    }

    /** A copy of its draws, in the order given; a point's figure alone. */
    public double[] draws() {
        return isPoint() ? new double[] {central} : draws.clone();
    }

    /** Its draws, shared: not to be changed. */
    double[] live() {
        return isPoint() ? draws() : draws;
    }

    /** Its draws in ascending order. */
    double[] sorted() {
        double[] sorted = draws();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The mean of its draws; a point's figure. */
    public double mean() {
        // about the central path, so that nothing is lost where the spread is small
        double sum = 0;
        for (double draw : draws) {
            sum += draw - central;
        }
        return isPoint() ? central : central + sum / draws.length;
    }

    /** The mean squared distance of its draws from their mean; 0 for a point. */
    public double variance() {
        double mean = mean();
        double squares = 0;
        for (double draw : draws) {
            squares += (draw - mean) * (draw - mean);
        }
        return isPoint() ? 0 : squares / draws.length;
    }
}
