package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    @Test
    void a_family_counts_once_however_many_its_members_are() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("trend-5", "trend");
        families.put("trend-10", "trend");
        families.put("trend-15", "trend");
        families.put("housing-led", "housing-led");
        Weights weights = Weights.equalByFamily(families);
        assertThat(weights.of("trend-10")).isEqualTo(1 / 6.0, within(1e-15));
        assertThat(weights.of("housing-led")).isEqualTo(0.5, within(1e-15));
        assertThat(weights.members())
                .containsExactly("trend-5", "trend-10", "trend-15", "housing-led");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void weights_sum_to_one_whatever_is_done_to_them(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Double> given = new LinkedHashMap<>();
        for (int i = 0; i < 7; i++) {
            given.put("m" + i, 1e6 * random.nextDouble());
        }
        Weights weights = Weights.of(given);
        Weights equal = Weights.equal(given.keySet());
        Weights fewer = weights.among(List.of("m1", "m4", "m6")).orElseThrow();
        try (AutoCloseableSoftAssertions softly = new AutoCloseableSoftAssertions()) {
            for (Weights each :
                    List.of(weights, equal, fewer, weights.shrunk(equal, random.nextDouble()))) {
                double sum = each.asMap().values().stream().mapToDouble(w -> w).sum();
                softly.assertThat(sum).isEqualTo(1, within(1e-15 * 7));
            }
            double ratio = weights.of("m1") / weights.of("m4");
            softly.assertThat(fewer.of("m1") / fewer.of("m4"))
                    .isEqualTo(ratio, within(1e-12 * ratio));
        }
    }

    @Test
    void who_is_left_takes_the_weight_of_who_has_gone() {
        Weights weights = Weights.of(Map.of("a", 0.5, "b", 0.3, "official", 0.2));
        Weights left = weights.among(List.of("a", "b", "unknown")).orElseThrow();
        assertThat(left.of("a")).isEqualTo(0.625, within(1e-15));
        assertThat(left.of("official")).isZero();
        assertThat(weights.among(List.of("unknown"))).isEmpty();
        assertThat(Weights.of(Map.of("a", 1.0, "b", 0.0)).among(List.of("b"))).isEmpty();
    }

    @Test
    void shrinking_goes_all_the_way_from_one_set_of_weights_to_the_other() {
        Weights learnt = Weights.of(Map.of("a", 1.0));
        Weights equal = Weights.equal(List.of("a", "b"));
        assertThat(learnt.shrunk(equal, 0).of("a")).isEqualTo(1);
        assertThat(learnt.shrunk(equal, 0.5).of("b")).isEqualTo(0.25);
        assertThat(learnt.shrunk(equal, 1)).isEqualTo(equal);
    }

    @Test
    void weights_in_the_same_proportions_are_equal() {
        Weights one = Weights.of(Map.of("a", 1.0, "b", 3.0));
        Weights other = Weights.of(Map.of("b", 0.75, "a", 0.25));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(Weights.equal(List.of("a", "b")));
        assertThat(Weights.of(Map.of("a", 2.0))).hasToString("{a=1.0}");
    }

    @Test
    void a_weight_is_a_number_from_nought_and_somebody_has_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(Map.of("a", -1.0)))
                .withMessageContaining("The weight of a cannot be -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(Map.of("a", Double.NaN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(Map.of("a", Double.POSITIVE_INFINITY)));
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(Map.of("a", 0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(Map.of()));
        Weights equal = Weights.equal(List.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> equal.shrunk(equal, 1.1));
    }
}
