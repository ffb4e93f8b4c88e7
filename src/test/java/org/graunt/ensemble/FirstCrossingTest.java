package org.graunt.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.graunt.ensemble.FirstCrossing.Direction;
import org.junit.jupiter.api.Test;

class FirstCrossingTest {
    private static final double[][] PATHS = {
        {9.0, 11, 8.0, 10},
        {10.5, 9, 8.5, 10},
        {9.5, 9, 9.0, 10.1}
    };

    @Test
    void a_path_crosses_once_and_in_the_first_year_that_it_can() {
        FirstCrossing crossing = FirstCrossing.of(2030, PATHS, 10, Direction.ABOVE);
        assertThat(crossing.shares()).containsExactly(0.25, 0.25, 0.25);
        assertThat(crossing.never()).isEqualTo(0.25);
        assertThat(crossing.by(2031)).isEqualTo(0.5);
        assertThat(crossing.by(2029)).isZero();
        assertThat(crossing.by(2050)).isEqualTo(0.75);
        assertThat(crossing.year(0.5)).hasValue(2031);
        assertThat(crossing.year(0.9)).isEmpty();
    }

    @Test
    void a_level_may_be_crossed_downwards() {
        FirstCrossing crossing = FirstCrossing.of(2030, PATHS, 9.5, Direction.BELOW);
        assertThat(crossing.shares()).containsExactly(0.5, 0.25, 0.0);
    }

    @Test
    void members_are_pooled_by_weight() {
        FirstCrossing early = new FirstCrossing(2030, List.of(0.5, 0.5));
        FirstCrossing late = new FirstCrossing(2030, List.of(0.0, 0.5));
        Weights weights = Weights.of(Map.of("early", 1.0, "late", 3.0, "absent", 4.0));
        FirstCrossing pooled = FirstCrossing.pooled(Map.of("early", early, "late", late), weights);
        assertThat(pooled.shares()).containsExactly(0.125, 0.5);
        assertThat(pooled.never()).isEqualTo(0.375, within(1e-15));
    }

    @Test
    void paths_have_the_same_draws_in_every_year_and_members_the_same_years() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                FirstCrossing.of(
                                        2030, new double[][] {{1, 2}, {1}}, 1, Direction.ABOVE))
                .withMessageContaining("Year 2031 has 1 draws");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstCrossing.of(2030, new double[0][], 1, Direction.ABOVE));
        FirstCrossing longer = new FirstCrossing(2030, List.of(0.5, 0.5));
        FirstCrossing shorter = new FirstCrossing(2030, List.of(0.5));
        Weights equal = Weights.equal(List.of("a", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstCrossing.pooled(Map.of("a", longer, "b", shorter), equal));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstCrossing.pooled(Map.of("c", longer), equal));
    }
}
