package org.graunt.backtest;

import java.util.Collections;
import java.util.List;
import org.graunt.model.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be tested.
 *
 * @param origins the last years known; null: every year that leaves {@value #PAST_BY_DEFAULT} years
 *     before it and the shortest horizon after it
 * @param horizons years ahead
 * @param draws how many draws; null: as many as the project says, or {@value #DRAWS_BY_DEFAULT}
 *     where it wants none
 * @param smallest areas with fewer persons at the outturn are left out of what is pooled over
 *     boroughs
 * @param outturn whose population is what came; null: the estimates of the project
 */
public record Wish(
        @Nullable List<Integer> origins,
        List<Integer> horizons,
        @Nullable Integer draws,
        double smallest,
        @Nullable Inputs outturn) {
    /** Years of the past that origins leave before them where none are named. */
    public static final int PAST_BY_DEFAULT = 5;

    /** Draws where neither the project nor anybody else asks for any. */
    public static final int DRAWS_BY_DEFAULT = 200;

    /** Persons below which a percentage says little. */
    public static final double SMALLEST_BY_DEFAULT = 20_000;

    /** Years ahead where none are named. */
    public static final List<Integer> HORIZONS_BY_DEFAULT = List.of(1, 3, 5, 10);

    /** Copies the lists. */
    public Wish {
        origins = origins == null ? null : List.copyOf(origins);
        horizons = List.copyOf(horizons);
    }

    /** A wish to be measured by the estimates of the project. */
    public Wish(
            @Nullable List<Integer> origins,
            List<Integer> horizons,
            @Nullable Integer draws,
            double smallest) {
        this(origins, horizons, draws, smallest, null);
    }

    /** The same, measured by another population. */
    public Wish by(Inputs other) {
        return new Wish(origins, horizons, draws, smallest, other);
    }

    /** As much of what is wanted by default as the years of these estimates allow. */
    public static Wish fitting(Inputs inputs) {
        return standard().within(inputs);
    }

    /**
     * The same with no horizon beyond the years of these estimates, from the earliest origin on.
     */
    public Wish within(Inputs inputs) {
        List<Integer> years = inputs.yearsUpToBase(inputs.population());
        int first =
                origins == null || origins.isEmpty()
                        ? years.getFirst() + PAST_BY_DEFAULT
                        : Collections.min(origins);
        int step = inputs.frame().ages().width();
        List<Integer> ahead =
                horizons.stream()
                        .filter(one -> one <= years.getLast() - first && one % step == 0)
                        .toList();
        return new Wish(origins, ahead.isEmpty() ? List.of(step) : ahead, draws, smallest, outturn);
    }

    /** All by default. */
    public static Wish standard() {
        return new Wish(null, HORIZONS_BY_DEFAULT, null, SMALLEST_BY_DEFAULT);
    }
}
