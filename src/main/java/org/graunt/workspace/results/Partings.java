package org.graunt.workspace.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;
import org.graunt.workspace.Selection;

/** Where the members of a run part, and through what: as its folder {@code ensemble} has it. */
public final class Partings {
    private final Map<Key, Figure> figures;
    private final List<Cause> causes;
    private final List<Common> common;

    private Partings(Map<Key, Figure> figures, List<Cause> causes, List<Common> common) {
        this.figures = figures;
        this.causes = List.copyOf(causes);
        this.common = List.copyOf(common);
    }

    private record Common(String member, String other, List<String> factors) {
        private Common {
            factors = List.copyOf(factors);
        }
    }

    private record Key(String area, String ages, int year) {}

    /**
     * How members part on one figure.
     *
     * @param within the variance inside members, persons squared; 0 without draws
     * @param share of the variance that lies between members, from 0 to 1
     * @param means of the members that speak, by id
     */
    public record Figure(double within, double share, Map<String, Double> means) {}

    /**
     * The step from one member to another that takes a model's own way of seeing one component.
     *
     * @param area its code
     * @param year when
     * @param member who differs
     * @param against from whom
     * @param difference of people, the member's less the other's
     * @param factor the component, such as {@code fertility}
     * @param part of the difference that comes through it
     */
    public record Cause(
            String area,
            int year,
            String member,
            String against,
            double difference,
            String factor,
            double part) {}

    /** Reads them; there are none where the run wrote none. */
    static Partings read(Path folder, List<String> members) {
        Path ensemble = folder.resolve("ensemble");
        Map<Key, Figure> figures = new LinkedHashMap<>();
        List<String> numbers = new ArrayList<>(List.of("year", "within", "share_between"));
        numbers.addAll(members);
        rows(ensemble.resolve("disagreement.csv"), List.of("gss_code", "ages"), numbers)
                .forEach(row -> figures.put(key(row), figure(row, members)));
        List<Cause> causes =
                rows(
                                ensemble.resolve("attribution.csv"),
                                List.of("gss_code", "member", "against", "factor"),
                                List.of("year", "from", "to", "part"))
                        .stream()
                        .map(Partings::cause)
                        .toList();
        List<Common> common =
                rows(ensemble.resolve("shared.csv"), List.of("member", "other", "shared"), List.of())
                        .stream()
                        .map(row -> common(row.texts()))
                        .toList();
        return new Partings(figures, causes, common);
    }

    private static Common common(List<String> texts) {
        return new Common(
                texts.getFirst(), texts.get(1), List.of(texts.getLast().strip().split("\\s+")));
    }

    /**
     * What every two of the members have alike, such as {@code base}, in the order of the run: there
     * their agreement confirms nothing.
     */
    public List<String> sharedByAll() {
        return common.isEmpty()
                ? List.of()
                : common.getFirst().factors().stream()
                        .filter(factor -> !factor.isBlank())
                        .filter(
                                factor ->
                                        common.stream()
                                                .allMatch(each -> each.factors().contains(factor)))
                        .toList();
    }

    /** What two members have alike, whichever is named first. */
    public List<String> shared(String one, String another) {
        return common.stream()
                .filter(
                        each ->
                                List.of(each.member(), each.other())
                                        .containsAll(List.of(one, another)))
                .flatMap(each -> each.factors().stream())
                .filter(factor -> !factor.isBlank())
                .toList();
    }

    private static List<ResultTable.Row> rows(Path file, List<String> texts, List<String> numbers) {
        Outcome<ResultTable> table = ResultTable.read(file, texts, numbers);
        return table.succeeded() ? table.value().rows() : List.of();
    }

    private static Key key(ResultTable.Row row) {
        return new Key(
                row.texts().getFirst(), row.texts().getLast(), row.numbers().getFirst().intValue());
    }

    private static Figure figure(ResultTable.Row row, List<String> members) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            double mean = row.numbers().get(3 + i);
            if (!Double.isNaN(mean)) {
                means.put(members.get(i), mean);
            }
        }
        return new Figure(row.numbers().get(1), row.numbers().get(2), means);
    }

    private static Cause cause(ResultTable.Row row) {
        List<String> texts = row.texts();
        List<Double> numbers = row.numbers();
        return new Cause(
                texts.getFirst(),
                numbers.getFirst().intValue(),
                texts.get(1),
                texts.get(2),
                numbers.get(2) - numbers.get(1),
                texts.get(3),
                numbers.get(3));
    }

    /** The years in which there is chance to set models against, in order; none without draws. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        figures.forEach(
                (key, figure) -> {
                    if (key.ages().equals(Selection.ALL_AGES) && figure.within() > 0) {
                        years.add(key.year());
                    }
                });
        return List.copyOf(years);
    }

    /** How members part on the people of some ages in an area; empty where nothing is told. */
    public Optional<Figure> of(String area, String ages, int year) {
        return Optional.ofNullable(figures.get(new Key(area, ages, year)))
                .filter(figure -> !Double.isNaN(figure.share()));
    }

    /**
     * Who differs most in an area, and through what most of all, in the year told of that is
     * nearest; empty where no step is told, or none of as much as a person.
     */
    public Optional<Cause> cause(String area, int year) {
        return causes.stream()
                .filter(cause -> cause.area().equals(area))
                .min(
                        Comparator.<Cause>comparingInt(cause -> Math.abs(cause.year() - year))
                                .thenComparing(Partings::size, Comparator.reverseOrder())
                                .thenComparing(Partings::along, Comparator.reverseOrder()))
                .filter(cause -> size(cause) >= 1);
    }

    private static double size(Cause cause) {
        return Math.abs(cause.difference());
    }

    private static double along(Cause cause) {
        return cause.part() * Math.signum(cause.difference());
    }
}
