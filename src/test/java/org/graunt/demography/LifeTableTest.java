package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeTableTest {
    private static final int[] ABRIDGED = abridged(100);

    static int[] abridged(int open) {
        int[] ages = new int[open / 5 + 2];
        Arrays.setAll(ages, i -> i < 2 ? i : 5 * (i - 1));
        return ages;
    }

    static int[] regular(int width, int open) {
        int[] ages = new int[open / width + 1];
        Arrays.setAll(ages, i -> width * i);
        return ages;
    }

    /** Infant mortality, a Gompertz rise and some noise. */
    static double[] plausible(int[] ages, long seed) {
        Random random = new Random(seed);
        double level = Math.exp(0.5 * random.nextGaussian());
        double[] rates = new double[ages.length];
        for (int i = 0; i < ages.length; i++) {
            double infant = ages[i] == 0 ? 0.004 : 0.0003 * Math.exp(-0.3 * ages[i]);
            double old = 0.00003 * Math.exp(0.092 * (ages[i] + 2));
            rates[i] = level * (infant + old) * (1 + 0.1 * random.nextDouble());
        }
        return rates;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void under_a_constant_hazard_life_expectancy_is_its_inverse(int width) {
        int[] ages = regular(width, 120);
        double hazard = 0.02;
        double[] rates = new double[ages.length];
        Arrays.fill(rates, hazard);
        double[] years = new double[ages.length];
        Arrays.fill(years, 1 / hazard - width / Math.expm1(width * hazard));

        LifeTable table = LifeTable.fromMortalityRates(ages, rates, years);

        assertThat(table.ex()[7]).isCloseTo(50, within(1e-9));
        assertThat(table.lifeExpectancy()).isCloseTo(50, within(1e-9));
        assertThat(table.lx()[1]).isCloseTo(Math.exp(-width * hazard), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_columns_hang_together(long seed) {
        LifeTable table = table(ABRIDGED, seed);
        double[] survivors = table.lx();
        assertThat(Arrays.stream(table.dx()).sum()).isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(table.Lx()).sum()).isCloseTo(table.Tx()[0], within(1e-12));
        for (int i = 0; i < ABRIDGED.length; i++) {
            assertThat(table.dx()[i]).isCloseTo(table.mx()[i] * table.Lx()[i], within(1e-12));
            assertThat(table.dx()[i]).isCloseTo(table.qx()[i] * survivors[i], within(1e-12));
        }
    }

    private static LifeTable table(int[] ages, long seed) {
        return LifeTable.fromMortalityRates(
                ages, plausible(ages, seed), A0Rule.COALE_DEMENY, Sex.FEMALE);
    }

    @ParameterizedTest
    @EnumSource(A0Rule.class)
    void rates_to_probabilities_to_survivors_and_back_change_nothing(A0Rule rule) {
        for (int[] ages : new int[][] {ABRIDGED, regular(1, 110), regular(5, 85)}) {
            for (long seed = 1; seed <= 20; seed++) {
                double[] rates = plausible(ages, seed);
                double last = rates[rates.length - 1];
                for (Sex sex : Sex.values()) {
                    LifeTable table = LifeTable.fromMortalityRates(ages, rates, rule, sex);
                    LifeTable fromRisks =
                            LifeTable.fromDeathProbabilities(ages, table.qx(), last, rule, sex);
                    LifeTable fromSurvivors =
                            LifeTable.fromSurvivors(ages, table.lx(), last, rule, sex);
                    assertThat(fromRisks.Lx()).containsExactly(table.Lx(), within(1e-9));
                    assertThat(fromSurvivors.Lx()).containsExactly(table.Lx(), within(1e-9));
                }
            }
        }
    }

    @Test
    void survivorship_ratios_of_a_table_made_from_ratios_are_those_ratios() {
        for (AgeGroups groups : new AgeGroups[] {AgeGroups.single(90), AgeGroups.fiveYear(85)}) {
            int[] ages = regular(groups.width(), groups.openAge());
            LifeTable table = table(ages, 3);
            double[] ratios = table.survivorship(groups);

            LifeTable again = LifeTable.fromSurvivorship(groups, ratios);

            assertThat(again.survivorship(groups)).containsExactly(ratios, within(1e-12));
            assertThat(again.lifeExpectancy()).isCloseTo(table.lifeExpectancy(), within(1e-9));
            double rough = groups.width() == 1 ? 4e-3 : 1.2e-2;
            assertThat(again.lx()).containsExactly(table.lx(), within(rough));
        }
    }

    @Test
    void an_abridged_table_steps_five_year_groups_below_its_own_open_age() {
        LifeTable table = table(ABRIDGED, 5);
        double[] personYears = table.Lx();
        double[] ratios = table.survivorship(AgeGroups.fiveYear(85));

        assertThat(ratios).hasSize(18);
        assertThat(ratios[0]).isCloseTo((personYears[0] + personYears[1]) / 5, within(1e-12));
        assertThat(ratios[1])
                .isCloseTo(personYears[2] / (personYears[0] + personYears[1]), within(1e-12));
        assertThat(ratios[17]).isCloseTo(table.Tx()[18] / table.Tx()[17], within(1e-12));
    }

    @Test
    void survivors_of_a_step_are_its_start_less_the_deaths_whatever_the_open_age() {
        LifeTable table = table(regular(1, 110), 6);
        double[] years = table.Lx();
        for (int open : new int[] {60, 90, 110}) {
            double[] ratios = table.survivorship(AgeGroups.single(open));
            double stationary = 0;
            for (int i = 1; i < open; i++) {
                stationary += years[i - 1] * ratios[i];
            }
            stationary += table.Tx()[open - 1] * ratios[open] + ratios[0];
            assertThat(stationary).isCloseTo(table.Tx()[0], within(1e-10));
        }
    }

    @Test
    void deaths_faster_than_any_group_can_bear_still_leave_somebody() {
        double[] rates = new double[ABRIDGED.length];
        Arrays.fill(rates, 1.5);
        LifeTable table =
                LifeTable.fromMortalityRates(ABRIDGED, rates, A0Rule.COALE_DEMENY, Sex.MALE);
        assertThat(Arrays.stream(table.qx()).limit(21)).allMatch(risk -> risk > 0.5 && risk < 1);
    }

    @Test
    void probabilities_given_are_kept_even_where_no_mean_years_fit_them() {
        double[] risks = new double[ABRIDGED.length];
        Arrays.fill(risks, 0.995);
        LifeTable table =
                LifeTable.fromDeathProbabilities(
                        ABRIDGED, risks, 2, A0Rule.COALE_DEMENY, Sex.FEMALE);
        assertThat(Arrays.copyOf(table.qx(), 21))
                .containsExactly(Arrays.copyOf(risks, 21), within(1e-9));
    }

    @Test
    void an_unknown_open_rate_goes_on_rising_as_mortality_did() {
        int[] ages = regular(1, 100);
        double[] rates = new double[ages.length];
        Arrays.setAll(rates, i -> 0.0005 * Math.exp(0.07 * i));
        LifeTable table =
                LifeTable.fromMortalityRates(ages, rates, A0Rule.COALE_DEMENY, Sex.FEMALE);
        LifeTable guessed =
                LifeTable.fromDeathProbabilities(ages, table.qx(), A0Rule.COALE_DEMENY, Sex.FEMALE);
        assertThat(guessed.mx()[100]).isCloseTo(rates[100], within(1e-9));
    }

    @Test
    void infants_who_die_live_as_long_as_the_rules_say() {
        // Preston, Heuveline and Guillot 2001, table 3.3; Andreev and Kingkade 2015.
        assertThat(A0Rule.COALE_DEMENY.yearsInInfancy(0.01, Sex.FEMALE))
                .isCloseTo(0.081, within(1e-12));
        assertThat(A0Rule.COALE_DEMENY.yearsInInfancy(0.2, Sex.MALE)).isEqualTo(0.33);
        assertThat(A0Rule.ANDREEV_KINGKADE.yearsInInfancy(0.01, Sex.MALE))
                .isCloseTo(0.1293355, within(1e-12));
        assertThat(A0Rule.ANDREEV_KINGKADE.yearsInInfancy(0.05, Sex.FEMALE))
                .isCloseTo(0.2407145, within(1e-12));
    }

    @Test
    void impossible_inputs_are_refused_with_their_age() {
        double[] rates = plausible(ABRIDGED, 1);
        assertThatThrownBy(
                        () ->
                                LifeTable.fromMortalityRates(
                                        new int[] {0, 2, 4},
                                        new double[3],
                                        A0Rule.COALE_DEMENY,
                                        Sex.MALE))
                .hasMessageContaining("[0, 2, 4]");
        rates[4] = -0.1;
        assertThatThrownBy(
                        () ->
                                LifeTable.fromMortalityRates(
                                        ABRIDGED, rates, A0Rule.COALE_DEMENY, Sex.MALE))
                .hasMessageContaining("death rate of -0.1 at age 15");
        assertThatThrownBy(() -> table(ABRIDGED, 1).survivorship(AgeGroups.single(90)))
                .hasMessageContaining("Age 2 is no boundary");
    }
}
