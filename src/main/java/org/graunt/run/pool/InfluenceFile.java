package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graunt.ensemble.Distance;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;

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
    private static final int ALL_AGES = 0;

    private final Voices voices;
    private final Weights weights;
    private final Pool pool;

    private InfluenceFile(Voices voices, Weights weights, Pool pool) {
        this.voices = voices;
        this.weights = weights;
        this.pool = pool;
    }

    static void write(
            Path file, Frame frame, Voices voices, Weights weights, Pool pool, int threads)
            throws IOException {
        InfluenceFile rows = new InfluenceFile(voices, weights, pool);
        PlaceRows.write(file, COLUMNS, frame.geography(), threads, rows::rows);
    }

    private List<PlaceRows.Row> rows(Place place) {
        List<PlaceRows.Row> rows = new ArrayList<>();
        for (int year : voices.years()) {
            Panel panel = Panel.of(voices.of(place, Sexes.P, ALL_AGES, year), weights);
            if (panel.isEmpty()) {
                continue;
            }
            for (Distance distance : Distance.ofEach(panel)) {
                rows.add(
                        new PlaceRows.Row(
                                List.of(place.code(), String.valueOf(year), distance.member()),
                                numbers(distance, panel.without(distance.member()))));
            }
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
