package org.graunt.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * When paths first cross a level.
 *
 * @param firstYear the first year looked at
 * @param shares the probability that the first crossing comes in each year from then on; what is
 *     missing to 1 never crosses within them
 */
public record FirstCrossing(int firstYear, List<Double> shares) {
    /** A probability that falls short by less has been reached. */
    private static final double REACHED = 1e-12;

    /** Copies the list. */
    public FirstCrossing {
        shares = List.copyOf(shares);
    }

    /** Which way a level is crossed. */
    public enum Direction {
        /** To more than the level. */
        ABOVE,
        /** To less than the level. */
        BELOW;

        boolean crossed(double figure, double level) {
            return this == ABOVE ? figure > level : figure < level;
        }
    }

    /**
     * The first crossings of one member's paths. A path that has crossed the level before the first
     * year counts as crossing in it.
     *
     * @param firstYear of the paths
     * @param paths {@code [year][draw]}, the same draws in every year
     */
    public static FirstCrossing of(
            int firstYear, double[][] paths, double level, Direction direction) {
        int draws = paths.length == 0 ? 0 : paths[0].length;
        if (draws == 0) {
            throw new IllegalArgumentException("There are no paths to cross " + level);
        }
        boolean[] done = new boolean[draws];
        List<Double> shares = new ArrayList<>();
        for (double[] year : paths) {
            if (year.length != draws) {
                throw new IllegalArgumentException(
                        "Year %d has %d draws and the first %d"
                                .formatted(firstYear + shares.size(), year.length, draws));
            }
            int crossing = 0;
            for (int draw = 0; draw < draws; draw++) {
                if (!done[draw] && direction.crossed(year[draw], level)) {
                    done[draw] = true;
                    crossing++;
                }
            }
            shares.add((double) crossing / draws);
        }
        return new FirstCrossing(firstYear, shares);
    }

    /**
     * The first crossings of the linear pool.
     *
     * @param members all over the same years: a member that ends earlier cannot say when, or
     *     whether, it would have crossed
     * @throws IllegalArgumentException where years differ, or nobody has a weight
     */
    public static FirstCrossing pooled(Map<String, FirstCrossing> members, Weights weights) {
        Weights present =
                weights.among(members.keySet())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "None of %s has a weight in %s"
                                                        .formatted(members.keySet(), weights)));
        FirstCrossing any = members.values().iterator().next();
        double[] shares = new double[any.shares.size()];
        members.forEach((member, crossing) -> crossing.addTo(shares, any, present.of(member)));
        List<Double> pooled = new ArrayList<>();
        for (double share : shares) {
            pooled.add(share);
        }
        return new FirstCrossing(any.firstYear, pooled);
    }

    private void addTo(double[] sums, FirstCrossing alike, double weight) {
        if (firstYear != alike.firstYear || shares.size() != alike.shares.size()) {
            throw new IllegalArgumentException(
                    "Years from %d to %d cannot be pooled with years from %d to %d"
                            .formatted(firstYear, lastYear(), alike.firstYear, alike.lastYear()));
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * shares.get(i);
        }
    }

    /** The last year looked at. */
    public int lastYear() {
        return firstYear + shares.size() - 1;
    }

    /** The probability that the level has been crossed by the end of a year. */
    public double by(int year) {
        double sum = 0;
        for (int i = 0; i <= Math.min(year, lastYear()) - firstYear; i++) {
            sum += shares.get(i);
        }
        return Math.min(sum, 1);
    }

    /** The probability that it is not crossed within the years looked at. */
    public double never() {
        return Math.max(1 - by(lastYear()), 0);
    }

    /** The first year by which it has been crossed with this probability; empty where in none. */
    public OptionalInt year(double probability) {
        for (int year = firstYear; year <= lastYear(); year++) {
            if (by(year) >= probability - REACHED) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }
}
