package org.graunt.model.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

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

    @Test
    void nothing_has_no_quantile() {
        assertThatThrownBy(() -> Quantiles.ofSorted(new double[0], 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
