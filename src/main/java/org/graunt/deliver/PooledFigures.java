package org.graunt.deliver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.graunt.chart.DisagreementChart;
import org.graunt.chart.Fan;
import org.graunt.chart.MemberSeries;
import org.graunt.chart.Members;
import org.graunt.chart.Series;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;
import org.graunt.table.ResultTable.Row;

/**
 * Figures of a pool, read from what the run has written; every file once. May be asked from several
 * threads.
 */
final class PooledFigures {
    private static final List<String> QUANTILES =
            List.of("p2.5", "p10", "p25", "p50", "p75", "p90", "p97.5");

    private final Path folder;
    private final List<String> members;
    private final Map<String, List<Row>> read = new ConcurrentHashMap<>();

    /**
     * The figures of a run or scenario.
     *
     * @param folder with {@code ensemble} and {@code members} in it
     * @param members that finished, by id
     */
    PooledFigures(Path folder, List<String> members) {
        this.folder = folder;
        this.members = members;
    }

    private List<Row> rows(String file, List<String> texts, List<String> numbers) {
        return read.computeIfAbsent(file, any -> readRows(file, texts, numbers));
    }

    private List<Row> readRows(String file, List<String> texts, List<String> numbers) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        Outcome<ResultTable> table = ResultTable.read(path, texts, numbers);
        return table.succeeded() ? table.value().rows() : List.of();
    }

    private List<Row> fanRows() {
        List<String> numbers = new ArrayList<>(List.of("year", "mean"));
        numbers.addAll(QUANTILES);
        return rows("ensemble/fan.csv", List.of("gss_code", "sex", "ages"), numbers);
    }

    private List<Row> fanRows(Area place, String sex, String ages) {
        List<String> wanted = List.of(place.code(), sex, ages);
        return fanRows().stream().filter(row -> row.texts().equals(wanted)).toList();
    }

    /** The pooled fan of everybody in a place; empty where there are no draws. */
    Optional<Fan> fan(Area place) {
        List<Row> rows = fanRows(place, "P", "all");
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Fan(
                        "pooled mean",
                        series(rows, 1),
                        List.of(
                                new Fan.Band(50, series(rows, 4), series(rows, 6)),
                                new Fan.Band(80, series(rows, 3), series(rows, 7)),
                                new Fan.Band(95, series(rows, 2), series(rows, 8)))));
    }

    /** The pooled median of everybody in a place; empty where there are no draws. */
    Optional<Series> median(Area place) {
        List<Row> rows = fanRows(place, "P", "all");
        return rows.isEmpty() ? Optional.empty() : Optional.of(series(rows, 5));
    }

    /**
     * The ends of the interval that holds 80 per cent of the draws of a band of ages, by sex, as
     * shares of their middle; empty where there are no draws.
     */
    Optional<double[]> spread(Area place, String sex, String ages, int year) {
        return fanRows(place, sex, ages).stream()
                .filter(row -> row.numbers().getFirst() == year && row.numbers().get(5) > 0)
                .findFirst()
                .map(
                        row ->
                                new double[] {
                                    row.numbers().get(3) / row.numbers().get(5),
                                    row.numbers().get(7) / row.numbers().get(5)
                                });
    }

    /** The mean of each member's draws of everybody in a place. */
    List<MemberSeries> means(Area place) {
        List<Row> rows = disagreementRows(place.code());
        List<MemberSeries> means = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int column = i + 4;
            List<Row> reached =
                    rows.stream().filter(row -> !Double.isNaN(row.numbers().get(column))).toList();
            if (!reached.isEmpty()) {
                means.add(new MemberSeries(members.get(i), series(reached, column)));
            }
        }
        return means;
    }

    private List<Row> disagreementRows(String code) {
        return disagreementRows().stream()
                .filter(row -> row.texts().equals(List.of(code, "all")))
                .toList();
    }

    private List<Row> disagreementRows() {
        List<String> numbers =
                new ArrayList<>(List.of("year", "within", "between", "share_between"));
        numbers.addAll(members);
        return rows("ensemble/disagreement.csv", List.of("gss_code", "ages"), numbers);
    }

    private static Series series(List<Row> rows, int column) {
        return new Series(
                rows.stream().map(row -> (int) Math.round(row.numbers().getFirst())).toList(),
                rows.stream().map(row -> row.numbers().get(column)).toList());
    }

    /**
     * The variance of everybody in a place, persons squared.
     *
     * @param within members
     * @param between their means
     */
    record Variance(Series within, Series between) {}

    /** Empty where there is none, as without draws. */
    Optional<Variance> variance(Area place) {
        List<Row> rows = disagreementRows(place.code());
        boolean any = rows.stream().anyMatch(row -> row.numbers().get(1) > 0);
        return any ? Optional.of(new Variance(series(rows, 1), series(rows, 2))) : Optional.empty();
    }

    /** The years of which it is known where members part. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        disagreementRows().stream()
                .filter(row -> row.texts().get(1).equals("all") && row.numbers().get(1) > 0)
                .forEach(row -> years.add((int) Math.round(row.numbers().getFirst())));
        return List.copyOf(years);
    }

    /** The share of variance between members, borough by borough; none without draws. */
    List<DisagreementChart.Row> shares(Geography geography) {
        List<Integer> years = years();
        List<DisagreementChart.Row> shares = new ArrayList<>();
        for (Area area : geography.areas().subList(0, geography.boroughs())) {
            Map<Integer, Double> byYear = new LinkedHashMap<>();
            disagreementRows(area.code())
                    .forEach(
                            row ->
                                    byYear.put(
                                            (int) Math.round(row.numbers().getFirst()),
                                            row.numbers().get(3)));
            if (!years.isEmpty() && byYear.keySet().containsAll(years)) {
                shares.add(
                        new DisagreementChart.Row(
                                area.name(),
                                years.stream()
                                        .map(year -> byYear.getOrDefault(year, 0.0))
                                        .toList()));
            }
        }
        return shares;
    }

    /** Single paths of the pool, each from the base year on. */
    List<Series> paths() {
        Map<List<Object>, List<Row>> byPath =
                rows(
                                "ensemble/paths.csv",
                                List.of("gss_code", "member"),
                                List.of("year", "value", "draw"))
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> List.of(row.texts(), row.numbers().get(2)),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byPath.values().stream().map(rows -> series(rows, 1)).toList();
    }

    /** The people of the central projection by sex and age of some areas; empty without them. */
    List<Row> centralRows() {
        return rows(
                "ensemble/population.csv",
                List.of("gss_code", "sex"),
                List.of("age", "year", "value"));
    }

    private List<Row> causes() {
        return rows(
                "ensemble/attribution.csv",
                List.of("gss_code", "member", "against", "factor"),
                List.of("year", "from", "to", "part"));
    }

    /** The member that the others are held against; empty where there is one alone. */
    Optional<String> reference() {
        return causes().stream().map(row -> row.texts().get(2)).findFirst();
    }

    /** Which member lies furthest from the reference in the last year, and for what most of all. */
    Optional<String> cause(Area place, Members names) {
        return causes().stream()
                .filter(row -> row.texts().getFirst().equals(place.code()))
                .max(
                        Comparator.<Row>comparingDouble(row -> row.numbers().getFirst())
                                .thenComparingDouble(row -> Math.abs(difference(row)))
                                .thenComparingDouble(
                                        row -> row.numbers().get(3) * Math.signum(difference(row))))
                .filter(row -> Math.abs(difference(row)) >= 1)
                .map(row -> sentence(row, names));
    }

    private static double difference(Row row) {
        return row.numbers().get(2) - row.numbers().get(1);
    }

    private static String sentence(Row row, Members names) {
        double difference = difference(row);
        return "The darker, the more they part. In %d %s has %s people %s than %s, most of all by %s."
                .formatted(
                        Math.round(row.numbers().getFirst()),
                        names.name(row.texts().get(1)),
                        Headings.about(Math.abs(difference)),
                        difference > 0 ? "more" : "fewer",
                        names.name(row.texts().get(2)),
                        row.texts().get(3).replace('-', ' '));
    }

    /** The components of a member's central path in a place; empty where it has none. */
    Optional<ComponentFigures> components(String member, Area place) {
        List<Row> rows =
                rows(
                                "members/%s/components.csv".formatted(member),
                                List.of("gss_code"),
                                List.of(
                                        "year",
                                        "births",
                                        "deaths",
                                        "internal_in",
                                        "internal_out",
                                        "international_in",
                                        "international_out",
                                        "adjustment"))
                        .stream()
                        .filter(row -> row.texts().getFirst().equals(place.code()))
                        .toList();
        List<Row> known =
                rows.stream()
                        .filter(row -> row.numbers().stream().noneMatch(n -> n.isNaN()))
                        .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ComponentFigures(
                                series(known, 1),
                                series(known, 2),
                                net(known, 3),
                                net(known, 5),
                                series(known, 7)));
    }

    private static Series net(List<Row> rows, int column) {
        return new Series(
                rows.stream().map(row -> (int) Math.round(row.numbers().getFirst())).toList(),
                rows.stream()
                        .map(row -> row.numbers().get(column) - row.numbers().get(column + 1))
                        .toList());
    }
}
