package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTest {
    private static final Truth TRUTH = Made.DATA.truth();
    private static final int BOROUGHS = 33;

    static IntStream years() {
        return IntStream.rangeClosed(2012, 2023);
    }

    @Test
    void another_seed_gives_another_country_and_the_same_seed_the_same() {
        Counts other = Simulation.run(7).truth().people();
        Counts again = Simulation.run(7).truth().people();
        int camden = Made.borough("Camden");
        assertThat(other.total(camden, 2023)).isNotEqualTo(TRUTH.people().total(camden, 2023));
        for (int p = 0; p < other.places(); p++) {
            assertThat(again.total(p, 2023)).isEqualTo(other.total(p, 2023));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_books_close_in_every_cell(int year) {
        for (int p = 0; p < TRUTH.places().size(); p++) {
            for (int sex = 0; sex < 2; sex++) {
                for (int age = 0; age <= 90; age++) {
                    int expected =
                            begun(TRUTH.people(), p, sex, age, year)
                                    + (age == 0 ? TRUTH.births().get(p, sex, 0, year) : 0)
                                    - TRUTH.deaths().get(p, sex, age, year)
                                    + TRUTH.internalIn().get(p, sex, age, year)
                                    - TRUTH.internalOut().get(p, sex, age, year)
                                    + TRUTH.immigrants().get(p, sex, age, year)
                                    - TRUTH.emigrants().get(p, sex, age, year);
                    assertThat(TRUTH.people().get(p, sex, age, year)).isEqualTo(expected);
                }
            }
        }
    }

    /** Those of a year before who reach an age. */
    static int begun(Counts people, int p, int sex, int age, int year) {
        int younger = age == 0 ? 0 : people.get(p, sex, age - 1, year - 1);
        return age == 90 ? younger + people.get(p, sex, 90, year - 1) : younger;
    }

    @ParameterizedTest
    @MethodSource("years")
    void moves_in_and_out_are_the_sums_of_moves_from_place_to_place(int year) {
        int places = TRUTH.places().size();
        for (int p = 0; p < places; p++) {
            for (int age = 0; age <= 90; age++) {
                for (int sex = 0; sex < 2; sex++) {
                    int in = 0;
                    int out = 0;
                    for (int other = 0; other < places; other++) {
                        in += TRUTH.moves().get(other, p, sex, age, year);
                        out += TRUTH.moves().get(p, other, sex, age, year);
                    }
                    assertThat(TRUTH.moves().get(p, p, sex, age, year)).isZero();
                    assertThat(TRUTH.internalIn().get(p, sex, age, year)).isEqualTo(in);
                    assertThat(TRUTH.internalOut().get(p, sex, age, year)).isEqualTo(out);
                }
            }
        }
    }

    @Test
    void about_105_boys_are_born_to_100_girls() {
        double girls = 0;
        double boys = 0;
        for (int p = 0; p < TRUTH.places().size(); p++) {
            for (int year : Span.flowYears()) {
                girls += TRUTH.births().get(p, 0, 0, year);
                boys += TRUTH.births().get(p, 1, 0, year);
            }
        }
        assertThat(boys / girls).isBetween(1.04, 1.06);
    }

    @ParameterizedTest
    @MethodSource("years")
    void births_by_age_of_mother_sum_to_births(int year) {
        for (int p = 0; p < TRUTH.places().size(); p++) {
            assertThat(TRUTH.birthsByMother().total(p, year))
                    .isEqualTo(TRUTH.births().total(p, year));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void london_is_of_its_size(int year) {
        assertThat(Made.london(TRUTH.people(), year)).isBetween(8.1e6, 9.3e6);
        assertThat(Made.london(TRUTH.births(), year)).isBetween(100e3, 140e3);
        assertThat(Made.london(TRUTH.deaths(), year)).isBetween(44e3, 62e3);
        assertThat(Made.moves(p -> p < BOROUGHS, p -> p < BOROUGHS, year)).isBetween(300e3, 500e3);
        assertThat(Made.moves(p -> p >= BOROUGHS, p -> p < BOROUGHS, year)).isBetween(190e3, 330e3);
        assertThat(Made.moves(p -> p < BOROUGHS, p -> p >= BOROUGHS, year)).isBetween(260e3, 390e3);
        assertThat(Made.london(TRUTH.immigrants(), year)).isBetween(130e3, 330e3);
        assertThat(Made.london(TRUTH.emigrants(), year)).isBetween(120e3, 185e3);
    }

    @Test
    void the_rest_of_the_country_is_of_its_size() {
        for (int year : Span.years()) {
            double rest = 0;
            for (int p = BOROUGHS; p < TRUTH.places().size(); p++) {
                rest += TRUTH.people().total(p, year);
            }
            assertThat(rest).isBetween(54e6, 59e6);
        }
    }

    @Test
    void fertility_falls_from_1_9_to_less_than_1_5() {
        assertThat(totalFertility(p -> p < BOROUGHS, 2012)).isBetween(1.8, 2.0);
        assertThat(totalFertility(p -> p < BOROUGHS, 2023)).isBetween(1.35, 1.55);
        for (int p = 0; p < BOROUGHS; p++) {
            int borough = p;
            if (TRUTH.people().total(p, 2017) > 50_000) {
                assertThat(totalFertility(each -> each == borough, 2017)).isBetween(1.15, 2.15);
            }
        }
    }

    private static double totalFertility(IntPredicate places, int year) {
        double sum = 0;
        for (int age = 15; age <= 49; age++) {
            double births = 0;
            double women = 0;
            for (int p = 0; p < BOROUGHS; p++) {
                if (places.test(p)) {
                    births += TRUTH.birthsByMother().get(p, 0, age, year);
                    women += begun(TRUTH.people(), p, 0, age, year);
                }
            }
            sum += births / women;
        }
        return sum;
    }

    @Test
    void more_left_the_heart_of_london_and_fewer_came_from_abroad_in_the_pandemic() {
        int camden = Made.borough("Camden");
        assertThat(net(camden, 2021)).isLessThan(net(camden, 2019));
        assertThat(net(camden, 2021)).isLessThan(net(camden, 2022));
        assertThat(Made.london(TRUTH.immigrants(), 2021))
                .isLessThan(0.8 * Made.london(TRUTH.immigrants(), 2019));
        assertThat(Made.london(TRUTH.immigrants(), 2023))
                .isGreaterThan(1.3 * Made.london(TRUTH.immigrants(), 2019));
    }

    private static long net(int p, int year) {
        return TRUTH.internalIn().total(p, year) - TRUTH.internalOut().total(p, year);
    }

    @Test
    void young_adults_live_in_the_heart_of_london_and_families_at_its_edge() {
        int islington = Made.borough("Islington");
        int bromley = Made.borough("Bromley");
        assertThat(share(islington, 20, 34)).isGreaterThan(1.8 * share(bromley, 20, 34));
        assertThat(share(islington, 65, 90)).isLessThan(0.7 * share(bromley, 65, 90));
    }

    private static double share(int p, int youngest, int oldest) {
        double all = TRUTH.people().total(p, 2023);
        return TRUTH.people().total(p, youngest, oldest, 2023) / all;
    }

    @Test
    void the_city_stays_small() {
        for (int year : Span.years()) {
            assertThat(TRUTH.people().total(Made.borough("City of London"), year))
                    .isBetween(7_000L, 9_500L);
        }
    }
}
