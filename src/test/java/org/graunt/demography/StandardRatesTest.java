package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.demography.ReferenceData.number;
import static org.graunt.demography.ReferenceData.rows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardRatesTest {
    private final StandardRates standard = StandardRates.load();

    /** World Population Prospects 2012, United Kingdom, 2010-2015: deaths per person-year. */
    @Test
    void the_middle_of_a_period_has_its_published_rates() {
        double[] women = standard.abridged(Sex.FEMALE, 2012.5).mx();
        double[] men = standard.abridged(Sex.MALE, 2012.5).mx();
        assertThat(women).hasSize(22);
        assertThat(women[0]).isCloseTo(0.003826257, within(1e-12));
        assertThat(men[0]).isCloseTo(0.004574019, within(1e-12));
        assertThat(men[20]).isCloseTo(0.323851905, within(1e-12));
        assertThat(women[21]).isCloseTo(0.438911681, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void single_years_have_the_abridged_tables_life_expectancy(Sex sex) {
        for (double time = 2000; time < 2070; time += 3.7) {
            assertThat(standard.lifeTable(sex, time).lifeExpectancy())
                    .isCloseTo(standard.abridged(sex, time).lifeExpectancy(), within(0.05));
        }
    }

    @Test
    void rates_fall_before_the_first_period_too_and_stay_after_the_last() {
        double before = standard.abridged(Sex.MALE, 2005).mx()[14];
        double first = standard.abridged(Sex.MALE, 2012.5).mx()[14];
        double second = standard.abridged(Sex.MALE, 2017.5).mx()[14];
        assertThat(Math.log(before / first))
                .isCloseTo(1.5 * Math.log(first / second), within(1e-12));
        assertThat(standard.abridged(Sex.MALE, 2062.5).mx())
                .containsExactly(standard.abridged(Sex.MALE, 2100).mx());
        assertThat(standard.abridged(Sex.MALE, 2015).mx()[14])
                .isCloseTo(Math.sqrt(first * second), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void survivorship_is_there_for_every_open_age(Sex sex) {
        for (int open : new int[] {85, 90, 100, 120, 130}) {
            double[] ratios = standard.survivorship(sex, AgeGroups.single(open), 2020);
            assertThat(ratios).hasSize(open + 1);
            assertThat(Arrays.stream(ratios)).allMatch(ratio -> ratio > 0.3 && ratio < 1);
            for (int age = 41; age < open; age++) {
                assertThat(ratios[age]).isLessThan(ratios[age - 1]);
            }
        }
    }

    @Test
    void five_year_steps_are_those_of_world_population_prospects() {
        var reference =
                rows("reference/un-wpp-2012/survival_ratios_ref.csv").stream()
                        .filter(row -> row.getField("country_code").equals("826"))
                        .toList();
        for (int last = 2015; last <= 2065; last += 5) {
            String period = (last - 5) + "-" + last;
            double[] women = standard.survivorship(Sex.FEMALE, AgeGroups.fiveYear(100), last);
            double[] men = standard.survivorship(Sex.MALE, AgeGroups.fiveYear(100), last);
            reference.stream()
                    .filter(row -> row.getField("period").equals(period))
                    .forEach(
                            row -> {
                                int group = ReferenceData.whole(row, "age") / 5;
                                assertThat(women[group])
                                        .isCloseTo(number(row, "Sx_female"), within(6e-9));
                                assertThat(men[group])
                                        .isCloseTo(number(row, "Sx_male"), within(6e-9));
                            });
        }
    }

    @Test
    void single_years_pooled_into_fives_are_near_the_published_groups() {
        for (Sex sex : Sex.values()) {
            double[] pooled = standard.survivorship(sex, AgeGroups.fiveYear(130), 2040);
            double[] published = standard.survivorship(sex, AgeGroups.fiveYear(100), 2040);
            for (int group = 0; group < 20; group++) {
                double near = group < 15 ? 5e-4 : 8e-3;
                assertThat(pooled[group]).isCloseTo(published[group], within(near));
            }
        }
    }

    @Test
    void londons_fertility_has_its_level_and_peak() {
        double[] rates = standard.fertilityShape(AgeGroups.single(90));
        assertThat(rates[33]).isEqualTo(0.110848);
        assertThat(rates[14]).isZero();
        assertThat(rates[45]).isZero();
        assertThat(Arrays.stream(rates).sum()).isCloseTo(1.817, within(0.001));
    }

    @Test
    void fertility_in_five_year_groups_has_the_same_total() {
        double[] single = standard.fertilityShape(AgeGroups.single(100));
        double[] fives = standard.fertilityShape(AgeGroups.fiveYear(100));
        assertThat(5 * Arrays.stream(fives).sum())
                .isCloseTo(Arrays.stream(single).sum(), within(1e-12));
        assertThat(fives[6])
                .isCloseTo(Arrays.stream(single, 30, 35).average().orElseThrow(), within(1e-15));
    }
}
