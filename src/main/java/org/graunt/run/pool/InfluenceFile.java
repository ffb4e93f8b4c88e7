package org.graunt.run.pool;

import java.util.ArrayList;
import java.util.List;
import org.graunt.ensemble.Distance;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;

/**
 * What each member does to the whole, all ages and both sexes: how far it lies from the pool, and
 * what the pool would be without it.
 */
final class InfluenceFile {
    private static final List<String> COLUMNS =
            List.of(
                    "gss_code",
                    "year",
                    "member",
                    "mean",
                    "distance_in_sd",
                    "wasserstein",
                    "mean_without",
                    "p10_without",
                    "p50_without",
                    "p90_without");

    private final Pool pool;

    /** Influence on pools of a kind. */
    InfluenceFile(Pool pool) {
        this.pool = pool;
    }

    /** Its columns. */
    static List<String> columns() {
        return COLUMNS;
    }

    /** What each member does to one figure; no row where nobody speaks. */
    List<PlaceRows.Row> rows(Place place, int year, Panel panel) {
        if (panel.isEmpty()) {
            return List.of();
        }
        List<PlaceRows.Row> rows = new ArrayList<>();
        for (Distance distance : Distance.ofEach(panel)) {
            rows.add(
                    new PlaceRows.Row(
                            List.of(place.code(), String.valueOf(year), distance.member()),
                            numbers(distance, panel.without(distance.member()))));
        }
        return rows;
    }

    private List<Double> numbers(Distance distance, Panel others) {
        List<Double> numbers =
                new ArrayList<>(
                        List.of(
                                PlaceRows.persons(distance.mean()),
                                distance.inDeviations(),
                                PlaceRows.persons(distance.wasserstein())));
        if (others.isEmpty()) {
            numbers.addAll(List.of(Double.NaN, Double.NaN, Double.NaN, Double.NaN));
            return numbers;
        }
        numbers.add(PlaceRows.persons(others.mean()));
        for (double quantile : FanFile.spread(others).quantiles(pool, 0.1, 0.5, 0.9)) {
            numbers.add(PlaceRows.persons(quantile));
        }
        return numbers;
    }
}
