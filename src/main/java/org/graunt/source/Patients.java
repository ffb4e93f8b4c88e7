package org.graunt.source;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * Patients by district at mid-year. The patients of a practice, by single age, live where its
 * patients of the same sex live, small area by small area; days between which a mid-year lies give
 * it by the straight line.
 */
final class Patients {
    private static final int FARTHEST = 200;
    private static final int NEAR = 100;

    private final Harvest harvest;
    private final Map<String, Map<String, Double>> shares = new HashMap<>();

    private Patients(Harvest harvest) {
        this.harvest = harvest;
    }

    static Harvest finish(Harvest harvest) {
        Patients patients = new Patients(harvest);
        if (harvest.store("practice ages").size() > 0) {
            patients.allocate();
        }
        patients.midYears();
        return harvest;
    }

    /** Where the patients of a practice and sex live, as counts by district. */
    private void districts() {
        int[] unknown = {0};
        CellStore.Visitor visitor =
                (labels, value, mark) -> {
                    Optional<String> district = harvest.places().district(labels.get(1));
                    if (district.isPresent() && !Double.isNaN(value)) {
                        shares.computeIfAbsent(
                                        labels.get(0) + "\t" + labels.get(2),
                                        any -> new TreeMap<>())
                                .merge(district.get(), value, Double::sum);
                    } else {
                        unknown[0]++;
                    }
                };
        harvest.store("practice areas").forEach(visitor);
        harvest.totals("practice areas").forEach(visitor);
        if (shares.isEmpty()) {
            harvest.remark(
                    Note.error(
                            "patients",
                            "Nothing tells where the patients of practices live",
                            "Give the file by small areas (gp-reg-pat-prac-lsoa) too, and with --places a"
                                    + " table of small areas and districts (LSOA21CD, LAD22CD)."));
        } else if (unknown[0] > 0) {
            harvest.remark(
                    Note.info(
                            "patients",
                            "%d rows of small areas lie in no district known".formatted(unknown[0]),
                            ""));
        }
    }

    private Map<String, Double> sharesOf(String practice, String sex) {
        for (String each : List.of(sex, "", Harvest.ALL)) {
            Map<String, Double> found = shares.get(practice + "\t" + each);
            if (found != null) {
                return found;
            }
        }
        return Map.of();
    }

    private void allocate() {
        districts();
        double[] lost = {0};
        Target target = harvest.target("patients");
        harvest.store("practice ages")
                .forEach(
                        (labels, value, mark) -> {
                            Map<String, Double> where = sharesOf(labels.get(0), labels.get(1));
                            double all =
                                    where.values().stream().mapToDouble(Double::doubleValue).sum();
                            if (Double.isNaN(value) || all <= 0) {
                                lost[0] += Double.isNaN(value) ? 0 : value;
                                return;
                            }
                            where.forEach(
                                    (district, count) ->
                                            harvest.add(
                                                    target,
                                                    List.of(
                                                            district,
                                                            labels.get(1),
                                                            labels.get(2),
                                                            labels.get(3)),
                                                    value * count / all,
                                                    1,
                                                    true));
                        });
        if (lost[0] > 0) {
            harvest.remark(
                    Note.warning(
                            "patients",
                            "%.0f patients are of practices without small areas and were left out"
                                    .formatted(lost[0]),
                            "Take both files of the same month."));
        }
    }

    private void midYears() {
        Map<List<String>, NavigableMap<LocalDate, Double>> series = new HashMap<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        harvest.store("patients")
                .forEach(
                        (labels, value, mark) -> {
                            LocalDate day = LocalDate.parse(labels.get(3));
                            days.add(day);
                            if (!Double.isNaN(value)) {
                                series.computeIfAbsent(labels.subList(0, 3), any -> new TreeMap<>())
                                        .put(day, value);
                            }
                        });
        TreeSet<Integer> years = new TreeSet<>();
        days.forEach(day -> years.add(day.getYear()));
        for (int year : years) {
            midYear(series, days, year);
        }
    }

    private void midYear(
            Map<List<String>, NavigableMap<LocalDate, Double>> series,
            NavigableSet<LocalDate> days,
            int year) {
        LocalDate middle = LocalDate.of(year, Month.JUNE, 30);
        LocalDate before = days.floor(middle);
        LocalDate after = days.ceiling(middle);
        boolean between =
                before != null
                        && after != null
                        && ChronoUnit.DAYS.between(before, after) <= FARTHEST;
        LocalDate nearest = nearest(middle, before, after);
        if (!between && Math.abs(ChronoUnit.DAYS.between(middle, nearest)) > NEAR) {
            harvest.remark(
                    Note.warning(
                            "patients",
                            "No extract lies within %d days of mid-year %d".formatted(NEAR, year),
                            "Add one from the summer; this year was left out."));
            return;
        }
        if (!between && !nearest.equals(middle)) {
            harvest.remark(
                    Note.info(
                            "patients",
                            "The extract of %s stands for mid-year %d".formatted(nearest, year),
                            ""));
        }
        double share =
                !between || before.equals(after)
                        ? 0
                        : (double) ChronoUnit.DAYS.between(before, middle)
                                / ChronoUnit.DAYS.between(before, after);
        LocalDate from = between ? before : nearest;
        LocalDate to = between ? after : nearest;
        Target target = harvest.target("register");
        series.forEach(
                (labels, values) -> {
                    double patients =
                            (1 - share) * values.getOrDefault(from, 0.0)
                                    + share * values.getOrDefault(to, 0.0);
                    harvest.add(
                            target,
                            List.of(
                                    labels.get(0),
                                    labels.get(1),
                                    labels.get(2),
                                    String.valueOf(year)),
                            patients,
                            1,
                            true);
                });
    }

    private static LocalDate nearest(
            LocalDate middle, @Nullable LocalDate before, @Nullable LocalDate after) {
        if (before == null || after == null) {
            return Objects.requireNonNull(before == null ? after : before);
        }
        return ChronoUnit.DAYS.between(before, middle) <= ChronoUnit.DAYS.between(middle, after)
                ? before
                : after;
    }
}
