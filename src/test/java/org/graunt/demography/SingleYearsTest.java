package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleYearsTest {

    private static LifeTable abridged(int open, long seed) {
        int[] ages = LifeTableTest.abridged(open);
        return LifeTable.fromMortalityRates(
                ages, LifeTableTest.plausible(ages, seed), A0Rule.COALE_DEMENY, Sex.FEMALE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void survivors_at_the_abridged_ages_and_life_expectancy_stay_as_they_are(long seed) {
        LifeTable abridged = abridged(85, seed);
        LifeTable single = SingleYears.of(abridged);
        int[] ages = abridged.lowestAges();
        for (int i = 0; i < ages.length; i++) {
            assertThat(single.lx()[ages[i]]).isCloseTo(abridged.lx()[i], within(1e-9));
        }
        assertThat(single.ex()[85]).isCloseTo(abridged.ex()[18], within(1e-6));
        assertThat(single.lifeExpectancy()).isCloseTo(abridged.lifeExpectancy(), within(0.05));
        assertThat(single.lowestAges()).hasSize(131);
    }

    @Test
    void the_hazard_goes_on_rising_past_the_open_age_without_a_jump() {
        double[] rates = SingleYears.of(abridged(100, 2)).mx();
        for (int age = 40; age < 129; age++) {
            assertThat(rates[age + 1]).isBetween(rates[age], 1.25 * rates[age]);
        }
        assertThat(rates[130]).isLessThan(1.5);
    }

    @Test
    void a_gompertz_population_is_rebuilt_at_every_age() {
        int[] ages = LifeTableTest.abridged(100);
        double[] survivors = new double[ages.length];
        for (int i = 0; i < ages.length; i++) {
            survivors[i] = gompertz(ages[i]);
        }
        LifeTable abridged =
                LifeTable.fromSurvivors(ages, survivors, 0.6, A0Rule.COALE_DEMENY, Sex.FEMALE);
        double[] single = SingleYears.of(abridged).lx();
        for (int age = 0; age <= 100; age++) {
            assertThat(single[age]).isCloseTo(gompertz(age), within(2e-4));
        }
    }

    private static double gompertz(int age) {
        return Math.exp(-0.00005 / 0.09 * Math.expm1(0.09 * age));
    }

    @Test
    void a_table_that_is_not_abridged_is_refused() {
        int[] ages = LifeTableTest.regular(5, 100);
        LifeTable fives =
                LifeTable.fromMortalityRates(
                        ages, LifeTableTest.plausible(ages, 1), A0Rule.COALE_DEMENY, Sex.MALE);
        assertThatThrownBy(() -> SingleYears.of(fives)).hasMessageContaining("[0, 5, 10");
    }
}
