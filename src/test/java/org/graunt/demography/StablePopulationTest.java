package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StablePopulationTest {

    /** Sweden, females, 1993: person-years lived of 100,000 newborns, by five-year group. */
    private static final double[] PERSON_YEARS = {
        497487, 497138, 496901, 496531, 495902, 495168, 494213, 492760, 490447, 486613, 480665,
        471786, 457852, 436153, 402775, 350358, 271512, 291707
    };

    /** Births per woman per year from 15-19 to 45-49. */
    private static final double[] FERTILITY = {
        0.0120, 0.0908, 0.1499, 0.1125, 0.0441, 0.0074, 0.0003
    };

    /**
     * Inputs from Preston, Heuveline and Guillot (2001), Demography, box 6.1; the dominant
     * eigenvalue 1.00111253, r = 0.000222383 and the net reproduction rate 1.00642403 as worked out
     * for this matrix by G. Rodriguez, Princeton University, in his notes on the same box.
     */
    @Test
    void sweden_in_1993_hardly_grew() {
        AgeGroups groups = AgeGroups.fiveYear(85);
        double[] survivorship = new double[18];
        survivorship[0] = PERSON_YEARS[0] / 500000;
        for (int i = 1; i < 17; i++) {
            survivorship[i] = PERSON_YEARS[i] / PERSON_YEARS[i - 1];
        }
        survivorship[17] = PERSON_YEARS[17] / (PERSON_YEARS[16] + PERSON_YEARS[17]);
        double[] fertility = new double[18];
        System.arraycopy(FERTILITY, 0, fertility, 3, 7);

        StablePopulation stable = StablePopulation.of(groups, survivorship, fertility, 1 / 2.05);

        assertThat(stable.growthFactor()).isCloseTo(1.00111253408195, within(1e-11));
        assertThat(stable.growthRate()).isCloseTo(0.000222383134906616, within(1e-11));
        assertThat(stable.netReproduction()).isCloseTo(1.00642403414634, within(1e-11));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void one_step_multiplies_every_group_alike(long seed) {
        Random random = new Random(seed);
        AgeGroups groups = AgeGroups.single(60);
        double[] survivorship = new double[61];
        Arrays.setAll(survivorship, i -> 0.9 + 0.1 * random.nextDouble());
        survivorship[60] = 0.7;
        double[] fertility = new double[61];
        for (int age = 15; age < 45; age++) {
            fertility[age] = 0.4 * random.nextDouble();
        }
        double girls = 0.488;
        StablePopulation stable = StablePopulation.of(groups, survivorship, fertility, girls);
        double[] before = stable.structure();

        double[] after = new double[61];
        for (int i = 1; i < 61; i++) {
            after[i] = before[i - 1] * survivorship[i];
        }
        after[60] += before[60] * survivorship[60];
        for (int i = 0; i < 61; i++) {
            after[0] += survivorship[0] * girls * fertility[i] * (before[i] + after[i]) / 2;
        }

        assertThat(Arrays.stream(before).sum()).isCloseTo(1, within(1e-12));
        for (int i = 0; i < 61; i++) {
            assertThat(after[i]).isCloseTo(stable.growthFactor() * before[i], within(1e-12));
        }
    }

    @Test
    void a_population_without_births_has_no_stable_form() {
        double[] survivorship = new double[19];
        Arrays.fill(survivorship, 0.5);
        assertThatThrownBy(
                        () ->
                                StablePopulation.of(
                                        AgeGroups.fiveYear(90), survivorship, new double[19], 0.5))
                .hasMessageContaining("too few births");
    }
}
