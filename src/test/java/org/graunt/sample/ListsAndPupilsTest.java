package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsAndPupilsTest {
    private static final Counts PEOPLE = Made.DATA.truth().people();
    private static final Counts PATIENTS = Made.DATA.patients();

    @Test
    void doctors_lists_hold_too_many_men_of_25_to_35_above_all() {
        double men = inflation(1, 25, 34, 2011);
        assertThat(men).isBetween(1.18, 1.27);
        assertThat(inflation(0, 25, 34, 2011)).isBetween(1.05, 1.13);
        assertThat(inflation(0, 50, 64, 2011)).isBetween(1.01, 1.05);
        assertThat(inflation(1, 50, 64, 2011)).isBetween(1.03, 1.10);
        assertThat(inflation(1, 3, 10, 2011)).isBetween(0.99, 1.03);
        for (int age = 36; age <= 90; age += 6) {
            assertThat(inflation(1, age, age, 2011)).isLessThan(men);
        }
    }

    @Test
    void infants_are_registered_late() {
        for (int year : Span.years()) {
            assertThat(inflation(0, 0, 0, year)).isBetween(0.88, 0.92);
        }
    }

    @Test
    void lists_swell_by_about_half_a_per_cent_a_year() {
        double drift = inflation(0, 40, 64, 2023) - inflation(0, 40, 64, 2011);
        assertThat(drift / 12).isBetween(0.003, 0.007);
    }

    private static double inflation(int sex, int youngest, int oldest, int year) {
        double patients = 0;
        double people = 0;
        for (int p = 0; p < PATIENTS.places(); p++) {
            for (int age = youngest; age <= oldest; age++) {
                patients += PATIENTS.get(p, sex, age, year);
                people += PEOPLE.get(p, sex, age, year);
            }
        }
        return patients / people;
    }

    @Test
    void four_fifths_to_nineteen_twentieths_of_children_are_at_state_schools() {
        for (int p = 0; p < 33; p++) {
            double children = PEOPLE.total(p, 5, 15, 2023);
            double state = Made.DATA.pupils().state().total(p, 5, 15, 2023) / children;
            double independent = Made.DATA.pupils().independent().total(p, 5, 15, 2023) / children;
            assertThat(state).isBetween(0.78, 0.95);
            assertThat(state + independent).isBetween(0.985, 1.0);
        }
        int kensington = Made.borough("Kensington and Chelsea");
        double state = Made.DATA.pupils().state().total(kensington, 5, 15, 2023);
        assertThat(state / PEOPLE.total(kensington, 5, 15, 2023)).isBetween(0.78, 0.82);
    }
}
