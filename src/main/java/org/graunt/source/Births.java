package org.graunt.source;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.note.Note;

/** Tells births by sex from births by age of mother, and brings years to mid-years. */
final class Births {
    private static final int YOUNGEST_MOTHER = 10;

    private Births() {}

    static Harvest finish(Harvest harvest) {
        days(harvest);
        CellStore births = harvest.store("births");
        if (births.labels(Role.AGE).stream().allMatch(String::isEmpty)) {
            return harvest;
        }
        List<List<String>> born = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        Target mothers = harvest.target("births by mother");
        births.forEach(
                (labels, value, mark) -> {
                    String age = labels.get(3);
                    boolean mother = !age.isEmpty() && Integer.parseInt(age) >= YOUNGEST_MOTHER;
                    if (mother && !Double.isNaN(value)) {
                        harvest.add(
                                mothers,
                                List.of(labels.get(0), age, labels.get(1)),
                                value,
                                1,
                                true);
                    } else if (!Double.isNaN(value)) {
                        born.add(List.of(labels.get(0), labels.get(1), labels.get(2), ""));
                        counts.add(value);
                    }
                });
        harvest.drop("births");
        for (int i = 0; i < born.size(); i++) {
            harvest.add(harvest.target("births"), born.get(i), counts.get(i), 1, true);
        }
        return harvest;
    }

    /** Years that end in June are mid-years; of calendar years, a half of each of two is one. */
    private static void days(Harvest harvest) {
        CellStore days = harvest.store("births by day");
        if (days.size() == 0) {
            return;
        }
        Map<List<String>, Map<LocalDate, Double>> series =
                new TreeMap<>((a, b) -> String.join("\t", a).compareTo(String.join("\t", b)));
        days.forEach(
                (labels, value, mark) ->
                        series.computeIfAbsent(
                                        List.of(labels.get(0), labels.get(2)),
                                        any -> new TreeMap<>())
                                .put(LocalDate.parse(labels.get(1)), value));
        boolean[] halved = {false};
        series.forEach((key, values) -> halved[0] |= midYears(harvest, key, values));
        if (halved[0]) {
            harvest.remark(
                    Note.info(
                            "births",
                            "Calendar years were brought to mid-years: half of each of two",
                            ""));
        }
        harvest.drop("births by day");
    }

    private static boolean midYears(
            Harvest harvest, List<String> key, Map<LocalDate, Double> values) {
        boolean halved = false;
        Target target = harvest.target("births");
        for (Map.Entry<LocalDate, Double> each : values.entrySet()) {
            LocalDate end = each.getKey();
            if (end.getMonth() == Month.JUNE) {
                add(harvest, target, key, end.getYear(), each.getValue());
            } else if (end.getMonth() == Month.DECEMBER
                    && !values.containsKey(LocalDate.of(end.getYear(), Month.JUNE, 30))) {
                Double before = values.get(end.minusYears(1));
                if (before != null) {
                    halved = true;
                    double born = (before + each.getValue()) / 2;
                    add(harvest, target, key, end.getYear(), born);
                }
            }
        }
        return halved;
    }

    private static void add(
            Harvest harvest, Target target, List<String> key, int year, double born) {
        List<String> labels = List.of(key.get(0), String.valueOf(year), key.get(1), "");
        harvest.add(target, labels, born, 1, true);
    }
}
