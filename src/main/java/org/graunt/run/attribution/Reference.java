package org.graunt.run.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The member that the others are held against: one that moves nobody by homes or jobs and tells all
 * kinds of migration apart, a trend that is; of several such, that with the most weight; of several
 * alike, the one whose rates most of the others start from, since homes and jobs are then told from
 * the trend beneath them; and then the one nearest to the central projection in the last year.
 */
final class Reference {
    private Reference() {}

    /** A member that may be it. */
    record Candidate(ImpliedRates rates, double weight, long sharing, double awayFromCentre) {}

    static ImpliedRates among(List<Candidate> candidates) {
        List<Candidate> trends = only(candidates, Reference::isTrend);
        return trends.stream()
                .max(
                        Comparator.comparingDouble(Candidate::weight)
                                .thenComparingLong(Candidate::sharing)
                                .thenComparing(
                                        Comparator.comparingDouble(Candidate::awayFromCentre)
                                                .reversed()))
                .orElseThrow()
                .rates();
    }

    private static boolean isTrend(Candidate candidate) {
        ImpliedRates.Known known = candidate.rates().known();
        return known.caller() == null && known.vitalEvents() && known.kindsOfMigration();
    }

    /** Those that fit; all where none does. */
    private static List<Candidate> only(List<Candidate> all, Predicate<Candidate> fits) {
        List<Candidate> fitting = all.stream().filter(fits).toList();
        return fitting.isEmpty() ? all : fitting;
    }
}
