package org.graunt.table;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/** Looks for what is possible but unlikely: each finding is a warning, and the work goes on. */
final class Suspicions {
    private static final double FEWEST_PEOPLE_OF_LARGEST_AREA = 2000;
    private static final double FEWEST_BOYS = 102;
    private static final double USUAL_BOYS = 105;
    private static final double MOST_BOYS = 108;
    private static final int OLD_AGE = 85;
    private static final double SHARES_TOLERANCE = 1e-6;

    private final Inputs inputs;
    private final Cube base;
    private final List<Note> notes = new ArrayList<>();

    private Suspicions(Inputs inputs) {
        this.inputs = inputs;
        this.base = inputs.population().slice("year", inputs.baseYear());
    }

    /** Everything suspicious in the tables of a project. */
    static List<Note> of(Inputs inputs) {
        Suspicions suspicions = new Suspicions(inputs);
        suspicions.lookForThousands();
        suspicions.lookForSwappedSexes();
        suspicions.lookAtSexesAtBirth();
        suspicions.lookAtResidenceShares();
        suspicions.notes.addAll(BooksCheck.of(inputs));
        return suspicions.notes;
    }

    private void lookForThousands() {
        double largest = Arrays.stream(base.sumOver("sex", "age").toArray()).max().orElse(0);
        if (largest < FEWEST_PEOPLE_OF_LARGEST_AREA) {
            notes.add(
                    Note.warning(
                            file("population"),
                            "The largest area has %s people in %d"
                                    .formatted(PlainNumber.of(largest, 1), inputs.baseYear()),
                            "If the numbers are thousands, multiply them by 1000."));
        }
    }

    private void lookForSwappedSexes() {
        double women = 0;
        double men = 0;
        for (Object age : base.axis("age").labels()) {
            if ((Integer) age >= Math.min(OLD_AGE, inputs.frame().ages().openAge())) {
                Cube bySex = base.slice("age", age).sumOver("area");
                women += bySex.get(Sex.FEMALE);
                men += bySex.get(Sex.MALE);
            }
        }
        if (men > women) {
            notes.add(
                    Note.warning(
                            file("population"),
                            "At %d and over there are %s men but only %s women in %d"
                                    .formatted(
                                            Math.min(OLD_AGE, inputs.frame().ages().openAge()),
                                            PlainNumber.of(men, 0),
                                            PlainNumber.of(women, 0),
                                            inputs.baseYear()),
                            "Check that F and M are not swapped."));
        }
    }

    private void lookAtSexesAtBirth() {
        inputs.cube("births")
                .filter(births -> births.hasAxis("sex"))
                .ifPresent(
                        births -> {
                            List<String> years = new ArrayList<>();
                            for (Object year : births.axis("year").labels()) {
                                double boys = sumOfHeld(births.slice("year", year), Sex.MALE);
                                double girls = sumOfHeld(births.slice("year", year), Sex.FEMALE);
                                double ratio = 100 * boys / girls;
                                if (isUnlikely(ratio, boys + girls)) {
                                    years.add("%s in %s".formatted(PlainNumber.of(ratio, 1), year));
                                }
                            }
                            warnOfSexesAtBirth(years);
                        });
    }

    /** Outside the usual range, and further from its middle than two standard errors. */
    private static boolean isUnlikely(double ratio, double births) {
        double standardError = 2 * USUAL_BOYS / Math.sqrt(births);
        return (ratio < FEWEST_BOYS || ratio > MOST_BOYS)
                && Math.abs(ratio - USUAL_BOYS) > 2 * standardError;
    }

    private void warnOfSexesAtBirth(List<String> years) {
        if (!years.isEmpty()) {
            notes.add(
                    Note.warning(
                            file("births"),
                            "Boys to 100 girls: " + BooksCheck.firstOf(years),
                            "There are 102 to 108 nearly everywhere: check that F and M are not"
                                    + " swapped."));
        }
    }

    private static double sumOfHeld(Cube births, Sex sex) {
        return Arrays.stream(births.slice("sex", sex).toArray())
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    private void lookAtResidenceShares() {
        inputs.cube("residence-shares")
                .ifPresent(
                        shares -> phases().forEach((phase, codes) -> warnOf(shares, phase, codes)));
    }

    /** The planning areas of each phase; all under no phase where their table is not held. */
    private Map<String, Set<String>> phases() {
        Map<String, Set<String>> phases = new TreeMap<>();
        for (Object label : labels("planning-areas")) {
            if (label instanceof Described area) {
                phases.computeIfAbsent(area.about("phase"), phase -> new HashSet<>())
                        .add(area.code());
            }
        }
        if (phases.isEmpty()) {
            phases.put(
                    "", labels("residence-shares").stream().map(Object::toString).collect(toSet()));
        }
        return phases;
    }

    private List<?> labels(String table) {
        return inputs.cube(table)
                .map(cube -> cube.axis("planning_area").labels())
                .orElse(List.of());
    }

    private void warnOf(Cube shares, String phase, Set<String> planningAreas) {
        for (Object area : shares.axis("area").labels()) {
            double sum = 0;
            for (Object code : shares.axis("planning_area").labels()) {
                sum += planningAreas.contains(code.toString()) ? shares.get(code, area) : 0;
            }
            if (sum > 1 + SHARES_TOLERANCE) {
                notes.add(
                        Note.warning(
                                file("residence-shares"),
                                "The %sshares of area %s sum to %s"
                                        .formatted(
                                                phase.isEmpty() ? "" : phase + " ",
                                                area,
                                                PlainNumber.of(sum, 4)),
                                "They should sum to 1, or less where pupils attend elsewhere."));
            }
        }
    }

    private String file(String table) {
        InputTable held = inputs.tables().get(table);
        return held == null ? table : held.source().file();
    }
}
