package org.graunt.model.play;

import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Year;

/**
 * One cell of a year held against the rule that the books close.
 *
 * @param before the population aged on into the cell, births included
 */
record AuditedCell(Year year, int sex, int age, int area, int lane, double before) {

    /** Throws where the rule is broken; of the base year only that it is a population. */
    void check(boolean base) {
        double people = year.value(Component.POPULATION, sex, age, area, lane);
        if (!(people >= 0) || Double.isInfinite(people)) {
            throw new IllegalStateException("There are %s people in %s".formatted(people, place()));
        }
        if (!base) {
            checkBooks(people);
        }
    }

    private void checkBooks(double people) {
        double expected = before;
        double largest = Math.max(Math.max(1, people), Math.abs(before));
        for (Component component : Component.values()) {
            if (component == Component.POPULATION || component == Component.BIRTHS) {
                continue;
            }
            double value = year.value(component, sex, age, area, lane);
            expected += component.sign() * value;
            largest = Math.max(largest, Math.abs(value));
        }
        double amount = people - expected;
        if (!Double.isFinite(amount) || Math.abs(amount) > BooksAudit.TOLERANCE * largest) {
            throw new IllegalStateException(
                    "The books do not close in %s: the population is %s and its components make %s, a difference of %s"
                            .formatted(place(), people, expected, amount));
        }
    }

    private String place() {
        return "area %s, sex %s, age %d, year %d, draw %d"
                .formatted(
                        year.areaCodes().get(area),
                        Sex.AXIS.label(sex).code(),
                        year.frame().ages().lowest(age),
                        year.year(),
                        year.firstDraw() + lane);
    }
}
