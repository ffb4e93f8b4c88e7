package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolsTest {
    private static final SchoolMap MAP = Made.DATA.schoolMap();
    private static final SchoolPlaces NUMBERS = Made.DATA.schoolPlaces();

    @Test
    void nearly_all_pupils_of_a_borough_go_to_some_planning_area_of_each_phase() {
        for (int p = 0; p < MAP.boroughs(); p++) {
            for (boolean primary : new boolean[] {true, false}) {
                double sum = 0;
                for (int a = 0; a < MAP.areas().size(); a++) {
                    sum += MAP.areas().get(a).primary() == primary ? MAP.share(a, p) : 0;
                }
                assertThat(sum).isBetween(0.94, 1.0);
            }
        }
    }

    @Test
    void every_borough_has_one_to_six_planning_areas_of_a_phase() {
        for (int p = 0; p < MAP.boroughs(); p++) {
            int borough = p;
            List<PlanningArea> inside =
                    MAP.areas().stream().filter(area -> area.borough() == borough).toList();
            assertThat(inside.stream().filter(PlanningArea::primary).count())
                    .isBetween(p == 0 ? 1L : 2L, 6L);
            assertThat(inside.stream().filter(area -> !area.primary()).count())
                    .isBetween(p == 0 ? 0L : 1L, 2L);
        }
    }

    @Test
    void reception_has_about_a_hundred_thousand_pupils_and_fewer_each_year_since_the_peak() {
        assertThat(roll(0, 2016)).isBetween(95e3, 112e3);
        assertThat(roll(0, 2023)).isBetween(90e3, 102e3).isLessThan(roll(0, 2015));
        assertThat(places(0, 2023)).isBetween(105e3, 118e3);
    }

    @Test
    void places_are_spare_in_primary_schools_and_tight_in_secondary_ones() {
        assertThat(roll(0, 2023) / places(0, 2023)).isBetween(0.82, 0.92);
        assertThat(roll(7, 2023) / places(7, 2023)).isBetween(0.93, 1.0);
    }

    @Test
    void a_year_group_is_nearly_that_of_the_year_before() {
        for (int year : Span.flowYears()) {
            for (int group : new int[] {1, 2, 3, 4, 5, 6, 8, 9, 10, 11}) {
                assertThat(roll(group, year) / roll(group - 1, year - 1)).isBetween(0.98, 1.015);
            }
            assertThat(roll(12, year) / roll(11, year - 1)).isBetween(0.58, 0.62);
            assertThat(roll(13, year) / roll(12, year - 1)).isBetween(0.83, 0.87);
        }
    }

    private static double roll(int group, int year) {
        double sum = 0;
        for (int a = 0; a < MAP.areas().size(); a++) {
            sum += NUMBERS.roll(a, group, year);
        }
        return sum;
    }

    private static double places(int group, int year) {
        double sum = 0;
        for (int a = 0; a < MAP.areas().size(); a++) {
            sum += NUMBERS.places(a, group, year);
        }
        return sum;
    }

    @Test
    void schools_add_up_to_their_planning_areas() {
        List<Schools.School> schools = Made.DATA.schools();
        for (int a = 0; a < MAP.areas().size(); a++) {
            int area = a;
            int roll = 0;
            int places = 0;
            for (int group = 0; group <= 13; group++) {
                roll += NUMBERS.roll(a, group, 2023);
                places += NUMBERS.places(a, group, 2023);
            }
            List<Schools.School> inside =
                    schools.stream().filter(school -> school.area() == area).toList();
            assertThat(inside.stream().mapToInt(Schools.School::roll).sum()).isEqualTo(roll);
            assertThat(inside.stream().mapToInt(Schools.School::places).sum()).isEqualTo(places);
            assertThat(inside).allMatch(school -> school.places() > 0);
        }
    }
}
