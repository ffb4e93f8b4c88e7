package org.graunt.run.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graunt.ensemble.Attribution;
import org.graunt.ensemble.Factor;
import org.graunt.model.Frame;
import org.graunt.model.OwnStep;

/**
 * Two members, and what makes the second differ from the first in an area. In-flows are numbers, so
 * that each area stands alone, and the parts of a region are the sums of its areas'.
 */
public final class MemberPair {
    private final ImpliedRates first;
    private final ImpliedRates second;
    private final Replay replay;
    private final Set<Factor> factors;

    private MemberPair(ImpliedRates first, ImpliedRates second) {
        this.first = first;
        this.second = second;
        this.replay = new Replay(first.frame());
        this.factors = factorsOf(first, second);
    }

    /** Two members over the same areas and ages, from the same base year. */
    public static MemberPair of(ImpliedRates first, ImpliedRates second) {
        return new MemberPair(first.completedBy(second), second.completedBy(first));
    }

    private static Set<Factor> factorsOf(ImpliedRates first, ImpliedRates second) {
        Set<Factor> factors =
                EnumSet.of(Factor.BASE, Factor.FERTILITY, Factor.MORTALITY, Factor.ADJUSTMENT);
        boolean kinds = first.known().kindsOfMigration() && second.known().kindsOfMigration();
        factors.addAll(
                kinds
                        ? EnumSet.of(Factor.DOMESTIC_MIGRATION, Factor.INTERNATIONAL_MIGRATION)
                        : EnumSet.of(Factor.MIGRATION));
        for (ImpliedRates member : List.of(first, second)) {
            OwnStep.Caller caller = member.known().caller();
            if (caller != null) {
                factors.add(factor(caller));
            }
        }
        return factors;
    }

    private static Factor factor(OwnStep.Caller caller) {
        return switch (caller) {
            case HOMES -> Factor.HOMES;
            case JOBS -> Factor.JOBS;
        };
    }

    /** The factors in which the two may differ. */
    public Set<Factor> factors() {
        return factors;
    }

    /** Whose population, by which ages. */
    public Frame frame() {
        return first.frame();
    }

    /** The year that both start from. */
    public int baseYear() {
        return first.baseYear();
    }

    /** The member whose rates are exchanged for the second's. */
    public String from() {
        return first.member();
    }

    /** The member that is explained. */
    public String to() {
        return second.member();
    }

    /** The years after the base year that both reach. */
    public List<Integer> years() {
        int common = Math.min(first.steps().size(), second.steps().size());
        return first.steps().subList(0, common).stream().map(step -> step.year).toList();
    }

    /** Why the people of an area differ, by year, in the order of the years given. */
    public List<Attribution> in(int area, List<Integer> years) {
        Set<Factor> differing = differing(area);
        Map<Set<Factor>, double[]> paths = new HashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (int year : years) {
            int at = years().indexOf(year);
            attributions.add(
                    complete(
                            Attribution.of(
                                    differing,
                                    exchanged ->
                                            paths.computeIfAbsent(
                                                            exchanged, any -> totals(area, any))[
                                                    at])));
        }
        return attributions;
    }

    /** The factors in which an area does differ; at least one, so that there is a question. */
    private Set<Factor> differing(int area) {
        Set<Factor> differing = EnumSet.noneOf(Factor.class);
        Differences differences = new Differences(first, second, area);
        factors.stream().filter(differences::in).forEach(differing::add);
        return differing.isEmpty() ? EnumSet.of(Factor.BASE) : differing;
    }

    /** Factors that do not differ have no part. */
    private Attribution complete(Attribution found) {
        Map<Factor, Double> parts = new EnumMap<>(Factor.class);
        factors.forEach(factor -> parts.put(factor, found.parts().getOrDefault(factor, 0.0)));
        return new Attribution(found.from(), found.to(), parts);
    }

    /** The people of an area after every step, some factors being the second member's. */
    double[] totals(int area, Set<Factor> exchanged) {
        int cells = first.frame().cells();
        double[] totals = new double[years().size()];
        double[] people = new double[cells];
        double[] aged = new double[cells];
        ImpliedRates base = exchanged.contains(Factor.BASE) ? second : first;
        System.arraycopy(base.base(), area * cells, people, 0, cells);
        for (int i = 0; i < totals.length; i++) {
            MixedStep mixed =
                    new MixedStep(
                            first.known().caller(),
                            second.known().caller(),
                            first.steps().get(i),
                            second.steps().get(i),
                            exchanged);
            replay.advance(people, aged, area, mixed);
            for (double persons : people) {
                totals[i] += persons;
            }
        }
        return totals;
    }
}
