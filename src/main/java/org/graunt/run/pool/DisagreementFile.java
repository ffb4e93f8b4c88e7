package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graunt.ensemble.Disagreement;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;

/**
 * Where members part: the variance of persons within members and between their means, by area, band
 * of ages and year, and each member's mean.
 */
final class DisagreementFile {
    private final Voices voices;
    private final List<String> ids;
    private final Weights weights;

    private DisagreementFile(Voices voices, List<String> ids, Weights weights) {
        this.voices = voices;
        this.ids = ids;
        this.weights = weights;
    }

    static void write(
            Path file, Frame frame, Voices voices, List<String> ids, Weights weights, int threads)
            throws IOException {
        List<String> columns =
                new ArrayList<>(
                        List.of("gss_code", "ages", "year", "within", "between", "share_between"));
        columns.addAll(ids);
        DisagreementFile rows = new DisagreementFile(voices, ids, weights);
        PlaceRows.write(file, columns, frame.geography(), threads, rows::rows);
    }

    private List<PlaceRows.Row> rows(Place place) {
        List<PlaceRows.Row> rows = new ArrayList<>();
        for (int band = 0; band < voices.bands().size(); band++) {
            for (int year : voices.years()) {
                List<Forecast> said = voices.of(place, Sexes.P, band, year);
                Panel panel = Panel.of(said, weights);
                if (!panel.isEmpty()) {
                    String ages = voices.bands().get(band).label();
                    rows.add(
                            new PlaceRows.Row(
                                    List.of(place.code(), ages, String.valueOf(year)),
                                    numbers(said, panel)));
                }
            }
        }
        return rows;
    }

    private List<Double> numbers(List<Forecast> said, Panel panel) {
        Disagreement parts = Disagreement.of(panel);
        List<Double> numbers =
                new ArrayList<>(List.of(parts.within(), parts.between(), parts.shareBetween()));
        ids.forEach(id -> numbers.add(mean(said, id)));
        return numbers;
    }

    private static double mean(List<Forecast> said, String id) {
        return said.stream()
                .filter(forecast -> forecast.member().equals(id))
                .mapToDouble(forecast -> PlaceRows.persons(forecast.mean()))
                .findFirst()
                .orElse(Double.NaN);
    }
}
