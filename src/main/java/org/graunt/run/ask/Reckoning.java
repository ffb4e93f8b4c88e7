package org.graunt.run.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * How the figure at a moment is made of populations at mid-years, draw by draw: a sum of terms.
 *
 * <p>At a mid-year it is the population itself. Between two it lies on the straight line, by
 * months. In September, for bands within the ages of school, 4 to 17, it is what schools mean:
 * those who are of these ages on 31 August t, {@code (10 P[x] + 2 P[x-1]) / 12} at mid-year t,
 * since two months on a sixth of those a year younger have had their birthday. That needs no later
 * year, and follows the children rather than the age: nobody moves or dies in these two months.
 *
 * @param terms what is added up
 * @param words how it is made, for people
 */
record Reckoning(List<Term> terms, String words) {
    private static final int FIRST_SCHOOL_AGE = 4;
    private static final int LAST_SCHOOL_AGE = 17;
    private static final double BIRTHDAY_PASSED = 2 / 12.0;

    /** Copies the list. */
    Reckoning {
        terms = List.copyOf(terms);
    }

    /** A population at a mid-year, and how much of it counts. */
    record Term(Cell cell, double weight) {}

    /**
     * The reckoning of a question.
     *
     * @param years every mid-year there is, ascending
     * @return it, or why the moment lies outside of them
     */
    static Outcome<Reckoning> of(Question question, AgeGroups groups, List<Integer> years) {
        Moment moment = question.moment();
        if (isOfSchool(question.ages(), moment, groups) && years.contains(moment.septemberOf())) {
            return Outcome.of(school(question.ages(), moment.septemberOf()));
        }
        Optional<Integer> before =
                years.stream().filter(year -> year <= moment.time()).reduce((a, b) -> b);
        Optional<Integer> after = years.stream().filter(year -> year >= moment.time()).findFirst();
        if (before.isEmpty() || after.isEmpty()) {
            return Outcome.failed(outside(moment, years));
        }
        return Outcome.of(between(question.ages(), moment, before.get(), after.get()));
    }

    /** A population at a mid-year. */
    static Reckoning at(AgeBand ages, int year) {
        return new Reckoning(List.of(new Term(new Cell(ages, year), 1)), "as it is at mid-year");
    }

    private static boolean isOfSchool(AgeBand ages, Moment moment, AgeGroups groups) {
        return moment.septemberOf() != 0
                && groups.width() == 1
                && ages.from() >= FIRST_SCHOOL_AGE
                && ages.to() <= LAST_SCHOOL_AGE;
    }

    private static Reckoning school(AgeBand ages, int year) {
        AgeBand younger = new AgeBand(yearYounger(ages), ages.from() - 1, ages.to() - 1);
        return new Reckoning(
                List.of(
                        new Term(new Cell(ages, year), 1 - BIRTHDAY_PASSED),
                        new Term(new Cell(younger, year), BIRTHDAY_PASSED)),
                "those who are %1$s on 31 August %2$d, as schools count: (10 x aged %1$s + 2 x aged %3$s) / 12 at mid-year %2$d"
                        .formatted(ages.label(), year, younger.label()));
    }

    private static String yearYounger(AgeBand ages) {
        return ages.from() == ages.to()
                ? String.valueOf(ages.from() - 1)
                : "%d-%d".formatted(ages.from() - 1, ages.to() - 1);
    }

    private static Reckoning between(AgeBand ages, Moment moment, int before, int after) {
        if (before == after) {
            return at(ages, before);
        }
        double passed = (moment.time() - before) / (after - before);
        return new Reckoning(
                List.of(
                        new Term(new Cell(ages, before), 1 - passed),
                        new Term(new Cell(ages, after), passed)),
                String.format(
                        Locale.ROOT,
                        "on the straight line from mid-year %d to mid-year %d, %.1f months on",
                        before,
                        after,
                        (moment.time() - before) * 12));
    }

    private static Note outside(Moment moment, List<Integer> years) {
        int first = years.getFirst();
        int last = years.getLast();
        boolean early = moment.time() < first;
        return Note.error(
                "--date",
                "%s is %s"
                        .formatted(
                                moment.words().replaceFirst("^(at|on) ", ""),
                                early
                                        ? "before the base year " + first
                                        : "after the last mid-year projected, " + last),
                early
                        ? "Ask for mid-year %d or later.".formatted(first)
                        : "Ask for mid-year %d or earlier, or give the project a later last-year."
                                .formatted(last));
    }
}
