package org.graunt.run.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.demography.AgeBand;
import org.graunt.ensemble.Disagreement;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Panel;

/**
 * Where members part: the variance of persons within members and between their means, by area, band
 * of ages and year, and each member's mean.
 */
final class DisagreementFile {
    private final List<String> ids;

    /** Disagreement among these members. */
    DisagreementFile(List<String> ids) {
        this.ids = List.copyOf(ids);
    }

    /** Its columns. */
    List<String> columns() {
        List<String> columns =
                new ArrayList<>(
                        List.of("gss_code", "ages", "year", "within", "between", "share_between"));
        columns.addAll(ids);
        return columns;
    }

    /**
     * How members part on one figure; nothing where nobody speaks.
     *
     * @param said by every member there is, with a weight or without
     */
    Optional<PlaceRows.Row> row(
            Place place, AgeBand band, int year, List<Forecast> said, Panel panel) {
        if (panel.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = List.of(place.code(), band.label(), String.valueOf(year));
        return Optional.of(new PlaceRows.Row(labels, numbers(said, panel)));
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
