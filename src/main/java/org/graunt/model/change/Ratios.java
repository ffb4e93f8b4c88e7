package org.graunt.model.change;

import java.util.ArrayList;
import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/**
 * What cohorts did over a window: for each cell its persons per person aged on, for the youngest
 * their number per woman of 15-49.
 */
final class Ratios {
    private static final int YOUNGEST_MOTHER = 15;
    private static final int OLDEST_MOTHER = 49;

    private final Frame frame;
    private final double[] change;
    private final double[] childrenPerWoman;
    private final List<Note> notes = new ArrayList<>();

    private Ratios(Frame frame) {
        this.frame = frame;
        this.change = new double[frame.cells() * frame.areas()];
        this.childrenPerWoman = new double[2 * frame.areas()];
    }

    /**
     * Ratios pooled over steps.
     *
     * @param ends the years that end the steps
     * @param survival for cells that nobody was in, {@code [sex x age][area]}; no ratio is limited
     *     to more than it
     */
    static Ratios of(
            Inputs inputs, List<Integer> ends, double lowest, double highest, double[] survival) {
        Ratios ratios = new Ratios(inputs.frame());
        ratios.pool(inputs, ends, survival);
        ratios.limit(lowest, highest, survival);
        return ratios;
    }

    private void pool(Inputs inputs, List<Integer> ends, double[] survival) {
        double[] before = new double[change.length];
        double[] women = new double[frame.areas()];
        for (int end : ends) {
            Cube start = of(inputs, end - frame.ages().width());
            Cube then = of(inputs, end);
            for (int area = 0; area < frame.areas(); area++) {
                addStep(start, then, area, before, women);
            }
        }
        for (int i = 0; i < change.length; i++) {
            change[i] = before[i] > 0 ? change[i] / before[i] : survival[i];
        }
        for (int i = 0; i < childrenPerWoman.length; i++) {
            int area = i % frame.areas();
            childrenPerWoman[i] = women[area] > 0 ? childrenPerWoman[i] / women[area] : 0;
        }
    }

    private static Cube of(Inputs inputs, int year) {
        return inputs.population().slice("year", year).ordered("sex", "age", "area");
    }

    private void addStep(Cube start, Cube then, int area, double[] before, double[] women) {
        int ages = frame.ages().count();
        for (int sex = 0; sex < 2; sex++) {
            childrenPerWoman[sex * frame.areas() + area] += then.at(sex, 0, area);
            for (int age = 1; age < ages; age++) {
                int index = frame.cell(sex, age) * frame.areas() + area;
                change[index] += then.at(sex, age, area);
                before[index] += start.at(sex, age - 1, area);
                if (age == frame.ages().open()) {
                    before[index] += start.at(sex, age, area);
                }
            }
        }
        for (int age = 0; age < ages; age++) {
            women[area] += mayBeMother(age) ? then.at(0, age, area) : 0;
        }
    }

    /** True for the age groups whose women the youngest are counted against. */
    boolean mayBeMother(int age) {
        int lowest = frame.ages().lowest(age);
        return lowest >= YOUNGEST_MOTHER && lowest <= OLDEST_MOTHER;
    }

    /** Ratios as low as survival are mortality, not a wrong estimate: they are never raised. */
    private void limit(double lowest, double highest, double[] survival) {
        for (int area = 0; area < frame.areas(); area++) {
            List<String> limited = new ArrayList<>();
            for (int cell = 0; cell < frame.cells(); cell++) {
                int age = cell % frame.ages().count();
                int index = cell * frame.areas() + area;
                double least = Math.min(lowest, survival[cell * frame.areas() + area]);
                double within = Math.clamp(change[index], least, highest);
                if (age > 0 && within != change[index]) {
                    limited.add(
                            "%s%d (%.2f)"
                                    .formatted(
                                            cell < frame.ages().count() ? "F" : "M",
                                            frame.ages().lowest(age),
                                            change[index]));
                    change[index] = within;
                }
            }
            if (!limited.isEmpty()) {
                notes.add(
                        Note.info(
                                "cohort-change " + frame.geography().areas().get(area).code(),
                                "Ratios limited to %s-%s: %s"
                                        .formatted(lowest, highest, String.join(", ", limited)),
                                "Small numbers, or wrong estimates; see lowest-ratio and"
                                        + " highest-ratio."));
            }
        }
    }

    /** Persons of a cell per person aged on. */
    double change(int cell, int area) {
        return change[cell * frame.areas() + area];
    }

    /** Persons of the youngest group of a sex per woman of 15-49. */
    double childrenPerWoman(int sex, int area) {
        return childrenPerWoman[sex * frame.areas() + area];
    }

    List<Note> notes() {
        return notes;
    }
}
