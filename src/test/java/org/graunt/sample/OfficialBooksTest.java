package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialBooksTest {
    private static final Truth TRUTH = Made.DATA.truth();
    private static final OfficialBooks OFFICIAL = Made.DATA.official();

    static IntStream years() {
        return IntStream.rangeClosed(2012, 2023);
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_official_books_close_in_every_cell_and_are_never_negative(int year) {
        for (int p = 0; p < TRUTH.places().size(); p++) {
            for (int sex = 0; sex < 2; sex++) {
                for (int age = 0; age <= 90; age++) {
                    int in = OFFICIAL.immigrants().get(p, sex, age, year);
                    int out = OFFICIAL.emigrants().get(p, sex, age, year);
                    int expected =
                            TruthTest.begun(OFFICIAL.people(), p, sex, age, year)
                                    + (age == 0 ? TRUTH.births().get(p, sex, 0, year) : 0)
                                    - TRUTH.deaths().get(p, sex, age, year)
                                    + TRUTH.internalIn().get(p, sex, age, year)
                                    - TRUTH.internalOut().get(p, sex, age, year)
                                    + in
                                    - out;
                    int people = OFFICIAL.people().get(p, sex, age, year);
                    assertThat(people).isEqualTo(expected).isNotNegative();
                    assertThat(in).isNotNegative();
                    assertThat(out).isNotNegative();
                }
            }
        }
    }

    @Test
    void the_census_is_right_and_so_is_the_rest_of_the_country() {
        for (int p = 0; p < TRUTH.places().size(); p++) {
            for (int year : Span.years()) {
                if (year == 2011 || p >= 33) {
                    assertThat(OFFICIAL.people().total(p, year))
                            .isEqualTo(TRUTH.people().total(p, year));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Westminster",
                "Camden",
                "Kensington and Chelsea",
                "Tower Hamlets",
                "Islington",
                "Southwark"
            })
    void young_adults_of_the_inner_boroughs_are_too_many(String borough) {
        assertThat(error(borough, 19, 34)).isBetween(0.15, 0.30);
        assertThat(error(borough, 0, 90)).isBetween(0.08, 0.16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ealing", "Brent", "Barking and Dagenham"})
    void some_outer_boroughs_have_too_few(String borough) {
        assertThat(error(borough, 0, 90)).isBetween(-0.07, -0.03);
    }

    @Test
    void london_has_too_many_children_of_5_to_10() {
        double official = Made.london(OFFICIAL.people(), 5, 10, 2023);
        double really = Made.london(TRUTH.people(), 5, 10, 2023);
        assertThat(official / really).isBetween(1.04, 1.09);
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2017, 2020, 2023})
    void errors_grow_from_the_census_on(int year) {
        int westminster = Made.borough("Westminster");
        long before = OFFICIAL.people().total(westminster, year - 3);
        long trueBefore = TRUTH.people().total(westminster, year - 3);
        long now = OFFICIAL.people().total(westminster, year);
        long trueNow = TRUTH.people().total(westminster, year);
        assertThat(now / (double) trueNow).isGreaterThan(before / (double) trueBefore);
    }

    @Test
    void official_moves_abroad_keep_a_credible_size() {
        for (int year : Span.flowYears()) {
            assertThat(Made.london(OFFICIAL.immigrants(), year)).isBetween(140e3, 340e3);
            assertThat(Made.london(OFFICIAL.emigrants(), year)).isBetween(110e3, 190e3);
        }
    }

    @Test
    void wards_add_up_to_their_boroughs_in_every_cell() {
        Wards wards = Made.DATA.wards();
        for (String name : new String[] {"Camden", "Bromley"}) {
            int borough = Made.borough(name);
            for (int sex = 0; sex < 2; sex++) {
                for (int age = 0; age <= 90; age++) {
                    for (int year : Span.years()) {
                        int sum = 0;
                        for (int w = 0; w < wards.list().size(); w++) {
                            boolean inside = wards.list().get(w).borough() == borough;
                            sum += inside ? wards.people().get(w, sex, age, year) : 0;
                        }
                        assertThat(sum).isEqualTo(OFFICIAL.people().get(borough, sex, age, year));
                    }
                }
            }
        }
        assertThat(wards.list()).hasSize(38);
    }

    private static double error(String borough, int youngest, int oldest) {
        int p = Made.borough(borough);
        double official = OFFICIAL.people().total(p, youngest, oldest, 2023);
        return official / TRUTH.people().total(p, youngest, oldest, 2023) - 1;
    }
}
