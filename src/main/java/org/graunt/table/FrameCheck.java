package org.graunt.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.model.InputTable;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** Finds the age groups and the years of a population, and says where they cannot be projected. */
final class FrameCheck {
    private FrameCheck() {}

    /** The age groups of a population; null, with a note, where no cohort can step through them. */
    static @Nullable AgeGroups ages(InputTable population, List<Note> notes) {
        List<Integer> ages = numbers(population.values(), "age");
        int width = AgeSteps.width(ages);
        boolean single = ages.size() > 2 && ages.getFirst() == 0;
        Optional<String> problem =
                single ? AgeSteps.problem(ages, false) : Optional.of("The ages are " + ages);
        if (problem.isPresent()) {
            notes.add(
                    Note.error(
                            population.source().file(),
                            problem.get(),
                            "Give single years 0, 1, 2 and so on, or lower ends 0, 5, 10 and so on,"
                                    + " the highest being the open age."));
            return null;
        }
        return new AgeGroups(width, ages.getLast());
    }

    /**
     * Complains of years missing between the first and the last: a cohort is followed from each
     * year to the next, and a longer step would be taken for one year's change. Five-year age
     * groups may lie five years apart.
     */
    static void years(InputTable population, AgeGroups ages, List<Note> notes) {
        List<Integer> years = numbers(population.values(), "year");
        List<String> gaps = new ArrayList<>();
        boolean fives = ages.width() == 5 && years.size() > 1 && years.get(1) - years.get(0) == 5;
        int step = fives ? 5 : 1;
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) - years.get(i - 1) != step) {
                gaps.add("between %d and %d".formatted(years.get(i - 1), years.get(i)));
            }
        }
        if (!gaps.isEmpty()) {
            notes.add(
                    Note.error(
                            population.source().file(),
                            "Years are missing " + String.join(", ", gaps),
                            "Supply them, or delete the years before the last gap: a cohort is"
                                    + " followed from each year to the next."));
        }
    }

    /** The year from which to project; null, with a note, where it is not held. */
    static @Nullable Integer baseYear(Project project, InputTable population, List<Note> notes) {
        List<Integer> years = numbers(population.values(), "year");
        Integer base = held("base-year", project.baseYear(), years.getLast(), years, notes);
        Integer census = held("census-year", project.censusYear(), years.getFirst(), years, notes);
        if (base != null && census != null && census > base) {
            notes.add(
                    Note.error(
                            "census-year",
                            "Census year %d comes after base year %d".formatted(census, base),
                            "Name a census at or before the base year."));
        }
        Integer last = project.lastYear();
        if (base != null && last != null && last <= base) {
            notes.add(
                    Note.error(
                            "last-year",
                            "Last year %d does not come after base year %d".formatted(last, base),
                            "Name a later last year or an earlier base year."));
        }
        return base;
    }

    private static @Nullable Integer held(
            String key,
            @Nullable Integer wanted,
            int byDefault,
            List<Integer> years,
            List<Note> notes) {
        if (wanted == null) {
            return byDefault;
        }
        if (years.contains(wanted)) {
            return wanted;
        }
        notes.add(
                Note.error(
                        key,
                        "There is no population of %d".formatted(wanted),
                        "Name a year from %d to %d, or supply its population."
                                .formatted(years.getFirst(), years.getLast())));
        return null;
    }

    static List<Integer> numbers(Cube cube, String axis) {
        return cube.axis(axis).labels().stream().map(Integer.class::cast).toList();
    }
}
