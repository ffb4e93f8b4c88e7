package org.graunt.model.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.ensemble.Quantiles;
import org.graunt.model.Component;
import org.graunt.model.Engine;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.Year;
import org.graunt.model.change.CohortChange;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.play.Play;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether the boroughs of London came to lie in the fans of past years, by the figures published
 * now. One region has few independent outcomes, so that single origins are not judged.
 */
@Tag("slow")
class CoverageTest {
    private static final int DRAWS = 200;
    private static final long SEED = 16620124;
    private static final List<Integer> ORIGINS = List.of(2009, 2010, 2011, 2012, 2013, 2015, 2018);

    private final RealLondon london = new RealLondon();

    @Test
    void intervals_of_80_per_cent_cover_about_as_many_boroughs_at_five_and_ten_years() {
        Map<Integer, double[]> covered = new TreeMap<>();
        for (int origin : ORIGINS) {
            for (Engine engine : List.of(CohortComponent.ENGINE, CohortChange.ENGINE)) {
                coverage(origin, engine)
                        .forEach(
                                (horizon, share) -> {
                                    double[] sums =
                                            covered.computeIfAbsent(horizon, h -> new double[2]);
                                    sums[0] += share;
                                    sums[1]++;
                                });
            }
        }
        covered.forEach(
                (horizon, sums) ->
                        assertThat(sums[0] / sums[1])
                                .as("after %d years", horizon)
                                .isBetween(0.7, 0.9));
        assertThat(covered).containsOnlyKeys(5, 10);
    }

    private Map<Integer, Double> coverage(int origin, Engine engine) {
        Map<Integer, double[][]> totals = totals(origin, engine);
        Map<Integer, Double> coverage = new TreeMap<>();
        totals.forEach((year, byArea) -> coverage.put(year - origin, covered(year, byArea)));
        return coverage;
    }

    /** Totals of the years that have come, {@code [area][draw]}. */
    private Map<Integer, double[][]> totals(int origin, Engine engine) {
        Inputs inputs = london.knownIn(origin);
        ModelSpec spec = ModelSpec.of("member", engine.name()).with("window", windowOf(engine));
        Projector projector =
                engine.build()
                        .apply(spec)
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value();
        Uncertainty uncertainty = Uncertainty.of(inputs, SEED).value();
        Map<Integer, double[][]> totals = new ConcurrentHashMap<>();
        Play.on(1)
                .project(
                        projector,
                        uncertainty.draws(DRAWS),
                        new Horizon(origin, Math.min(origin + 10, RealLondon.LAST), 1),
                        block -> year -> keep(year, year.year() - origin, totals));
        return totals;
    }

    private static int windowOf(Engine engine) {
        return engine.equals(CohortComponent.ENGINE) ? 10 : 5;
    }

    private static void keep(Year year, int horizon, Map<Integer, double[][]> totals) {
        if (horizon != 5 && horizon != 10) {
            return;
        }
        int areas = year.frame().areas();
        double[][] kept = totals.computeIfAbsent(year.year(), any -> new double[areas][DRAWS + 1]);
        double[] people = year.array(Component.POPULATION);
        for (int cell = 0; cell < year.frame().cells(); cell++) {
            for (int area = 0; area < areas; area++) {
                for (int lane = 0; lane < year.lanes(); lane++) {
                    kept[area][year.firstDraw() + lane] += people[year.index(cell, area) + lane];
                }
            }
        }
    }

    private double covered(int year, double[][] byArea) {
        int within = 0;
        int boroughs = 0;
        for (int area = 0; area < byArea.length; area++) {
            String code = london.codes().get(area);
            if (!code.equals(RealLondon.CITY)) {
                double[] draws = Arrays.copyOfRange(byArea[area], 1, DRAWS + 1);
                Arrays.sort(draws);
                double came = london.total(code, year);
                boroughs++;
                within +=
                        came >= Quantiles.ofSorted(draws, 0.1)
                                        && came <= Quantiles.ofSorted(draws, 0.9)
                                ? 1
                                : 0;
            }
        }
        return within / (double) boroughs;
    }
}
