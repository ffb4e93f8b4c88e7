package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodDeathsTest {

    private static LifeTable table(int width) {
        int[] ages = LifeTableTest.regular(width, 100);
        return LifeTable.fromMortalityRates(
                ages, LifeTableTest.plausible(ages, 4), A0Rule.COALE_DEMENY, Sex.FEMALE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void in_a_stationary_population_deaths_by_age_are_those_of_the_life_table(int width) {
        LifeTable table = table(width);
        AgeGroups groups = new AgeGroups(width, 90);
        double[] above = table.Tx();
        double[] years = table.Lx();
        double[] cohort = new double[groups.count()];
        cohort[0] = width - years[0];
        for (int i = 1; i < cohort.length; i++) {
            cohort[i] = years[i - 1] - years[i];
        }
        cohort[groups.open()] = years[groups.open() - 1];

        double[] period = PeriodDeaths.fromCohortDeaths(table, groups, cohort);

        double[] deaths = table.dx();
        for (int i = 0; i < groups.open(); i++) {
            assertThat(period[i]).isCloseTo(width * deaths[i], within(1e-12));
        }
        double inOpen = width * table.lx()[groups.open()];
        assertThat(period[groups.open()]).isCloseTo(inOpen, within(1e-12));
        assertThat(above[groups.open()]).isPositive();
    }

    @Test
    void nobody_is_lost_between_cohorts_and_ages() {
        double[] cohort = new double[91];
        Arrays.setAll(cohort, i -> 10 + i * i % 17);
        double[] period = PeriodDeaths.fromCohortDeaths(table(1), AgeGroups.single(90), cohort);
        assertThat(Arrays.stream(period).sum())
                .isCloseTo(Arrays.stream(cohort).sum(), within(1e-9));
    }

    @Test
    void a_life_table_of_other_ages_is_refused() {
        assertThatThrownBy(
                        () ->
                                PeriodDeaths.fromCohortDeaths(
                                        table(1), AgeGroups.fiveYear(90), new double[19]))
                .hasMessageContaining("begin at 0 and 1 where 0 and 5 are wanted");
    }
}
