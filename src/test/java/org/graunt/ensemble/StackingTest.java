package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackingTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_best_mixture_meets_the_conditions_of_karush_kuhn_and_tucker(long seed) {
        MixtureCrps mixture = tasks(new SplittableRandom(seed), 2 + (int) seed % 7, 5);
        Stacking stacking = Stacking.of(mixture);
        List<String> members = mixture.members();
        double level = 0;
        double[] slope = new double[members.size()];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = mixture.error(i);
            for (int j = 0; j < slope.length; j++) {
                slope[i] -= mixture.distance(i, j) * stacking.weights().of(members.get(j));
            }
            level += slope[i] * stacking.weights().of(members.get(i));
        }
        double slack = 1e-10 * stacking.equalScore();
        for (int i = 0; i < slope.length; i++) {
            assertThat(slope[i]).isGreaterThanOrEqualTo(level - slack);
            if (stacking.weights().of(members.get(i)) > 1e-9) {
                assertThat(slope[i]).isEqualTo(level, within(slack));
            }
        }
        assertThat(stacking.gap()).isLessThan(1e-10 * stacking.equalScore());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_other_weights_score_better(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MixtureCrps mixture = tasks(random, 5, 4);
        Stacking stacking = Stacking.of(mixture);
        double slack = 1e-12 * stacking.equalScore();
        assertThat(stacking.score()).isLessThanOrEqualTo(stacking.equalScore() + slack);
        for (int times = 0; times < 200; times++) {
            double[] other = Samples.weights(random, 5);
            Map<String, Double> weights = new LinkedHashMap<>();
            for (int i = 0; i < 5; i++) {
                weights.put("m" + i, times % 2 == 0 ? other[i] : Math.pow(other[i], 8));
            }
            assertThat(mixture.at(Weights.of(weights)))
                    .isGreaterThanOrEqualTo(stacking.score() - slack);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_score_of_a_mixture_is_that_of_its_draws(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Forecast> forecasts = new ArrayList<>();
        double[] all = new double[300];
        for (int i = 0; i < 3; i++) {
            double[] draws = Samples.one(random, 100);
            System.arraycopy(draws, 0, all, 100 * i, 100);
            forecasts.add(Forecast.of("m" + i, 0, draws));
        }
        double observed = 500;
        double expected = Crps.of(all, observed).value();
        MixtureCrps mixture = MixtureCrps.of(forecasts, observed);
        assertThat(mixture.at(Weights.equal(mixture.members())))
                .isEqualTo(expected, within(1e-11 * expected));
    }

    @Test
    void mean_distances_are_those_of_all_pairs() {
        MixtureCrps mixture =
                MixtureCrps.of(
                        List.of(
                                Forecast.of("a", 0, new double[] {3, 1, 1}),
                                Forecast.of("b", 0, new double[] {2, 6})),
                        4);
        assertThat(mixture.error(0)).isEqualTo(7 / 3.0, within(1e-15));
        assertThat(mixture.error(1)).isEqualTo(2, within(1e-15));
        assertThat(mixture.distance(0, 1)).isEqualTo((1 + 1 + 1 + 3 + 5 + 5) / 6.0, within(1e-15));
        assertThat(mixture.distance(0, 0)).isEqualTo(8 / 9.0, within(1e-15));
    }

    @Test
    void two_that_err_on_either_side_are_weighed_by_how_far() {
        // the integral of squared departures is 2 w^2 below the outcome and 4 (1 - w)^2 above it
        MixtureCrps mixture =
                MixtureCrps.of(List.of(Forecast.point("low", 8), Forecast.point("high", 14)), 10);
        Stacking stacking = Stacking.of(mixture);
        assertThat(stacking.weights().of("low")).isEqualTo(4 / 6.0, within(1e-9));
        assertThat(stacking.score()).isEqualTo(2 * 4 / 6.0, within(1e-12));
    }

    @Test
    void the_better_of_two_that_err_on_one_side_takes_all() {
        MixtureCrps mixture =
                MixtureCrps.of(List.of(Forecast.point("near", 12), Forecast.point("far", 14)), 10);
        assertThat(Stacking.of(mixture).weights().of("near")).isEqualTo(1, within(1e-12));
    }

    @Test
    void members_that_say_the_same_share_alike() {
        double[] draws = Samples.one(new SplittableRandom(5), 50);
        MixtureCrps mixture =
                MixtureCrps.of(
                        List.of(
                                Forecast.of("a", 0, draws),
                                Forecast.of("b", 0, draws),
                                Forecast.of("c", 0, draws)),
                        600);
        Stacking stacking = Stacking.of(mixture);
        for (String member : List.of("a", "b", "c")) {
            assertThat(stacking.weights().of(member)).isEqualTo(1 / 3.0, within(1e-6));
        }
    }

    @Test
    void members_without_any_error_share_alike_and_one_alone_takes_all() {
        List<Forecast> exact = List.of(Forecast.point("a", 10), Forecast.point("b", 10));
        Stacking stacking = Stacking.of(MixtureCrps.of(exact, 10));
        assertThat(stacking.weights()).isEqualTo(Weights.equal(List.of("a", "b")));
        assertThat(stacking.gap()).isZero();
        assertThat(Stacking.of(MixtureCrps.of(exact.subList(0, 1), 12)).weights().of("a"))
                .isEqualTo(1);
    }

    @Test
    void a_mean_is_of_the_same_members_and_a_unit_is_above_nought() {
        MixtureCrps a = MixtureCrps.of(List.of(Forecast.point("a", 1)), 2);
        MixtureCrps b = MixtureCrps.of(List.of(Forecast.point("b", 1)), 2);
        assertThatIllegalArgumentException().isThrownBy(() -> MixtureCrps.mean(List.of(a, b)));
        assertThatIllegalArgumentException().isThrownBy(() -> MixtureCrps.mean(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> MixtureCrps.of(List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> a.inUnitsOf(0));
    }

    private static MixtureCrps tasks(SplittableRandom random, int members, int tasks) {
        List<MixtureCrps> scores = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            double observed = 1000 + 5000 * random.nextDouble();
            List<Forecast> forecasts = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                double centre = observed * (0.8 + 0.4 * random.nextDouble());
                double[] draws = random.doubles(60).map(u -> centre * (0.9 + 0.2 * u)).toArray();
                forecasts.add(Forecast.of("m" + i, centre, draws));
            }
            scores.add(MixtureCrps.of(forecasts, observed).inUnitsOf(observed));
        }
        return MixtureCrps.mean(scores);
    }
}
