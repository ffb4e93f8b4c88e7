package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
    private static final double[] FAN = {0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 1};

    @Test
    void a_quantile_lies_on_the_line_between_its_neighbours() {
        double[] sample = {1, 2, 4, 8};
        assertThat(Quantiles.ofSorted(sample, 0)).isEqualTo(1);
        assertThat(Quantiles.ofSorted(sample, 0.5)).isEqualTo(3);
        assertThat(Quantiles.ofSorted(sample, 0.9)).isEqualTo(4 + 0.7 * 4, within(1e-12));
        assertThat(Quantiles.ofSorted(sample, 1)).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 999, 1000})
    void type_seven_is_that_of_commons_math(int size) {
        double[] sample = new SplittableRandom(size).doubles(size).sorted().toArray();
        Percentile theirs = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        for (double p : new double[] {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975}) {
            assertThat(Quantiles.ofSorted(sample, p))
                    .isEqualTo(theirs.evaluate(sample, 100 * p), within(1e-12));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void looking_at_buckets_gives_the_bits_that_sorting_gives(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int times = 0; times < 200; times++) {
            List<double[]> samples = Samples.some(random);
            double[] sorted = samples.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
            double[] expected =
                    Arrays.stream(FAN).map(p -> Quantiles.ofSorted(sorted, p)).toArray();
            assertThat(Quantiles.pooled(samples, FAN)).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void weighted_quantiles_are_the_smallest_draws_that_reach_their_weight(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int times = 0; times < 100; times++) {
            List<double[]> samples = Samples.some(random);
            double[] weights = Samples.weights(random, samples.size());
            double[] expected =
                    Arrays.stream(FAN).map(p -> smallest(samples, weights, p)).toArray();
            assertThat(Quantiles.weighted(samples, weights, FAN)).isEqualTo(expected);
        }
    }

    /** The definition, word for word. */
    private static double smallest(List<double[]> samples, double[] weights, double probability) {
        double[] sorted = samples.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        for (double draw : sorted) {
            double weight = 0;
            for (int i = 0; i < weights.length; i++) {
                double[] sample = samples.get(i);
                long below = Arrays.stream(sample).filter(other -> other <= draw).count();
                weight += weights[i] / sample.length * below;
            }
            if (weight >= probability - 1e-12) {
                return draw;
            }
        }
        return sorted[sorted.length - 1];
    }

    @Test
    void a_weight_that_falls_short_by_rounding_has_been_reached() {
        List<double[]> three = List.of(new double[] {1}, new double[] {2}, new double[] {3});
        double[] weights = {0.1, 0.2, 0.7};
        assertThat(Quantiles.weighted(three, weights, 0.3)).containsExactly(2);
        assertThat(Quantiles.weighted(three, weights, 0.31)).containsExactly(3);
    }

    @Test
    void draws_that_are_all_alike_or_very_far_apart_are_sorted_too() {
        assertThat(Quantiles.of(new double[] {5, 5, 5, 5, 5}, 0.1, 0.9)).containsExactly(5, 5);
        double[] wide = {-1e308, 1e308, 0, 1, 2, 3, 4, 5, 6};
        assertThat(Quantiles.of(wide, 0.5)).containsExactly(3);
        double[] near = {4, 4, 4, 4, Math.nextUp(4.0), 4, 4, 4, 4, 4};
        assertThat(Quantiles.of(near, 1)).containsExactly(Math.nextUp(4.0));
        double[] tiny = {0, 0, 0, 0, 0, 0, 0, 0, 0, Double.MIN_VALUE};
        assertThat(Quantiles.of(tiny, 1)).containsExactly(Double.MIN_VALUE);
    }

    @Test
    void a_sample_is_left_in_its_order() {
        double[] sample = {3, 1, 2};
        Quantiles.of(sample, 0.5);
        Quantiles.weighted(List.of(sample), new double[] {1}, 0.5);
        assertThat(sample).containsExactly(3, 1, 2);
    }

    @Test
    void nothing_has_no_quantile_and_no_number_has_no_rank() {
        double[] none = {};
        double[] some = {1, 2, 3, 4, 5, 6, 7, 8, Double.NaN};
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.ofSorted(none, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(none, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(some, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(some, 1.5));
        List<double[]> one = new ArrayList<>(List.of(some));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.weighted(one, new double[] {0.5, 0.5}, 0.5))
                .withMessageContaining("2 weights for 1 samples");
    }
}
