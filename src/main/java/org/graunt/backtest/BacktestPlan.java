package org.graunt.backtest;

import java.util.List;
import java.util.stream.Stream;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;

/**
 * What is settled before any origin is tried.
 *
 * @param plan the project, its tables and members
 * @param outturn what came
 * @param origins the last years known, ascending
 * @param horizons years ahead, ascending
 * @param draws how many numbered draws
 * @param smallest areas with fewer persons at the outturn are left out of what is pooled
 * @param members those of the project, which the ensemble is made of
 * @param yardsticks {@code cohort-change} and {@code no-change}, as far as the project does not
 *     name them itself
 */
record BacktestPlan(
        Plan plan,
        Outturn outturn,
        List<Integer> origins,
        List<Integer> horizons,
        int draws,
        double smallest,
        List<PlannedMember.Ready> members,
        List<PlannedMember.Ready> yardsticks) {

    BacktestPlan {
        origins = List.copyOf(origins);
        horizons = List.copyOf(horizons);
        members = List.copyOf(members);
        yardsticks = List.copyOf(yardsticks);
    }

    /** The ids of everybody who is scored, the ensemble after the project's members. */
    List<String> scored() {
        return Stream.of(
                        members.stream().map(member -> member.spec().id()),
                        Stream.of(Marking.ENSEMBLE),
                        yardsticks.stream().map(member -> member.spec().id()))
                .flatMap(ids -> ids)
                .toList();
    }

    /** The horizons of an origin that have come, ascending. */
    List<Integer> horizonsOf(int origin) {
        return horizons.stream().filter(horizon -> outturn.has(origin + horizon)).toList();
    }

    /** The last year that an origin is projected to. */
    int lastYear(int origin) {
        return origin + horizonsOf(origin).getLast();
    }
}
