package org.graunt.deliver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.graunt.chart.Chart;
import org.graunt.chart.DisagreementChart;
import org.graunt.chart.Fan;
import org.graunt.chart.Heading;
import org.graunt.chart.MemberSeries;
import org.graunt.chart.Series;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;

/** Figures of a pool, read from what the run has written. */
final class PooledFigures {
    private final Path folder;

    PooledFigures(Path folder) {
        this.folder = folder;
    }

    private List<ResultTable.Row> rows(String file, List<String> texts, List<String> numbers) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        Outcome<ResultTable> table = ResultTable.read(path, texts, numbers);
        return table.succeeded() ? table.value().rows() : List.of();
    }

    /** The pooled fan of everybody in a place; empty where there are no draws. */
    Optional<Fan> fan(Area place) {
        List<ResultTable.Row> rows =
                rows(
                                "fan.csv",
                                List.of("gss_code", "sex", "ages"),
                                List.of(
                                        "year", "mean", "p2.5", "p10", "p25", "p75", "p90",
                                        "p97.5"))
                        .stream()
                        .filter(row -> row.texts().equals(List.of(place.code(), "P", "all")))
                        .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Fan(
                        "pooled mean",
                        series(rows, 1),
                        List.of(
                                new Fan.Band(50, series(rows, 4), series(rows, 5)),
                                new Fan.Band(80, series(rows, 3), series(rows, 6)),
                                new Fan.Band(95, series(rows, 2), series(rows, 7)))));
    }

    /** The mean of each member's draws of everybody in a place. */
    List<MemberSeries> means(Area place, List<String> members) {
        List<String> numbers = new ArrayList<>(List.of("year"));
        numbers.addAll(members);
        List<ResultTable.Row> rows =
                rows("disagreement.csv", List.of("gss_code", "ages"), numbers).stream()
                        .filter(row -> row.texts().equals(List.of(place.code(), "all")))
                        .toList();
        List<MemberSeries> means = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int column = i + 1;
            List<ResultTable.Row> reached =
                    rows.stream().filter(row -> !Double.isNaN(row.numbers().get(column))).toList();
            if (!reached.isEmpty()) {
                means.add(new MemberSeries(members.get(i), series(reached, column)));
            }
        }
        return means;
    }

    private static Series series(List<ResultTable.Row> rows, int column) {
        return new Series(
                rows.stream().map(row -> (int) Math.round(row.numbers().getFirst())).toList(),
                rows.stream().map(row -> row.numbers().get(column)).toList());
    }

    /** Where members part, borough by borough; empty where there is only one member. */
    Optional<Chart> disagreement(Geography geography, BiFunction<String, String, Heading> heading) {
        Map<String, Map<Integer, Double>> shares = new LinkedHashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (ResultTable.Row row :
                rows(
                        "disagreement.csv",
                        List.of("gss_code", "ages"),
                        List.of("year", "within", "between", "share_between"))) {
            boolean spread = row.numbers().get(1) > 0;
            if (row.texts().get(1).equals("all") && spread) {
                int year = (int) Math.round(row.numbers().getFirst());
                years.add(year);
                shares.computeIfAbsent(row.texts().getFirst(), any -> new LinkedHashMap<>())
                        .put(year, row.numbers().get(3));
            }
        }
        List<DisagreementChart.Row> rows = new ArrayList<>();
        for (Area area : geography.areas().subList(0, geography.boroughs())) {
            Map<Integer, Double> ofArea = shares.getOrDefault(area.code(), Map.of());
            if (ofArea.keySet().containsAll(years) && !years.isEmpty()) {
                rows.add(
                        new DisagreementChart.Row(
                                area.name(), years.stream().map(ofArea::get).toList()));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DisagreementChart(
                                heading.apply(
                                        "Where do the models part?",
                                        "The share of the variance of each area's people that lies"
                                                + " between models, not inside them."),
                                List.copyOf(years),
                                rows));
    }
}
