package org.graunt.model.cohort.past;

import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;

/**
 * Ratios by which rates change from their first projected year on, from a national table of any
 * unit: only the ratio between its years is used, by age.
 */
final class Trajectory {
    private final AgeGroups ages;
    private final Cube table;
    private final int first;

    private Trajectory(AgeGroups ages, Cube table, int first) {
        this.ages = ages;
        this.table = table;
        this.first = first;
    }

    /**
     * Ratios from a table.
     *
     * @param table axes age and year, and sex where it differs
     * @param first the first projected year, whose ratio is 1
     */
    static Trajectory of(AgeGroups ages, Cube table, int first) {
        return new Trajectory(ages, table, first);
    }

    /** What a table lacks to be a trajectory from a year; empty where it lacks nothing. */
    static Optional<String> lack(Cube table, int first) {
        return table.axis("year").has(first)
                ? Optional.empty()
                : Optional.of("Holds no %d, the first projected year".formatted(first));
    }

    /**
     * The ratio of an age group's rate to that of the first projected year; past the last year of
     * the table the last ratio holds. Ages the table lacks keep their rates.
     *
     * @param sex 0 for women, 1 for men
     */
    double ratio(int sex, int age, int year) {
        Axis<?> held = table.axis("age");
        int lowest = ages.lowest(age);
        if (!held.has(lowest)) {
            return 1;
        }
        double base = at(sex, lowest, first);
        double then = at(sex, lowest, Math.min(year, lastYear()));
        return base > 0 && then >= 0 ? then / base : 1;
    }

    private double at(int sex, int age, int year) {
        return table.hasAxis("sex")
                ? table.ordered("sex", "age", "year").get(Sex.AXIS.label(sex), age, year)
                : table.ordered("age", "year").get(age, year);
    }

    private int lastYear() {
        return table.axis("year").labels().stream()
                .mapToInt(Integer.class::cast)
                .max()
                .orElseThrow();
    }
}
