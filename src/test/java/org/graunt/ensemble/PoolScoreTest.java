package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolScoreTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_pool_of_one_scores_as_that_one_alone(long seed) {
        double[] draws = sample(seed, 57, 100);
        Panel panel = Panel.of(List.of(Forecast.of("a", 100, draws)), Weights.equal(List.of("a")));
        SpreadScore alone = SpreadScore.of(draws, 103);
        SpreadScore pooled = PoolScore.of(panel, 103);
        assertThat(pooled.crps().value()).isCloseTo(alone.crps().value(), within(1e-9));
        assertThat(pooled.crps().dispersion()).isCloseTo(alone.crps().dispersion(), within(1e-9));
        assertThat(pooled.crps().under()).isCloseTo(alone.crps().under(), within(1e-9));
        assertThat(pooled.wis().value()).isCloseTo(alone.wis().value(), within(1e-9));
        assertThat(pooled.rank().pit()).isCloseTo(alone.rank().pit(), within(1e-9));
        assertThat(pooled.within80()).isEqualTo(alone.within80());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_score_of_a_mixture_is_that_by_its_members_distances(long seed) {
        List<Forecast> forecasts =
                List.of(
                        Forecast.of("a", 100, sample(seed, 40, 100)),
                        Forecast.of("b", 105, sample(seed + 10, 25, 105)),
                        Forecast.of("c", 90, sample(seed + 20, 31, 90)));
        Weights weights = Weights.of(Map.of("a", 0.5, "b", 0.2, "c", 0.3));
        double observed = 95 + seed;
        assertThat(PoolScore.of(Panel.of(forecasts, weights), observed).crps().value())
                .isCloseTo(MixtureCrps.of(forecasts, observed).at(weights), within(1e-9));
    }

    @Test
    void the_rank_counts_weight_and_not_draws() {
        List<Forecast> forecasts =
                List.of(
                        Forecast.of("low", 1, new double[] {1, 2, 3, 4}),
                        Forecast.of("high", 9, new double[] {9}));
        Weights weights = Weights.of(Map.of("low", 0.2, "high", 0.8));
        Rank rank = PoolScore.of(Panel.of(forecasts, weights), 3).rank();
        assertThat(rank.below()).isCloseTo(0.1, within(1e-12));
        assertThat(rank.pit()).isCloseTo(0.15, within(1e-12));
    }

    private static double[] sample(long seed, int count, double middle) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(count, middle - 10, middle + 10).toArray();
    }
}
