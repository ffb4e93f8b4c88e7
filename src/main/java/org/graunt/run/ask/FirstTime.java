package org.graunt.run.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.graunt.ensemble.FirstCrossing;

/**
 * By when paths have first been above a number, each path followed on its own: earlier than the
 * year in which most paths are above it at once, since paths come back.
 *
 * @param years the first mid-year by which each of {@link #PROBABILITIES} of the paths has been
 *     above it; empty where that is in no year projected
 * @param never the share of paths that are never above it
 */
public record FirstTime(List<Optional<Integer>> years, double never) {
    /** The shares of paths that are asked for. */
    public static final List<Double> PROBABILITIES = List.of(0.1, 0.5, 0.9);

    /** Copies the list. */
    public FirstTime {
        years = List.copyOf(years);
    }

    /** The years of a crossing that is counted in mid-years from 0. */
    static FirstTime of(FirstCrossing crossing, List<Integer> midYears) {
        List<Optional<Integer>> years = new ArrayList<>();
        for (double probability : PROBABILITIES) {
            OptionalInt at = crossing.year(probability);
            years.add(at.isPresent() ? Optional.of(midYears.get(at.getAsInt())) : Optional.empty());
        }
        return new FirstTime(years, crossing.never());
    }
}
