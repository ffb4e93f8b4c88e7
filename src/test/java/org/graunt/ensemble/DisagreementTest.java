package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisagreementTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void within_and_between_add_up_to_the_variance_of_the_pooled_draws(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> samples = Samples.some(random);
        double[] weights = Samples.weights(random, samples.size());
        Disagreement disagreement = Disagreement.of(panel(samples, weights));
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            for (double draw : samples.get(i)) {
                mean += weights[i] / samples.get(i).length * draw;
            }
        }
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            for (double draw : samples.get(i)) {
                total += weights[i] / samples.get(i).length * (draw - mean) * (draw - mean);
            }
        }
        assertThat(disagreement.mean()).isEqualTo(mean, within(1e-12 * Math.abs(mean)));
        assertThat(disagreement.total()).isEqualTo(total, within(1e-12 * total));
        assertThat(disagreement.shareBetween()).isBetween(0.0, 1.0);
    }

    @Test
    void two_constant_members_disagree_entirely() {
        Panel panel = panel(List.of(new double[] {4, 4}, new double[] {8, 8}), new double[] {1, 1});
        Disagreement disagreement = Disagreement.of(panel);
        assertThat(disagreement.within()).isZero();
        assertThat(disagreement.total()).isEqualTo(4);
        assertThat(disagreement.shareBetween()).isEqualTo(1);
        assertThat(Distance.ofEach(panel))
                .containsExactly(new Distance("m0", 4, -1, 2), new Distance("m1", 8, 1, 2));
    }

    @Test
    void members_that_are_one_have_no_distance_and_no_share_between() {
        double[] draws = {5, 7, 9};
        Panel alike = panel(List.of(draws, draws), new double[] {1, 2});
        assertThat(Disagreement.of(alike).shareBetween()).isZero();
        assertThat(Distance.ofEach(alike))
                .containsExactly(new Distance("m0", 7, 0, 0), new Distance("m1", 7, 0, 0));
        Panel still = panel(List.of(new double[] {5}), new double[] {1});
        assertThat(Distance.ofEach(still)).containsExactly(new Distance("m0", 5, 0, 0));
        assertThat(Disagreement.of(still).shareBetween()).isZero();
    }

    @Test
    void the_distance_of_a_shifted_member_is_the_part_of_the_shift_that_others_hold() {
        double[] draws = {0, 10, 20, 30};
        double[] shifted = {100, 110, 120, 130};
        List<Distance> distances =
                Distance.ofEach(panel(List.of(draws, shifted), new double[] {3, 1}));
        assertThat(distances.get(0).wasserstein()).isEqualTo(25, within(1e-12));
        assertThat(distances.get(1).wasserstein()).isEqualTo(75, within(1e-12));
    }

    private static Panel panel(List<double[]> samples, double[] weights) {
        List<Forecast> forecasts = new ArrayList<>();
        Map<String, Double> byMember = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            forecasts.add(Forecast.of("m" + i, samples.get(i)[0], samples.get(i)));
            byMember.put("m" + i, weights[i]);
        }
        return Panel.of(forecasts, Weights.of(byMember));
    }
}
