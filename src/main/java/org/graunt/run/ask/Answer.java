package org.graunt.run.ask;

import java.util.List;
import java.util.Optional;
import org.graunt.ensemble.Exceedance;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.PooledFan;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param question what was asked
 * @param reckoning how the figure is made of mid-year populations, in words
 * @param source where it comes from, in words
 * @param pool how members are pooled
 * @param weighting what their weights are, in words
 * @param central the weighted mean of the members' central paths
 * @param fan of the pool at {@link #PROBABILITIES}; null where nobody has draws
 * @param above the probability of more than the number asked for; null where that is not asked, or
 *     nobody has draws
 * @param crossings the first mid-years above that number; empty unless asked of a mid-year
 * @param first the mid-years by which paths of the pool have first been above that number; null
 *     where {@code crossings} is empty or nobody has draws
 * @param members each member's own answer, those of weight 0 too
 * @param silent the members that end before the moment
 */
public record Answer(
        Question question,
        String reckoning,
        Source source,
        Pool pool,
        String weighting,
        double central,
        @Nullable PooledFan fan,
        @Nullable Exceedance above,
        List<Crossing> crossings,
        @Nullable FirstTime first,
        List<Member> members,
        List<String> silent) {
    /** The probabilities of a fan: the middle, and the ends of 50, 80 and 95 per cent. */
    public static final List<Double> PROBABILITIES =
            List.of(0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975);

    /** Copies the lists. */
    public Answer {
        crossings = List.copyOf(crossings);
        members = List.copyOf(members);
        silent = List.copyOf(silent);
    }

    /**
     * Where an answer comes from.
     *
     * @param lastRun true where it was read from the last run, false where members were projected
     * @param draws how many numbered draws of each member
     */
    public record Source(boolean lastRun, int draws) {}

    /**
     * One member's own answer.
     *
     * @param id its id
     * @param weight in the pool, from 0 to 1
     * @param central on its central path
     * @param quantiles at {@link #PROBABILITIES}; empty for a point
     * @param above its probability of more than the number asked for; null where that is not asked,
     *     or it is a point
     * @param firstYear the first mid-year in which its median (a point's figure) is above the
     *     number; null where there is none or that is not asked
     * @param first the mid-years by which its paths have first been above it; null for a point, or
     *     where that is not asked
     */
    public record Member(
            String id,
            double weight,
            double central,
            List<Double> quantiles,
            @Nullable Double above,
            @Nullable Integer firstYear,
            @Nullable FirstTime first) {

        /** Copies the list. */
        public Member {
            quantiles = List.copyOf(quantiles);
        }
    }

    /**
     * When a figure of the pool is first above a number.
     *
     * @param figure which figure: {@code median}, {@code mean} or {@code central path}
     * @param year the first mid-year; null where there is none
     */
    public record Crossing(String figure, @Nullable Integer year) {}

    /** The fan, where there is one. */
    public Optional<PooledFan> spread() {
        return Optional.ofNullable(fan);
    }
}
