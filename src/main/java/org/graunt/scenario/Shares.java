package org.graunt.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.graunt.cube.Axis;
import org.graunt.demography.AgeBand;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;
import org.jspecify.annotations.Nullable;

/**
 * How much of a change each label of a table's axes gets: 0 outside its reach, 1 inside, and in
 * years in which it grows a number between. A cell gets the product of its labels' shares.
 */
final class Shares {
    private static final Set<String> PLACES =
            Set.of("area", "origin", "destination", "residence", "workplace");

    private final InputTable table;
    private final Inputs inputs;
    private final Reach reach;
    private final String where;
    private final List<Note> errors = new ArrayList<>();

    Shares(ScenarioChange change, InputTable table, Inputs inputs) {
        this.table = table;
        this.inputs = inputs;
        this.reach = change.reach();
        this.where = change.where();
    }

    /** For each axis in order the shares of its labels; or what the table does not have. */
    Outcome<List<double[]>> find() {
        Reach.Years years = reach.years();
        require(!reach.areas().isEmpty(), "areas", "area");
        require(reach.ages() != null, "ages", "age", "ages");
        require(reach.sex() != null, "sexes", "sex");
        boolean timed = years.from() != null || years.to() != null || years.by() != null;
        require(timed, "years", "year");
        reach.labels().keySet().stream().sorted().forEach(this::requireColumn);
        List<double[]> shares = new ArrayList<>();
        for (Axis<?> axis : table.values().axes()) {
            shares.add(shares(axis));
        }
        return errors.isEmpty() ? Outcome.of(shares) : Outcome.failed(errors);
    }

    private void require(boolean wanted, String what, String... axes) {
        if (wanted && Arrays.stream(axes).noneMatch(table.values()::hasAxis)) {
            error(
                    "Table %s does not tell %s apart".formatted(table.name(), what),
                    "Leave them out; its columns are %s.".formatted(columns()));
        }
    }

    private void requireColumn(String column) {
        if (!table.values().hasAxis(column)) {
            error(
                    "Table %s has no column %s".formatted(table.name(), column),
                    "Its columns are %s.".formatted(columns()));
        }
    }

    private String columns() {
        return table.values().axes().stream()
                .map(axis -> axis.name().equals("area") ? "gss_code" : axis.name())
                .collect(Collectors.joining(", "));
    }

    private double[] shares(Axis<?> axis) {
        return switch (axis.name()) {
            case "area" -> places(axis, reach.areas());
            case "sex" -> where(axis, sex -> reach.sex() == null || sex == reach.sex());
            case "age", "ages" -> ages(axis, reach.ages());
            case "year" -> years(axis);
            default -> words(axis, new TreeMap<>(reach.labels()).get(axis.name()));
        };
    }

    /** A word that is a label, such as a group that controls are given for, means that label. */
    private double[] places(Axis<?> axis, List<String> words) {
        List<String> others = words.stream().filter(word -> !axis.has(word)).toList();
        Outcome<Set<String>> codes = new AreaWords(inputs.frame().geography()).codes(others, where);
        errors.addAll(codes.notes());
        Set<String> reached = new TreeSet<>(words);
        if (codes.succeeded()) {
            reached.addAll(codes.value());
        }
        return where(axis, code -> words.isEmpty() || reached.contains(code.toString()));
    }

    private double[] ages(Axis<?> axis, @Nullable AgeBand wanted) {
        if (wanted == null) {
            return where(axis, age -> true);
        }
        ReachedAges ages = ReachedAges.of(axis, inputs.frame().ages(), wanted);
        if (!ages.cut().isEmpty()) {
            error(
                    "Ages %s cut through %s of table %s"
                            .formatted(
                                    wanted.label(), String.join(" and ", ages.cut()), table.name()),
                    "Reach whole bands; it holds %s.".formatted(ages.held()));
        }
        return where(axis, age -> ages.reached(axis.position(age)));
    }

    private double[] years(Axis<?> axis) {
        return axis.labels().stream()
                .mapToDouble(year -> reach.years().share((Integer) year, inputs.baseYear()))
                .toArray();
    }

    private double[] words(Axis<?> axis, @Nullable List<String> wanted) {
        if (wanted == null) {
            return where(axis, label -> true);
        }
        if (PLACES.contains(axis.name())) {
            return places(axis, wanted);
        }
        Set<String> held = axis.labels().stream().map(Object::toString).collect(Collectors.toSet());
        wanted.stream()
                .filter(word -> !held.contains(word))
                .forEach(
                        word ->
                                error(
                                        "Column %s of table %s has no %s"
                                                .formatted(axis.name(), table.name(), word),
                                        Words.advice(word, new TreeSet<>(held))));
        return where(axis, label -> wanted.contains(label.toString()));
    }

    private static double[] where(Axis<?> axis, Predicate<Object> reached) {
        return axis.labels().stream().mapToDouble(label -> reached.test(label) ? 1 : 0).toArray();
    }

    private void error(String what, String advice) {
        errors.add(Note.error(where, what, advice));
    }
}
