package org.graunt.workspace.levers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Year;
import org.graunt.run.pool.Place;
import org.graunt.run.pool.Sexes;
import org.graunt.testing.MadeCountry;
import org.graunt.workspace.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final MadeCountry COUNTRY = MadeCountry.of(4);
    private static final Frame FRAME = COUNTRY.inputs().frame();
    private static final Place FIRST = Place.all(FRAME.geography()).getFirst();
    private static final Place TWO = new Place("both", List.of(0, 1));
    private static final Selection ALL = Selection.everybodyIn(FIRST.code());

    private final Year year = new Year(FRAME, Draws.central());
    private final Course course = new Course(FRAME);

    @BeforeEach
    void takeAYear() {
        year.setPopulation(
                COUNTRY.inputs().population().slice("year", COUNTRY.inputs().baseYear()));
        year.begin(COUNTRY.inputs().baseYear());
        course.take(year);
    }

    private double counted(List<Integer> areas, List<Sex> sexes, AgeBand band) {
        AgeGroups ages = FRAME.ages();
        double sum = 0;
        for (Sex sex : sexes) {
            for (int age = band.firstGroup(ages); age < band.endGroup(ages); age++) {
                for (int area : areas) {
                    int position = Sex.AXIS.position(sex);
                    sum += year.value(Component.POPULATION, position, age, area, 0);
                }
            }
        }
        return sum;
    }

    @Test
    void a_course_tells_whom_it_was_asked_of_and_not_whom_it_told_last() {
        AgeBand everybody = new AgeBand("all", 0, AgeBand.OPEN);
        List<Sex> both = List.of(Sex.FEMALE, Sex.MALE);
        double one = counted(FIRST.areas(), both, everybody);
        double two = counted(TWO.areas(), both, everybody);
        double women = counted(TWO.areas(), List.of(Sex.FEMALE), everybody);
        double pupils = counted(TWO.areas(), both, AgeBand.parse("4-10").orElseThrow());

        List<Double> told = new ArrayList<>();
        told.addAll(course.people(FIRST, ALL));
        told.addAll(course.people(TWO, ALL));
        told.addAll(course.people(TWO, ALL.of(Sexes.F)));
        told.addAll(course.people(TWO, ALL.aged("4-10")));
        told.addAll(course.people(FIRST, ALL));

        assertThat(told).containsExactly(one, two, women, pupils, one);
        assertThat(two).isGreaterThan(one);
    }

    @Test
    void a_year_that_comes_later_is_told_of_too() {
        List<Double> before = course.people(FIRST, ALL);
        year.begin(COUNTRY.inputs().baseYear() + 1);
        course.take(year);

        assertThat(before).hasSize(1);
        assertThat(course.people(FIRST, ALL)).hasSize(2).startsWith(before.getFirst());
    }
}
