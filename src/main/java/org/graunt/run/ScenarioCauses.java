package org.graunt.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graunt.demography.Area;
import org.graunt.ensemble.Attribution;
import org.graunt.ensemble.Factor;
import org.graunt.model.AreaSums;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.run.SideBySide.Measure;
import org.graunt.run.attribution.AttributionFile;
import org.graunt.run.attribution.AttributionFile.Entry;
import org.graunt.run.pool.Place;

/**
 * Why each member of a scenario differs from itself in the baseline: the changes that the scenario
 * makes, exchanged by what they are about. With each set of them the member is fitted anew and its
 * central path projected; the baseline and the whole scenario are there already.
 */
final class ScenarioCauses {
    private static final String BASELINE = "baseline";

    private final PlannedScenario scenario;
    private final SideBySide before;
    private final SideBySide after;
    private final Fits fits;

    ScenarioCauses(PlannedScenario scenario, SideBySide before, SideBySide after, Fits fits) {
        this.scenario = scenario;
        this.before = before;
        this.after = after;
        this.fits = fits;
    }

    /** The parts of every member in every place, every tenth year and in the last. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (!scenario.parts().factors().isEmpty()) {
            scenario.ready().stream()
                    .filter(member -> isInBoth(member.spec().id()))
                    .forEach(member -> entries.addAll(entries(member)));
        }
        scenario.parts().some().values().forEach(part -> fits.forget(part.inputs()));
        return entries;
    }

    private boolean isInBoth(String id) {
        return before.members().contains(id) && after.members().contains(id);
    }

    private List<Entry> entries(PlannedMember.Ready member) {
        String id = member.spec().id();
        List<Integer> years =
                after.years().stream()
                        .filter(year -> year > after.years().getFirst())
                        .filter(year -> known(before, id, year) && known(after, id, year))
                        .toList();
        if (years.isEmpty()) {
            return List.of();
        }
        List<Integer> told = AttributionFile.years(after.years().getFirst(), years);
        Map<Set<Factor>, Map<Integer, double[]>> paths = paths(member, years.getLast());
        if (paths.size() < scenario.parts().some().size()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Area area : after.places()) {
            Place place = place(area);
            told.forEach(year -> entries.add(entry(id, area, place, year, paths)));
        }
        return entries;
    }

    private static boolean known(SideBySide table, String id, int year) {
        return table.years().contains(year)
                && !Double.isNaN(
                        table.get(id, Measure.POPULATION, table.places().getFirst(), year));
    }

    private Place place(Area area) {
        return Place.all(scenario.inputs().frame().geography()).stream()
                .filter(each -> each.code().equals(area.code()))
                .findFirst()
                .orElseThrow();
    }

    private Entry entry(
            String id,
            Area area,
            Place place,
            int year,
            Map<Set<Factor>, Map<Integer, double[]>> paths) {
        Set<Factor> all = scenario.parts().factors();
        Attribution found =
                Attribution.of(
                        all,
                        exchanged -> {
                            if (exchanged.isEmpty()) {
                                return before.get(id, Measure.POPULATION, area, year);
                            }
                            if (exchanged.equals(all)) {
                                return after.get(id, Measure.POPULATION, area, year);
                            }
                            double[] people = people(paths, exchanged, year);
                            return place.areas().stream().mapToDouble(i -> people[i]).sum();
                        });
        return new Entry(area.code(), year, id, BASELINE, found);
    }

    private static double[] people(
            Map<Set<Factor>, Map<Integer, double[]>> paths, Set<Factor> exchanged, int year) {
        Map<Integer, double[]> path = paths.getOrDefault(Set.copyOf(exchanged), Map.of());
        return path.getOrDefault(year, new double[0]);
    }

    /** The people of each area by year, for every set of factors; fewer where a fit fails. */
    private Map<Set<Factor>, Map<Integer, double[]>> paths(PlannedMember.Ready member, int last) {
        Map<Set<Factor>, Map<Integer, double[]>> paths = new HashMap<>();
        scenario.parts()
                .some()
                .forEach(
                        (factors, part) ->
                                part.ready().stream()
                                        .filter(each -> isSame(each, member))
                                        .findFirst()
                                        .map(each -> fits.fit(part, each))
                                        .filter(fit -> fit.succeeded())
                                        .filter(fit -> fit.value().lastYear() >= last)
                                        .ifPresent(
                                                fit ->
                                                        paths.put(
                                                                factors,
                                                                path(fit.value(), member, last))));
        return paths;
    }

    private static boolean isSame(PlannedMember.Ready one, PlannedMember.Ready other) {
        return one.spec().id().equals(other.spec().id());
    }

    private static Map<Integer, double[]> path(
            Projector projector, PlannedMember.Ready member, int last) {
        Map<Integer, double[]> people = new HashMap<>();
        Horizon horizon = Prepared.until(last, member.horizon());
        projector.project(
                Draws.central(),
                horizon,
                year -> {
                    double[] sums = AreaSums.population(year);
                    double[] byArea = new double[year.frame().areas()];
                    for (int area = 0; area < byArea.length; area++) {
                        byArea[area] = sums[area * year.stride()];
                    }
                    people.put(year.year(), byArea);
                });
        return people;
    }
}
