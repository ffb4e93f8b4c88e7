package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
    private static final Set<Factor> ALL = EnumSet.allOf(Factor.class);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void parts_add_up_to_the_difference_and_every_set_is_asked_once(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Set<Factor>> asked = new ArrayList<>();
        Attribution attribution =
                Attribution.of(
                        ALL,
                        exchanged -> {
                            asked.add(Set.copyOf(exchanged));
                            return 1e7 * random.nextDouble();
                        });
        double sum = attribution.parts().values().stream().mapToDouble(part -> part).sum();
        assertThat(sum).isEqualTo(attribution.to() - attribution.from(), within(1e-6));
        assertThat(asked).hasSize(1 << ALL.size());
        assertThat(new HashSet<>(asked)).hasSize(1 << ALL.size());
    }

    @Test
    void factors_that_act_alike_have_like_parts_and_one_that_does_nothing_has_none() {
        Attribution attribution =
                Attribution.of(
                        EnumSet.of(Factor.FERTILITY, Factor.MORTALITY, Factor.JOBS),
                        exchanged -> {
                            double figure = 100;
                            figure *= exchanged.contains(Factor.FERTILITY) ? 1.5 : 1;
                            figure *= exchanged.contains(Factor.MORTALITY) ? 1.5 : 1;
                            return figure;
                        });
        assertThat(attribution.from()).isEqualTo(100);
        assertThat(attribution.to()).isEqualTo(225);
        assertThat(attribution.parts().get(Factor.FERTILITY)).isEqualTo(62.5, within(1e-12));
        assertThat(attribution.parts().get(Factor.MORTALITY)).isEqualTo(62.5, within(1e-12));
        assertThat(attribution.parts().get(Factor.JOBS)).isEqualTo(0, within(1e-12));
    }

    @Test
    void factors_that_only_add_have_what_they_add() {
        Attribution attribution =
                Attribution.of(
                        ALL,
                        exchanged ->
                                exchanged.stream().mapToDouble(each -> each.ordinal() + 1).sum());
        for (Factor factor : Factor.values()) {
            assertThat(attribution.parts().get(factor))
                    .isEqualTo(factor.ordinal() + 1, within(1e-12));
        }
    }

    @Test
    void an_order_in_which_factors_are_exchanged_favours_none() {
        // three factors that matter only all together
        Attribution attribution =
                Attribution.of(
                        EnumSet.of(Factor.BASE, Factor.HOMES, Factor.JOBS),
                        exchanged -> exchanged.size() == 3 ? 6 : 0);
        assertThat(attribution.parts().values())
                .allSatisfy(part -> assertThat(part).isEqualTo(2, within(1e-12)));
    }

    @Test
    void there_is_nothing_to_share_out_over_no_factor_or_by_what_is_no_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.of(Set.of(), exchanged -> 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Attribution.of(
                                        Set.of(Factor.HOMES),
                                        exchanged -> exchanged.isEmpty() ? 1 : Double.NaN))
                .withMessageContaining("With [HOMES] exchanged comes NaN");
    }
}
