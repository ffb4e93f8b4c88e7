package org.graunt.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graunt.note.Note;

/**
 * Pupils at mid-year, by the ages at 31 August by which schools count.
 *
 * <p>A pupil who was x at 31 August has had the next birthday by 30 June in ten months of twelve.
 * So of pupils counted in the January of year t, those of age x at mid-year t are 10/12 of those
 * who were x - 1 and 2/12 of those who were x. Ages 5 to 15 are whole; others are not all at
 * school.
 */
final class PupilAges {
    private static final int FIRST = 5;
    private static final int LAST = 15;
    private static final int RECEPTION = 4;
    private static final double BIRTHDAY_PASSED = 10.0 / 12;
    private static final double BOYS = 105.0 / 205;

    private final Harvest harvest;
    private final Map<List<String>, double[]> pupils = new HashMap<>();

    private PupilAges(Harvest harvest) {
        this.harvest = harvest;
    }

    static Harvest finish(Harvest harvest) {
        PupilAges ages = new PupilAges(harvest);
        ages.read();
        ages.write();
        return harvest;
    }

    private void read() {
        harvest.store("pupils")
                .forEach(
                        (labels, value, mark) ->
                                add(
                                        labels.get(0),
                                        labels.get(1),
                                        Integer.parseInt(labels.get(2)),
                                        labels.get(3),
                                        labels.get(4),
                                        value));
        boolean[] shared = {false};
        harvest.store("pupils in year groups")
                .forEach(
                        (labels, value, mark) -> {
                            int age =
                                    labels.get(2).equals("R")
                                            ? RECEPTION
                                            : RECEPTION + Integer.parseInt(labels.get(2));
                            if (labels.get(1).isEmpty()) {
                                shared[0] = true;
                                add(
                                        labels.get(0),
                                        "M",
                                        age,
                                        labels.get(3),
                                        labels.get(4),
                                        value * BOYS);
                                add(
                                        labels.get(0),
                                        "F",
                                        age,
                                        labels.get(3),
                                        labels.get(4),
                                        value * (1 - BOYS));
                            } else {
                                add(
                                        labels.get(0),
                                        labels.get(1),
                                        age,
                                        labels.get(3),
                                        labels.get(4),
                                        value);
                            }
                        });
        if (shared[0]) {
            harvest.remark(
                    Note.warning(
                            "pupils",
                            "The files have no sexes: pupils were shared out by 105 boys to 100 girls",
                            "Import the file by age and sex where you have it."));
        }
    }

    private void add(
            String area, String sex, int age, String september, String sector, double value) {
        if (age >= FIRST - 1 && age <= LAST && !Double.isNaN(value)) {
            String kind = sector.equals("independent") ? "independent" : "state";
            double[] row =
                    pupils.computeIfAbsent(List.of(kind, area, sex, september), any -> missing());
            row[age] = (Double.isNaN(row[age]) ? 0 : row[age]) + value;
        }
    }

    private static double[] missing() {
        double[] row = new double[LAST + 1];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    private void write() {
        int[] gaps = {0};
        pupils.forEach(
                (key, row) -> {
                    String year = String.valueOf(Integer.parseInt(key.get(3)) + 1);
                    for (int age = FIRST; age <= LAST; age++) {
                        double there =
                                BIRTHDAY_PASSED * row[age - 1] + (1 - BIRTHDAY_PASSED) * row[age];
                        if (Double.isNaN(there)) {
                            gaps[0]++;
                        } else {
                            List<String> labels =
                                    List.of(key.get(1), key.get(2), String.valueOf(age), year);
                            harvest.add(harvest.target(key.get(0)), labels, there, 1, true);
                        }
                    }
                });
        if (!pupils.isEmpty()) {
            harvest.remark(
                    Note.warning(
                            "pupils",
                            "Pupils counted in January stand at the mid-year after it, ages 5 to 15"
                                    + (gaps[0] == 0
                                            ? ""
                                            : "; %d ages are missing".formatted(gaps[0])),
                            "Models want pupils by where they live; headcounts by school are not that."));
        }
    }
}
