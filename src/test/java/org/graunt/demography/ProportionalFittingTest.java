package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionalFittingTest {
    private final Axis<String> origin = Axis.of("origin", List.of("north", "south", "west"));
    private final Axis<String> destination = Axis.of("destination", List.of("east", "city"));
    private final Axis<Integer> age = Axis.range("age", 0, 9);

    private static Cube random(Random random, Axis<?>... axes) {
        return Cube.filled(0, List.of(axes)).map(zero -> Math.exp(random.nextGaussian()));
    }

    private static void assertSame(Cube one, Cube other, double tolerance) {
        assertThat(one.axes()).isEqualTo(other.axes());
        assertThat(one.toArray()).containsExactly(other.toArray(), within(tolerance));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_fitted_cube_has_the_marginals_asked_for(long seed) {
        Random random = new Random(seed);
        Cube truth = random(random, origin, destination, age);
        List<Cube> marginals =
                List.of(
                        truth.sumOver("age").ordered("destination", "origin"),
                        truth.sumOver("origin"),
                        truth.sumOver("destination").sumOver("age"));

        ProportionalFitting.Fit fit =
                ProportionalFitting.fit(
                        random(random, origin, destination, age), marginals, 1e-10, 500);

        assertThat(fit.reached()).isTrue();
        assertThat(fit.relativeError()).isLessThanOrEqualTo(1e-10);
        assertThat(fit.iterations()).isPositive();
        assertSame(fit.cube().sumOver("age"), truth.sumOver("age"), 1e-8);
        assertSame(fit.cube().sumOver("origin"), truth.sumOver("origin"), 1e-8);
    }

    @Test
    void the_interactions_of_the_seed_are_kept() {
        Random random = new Random(8);
        Cube seed = random(random, origin, destination);
        Cube scaled = seed.times(random(random, origin)).times(random(random, destination));

        Cube fitted =
                ProportionalFitting.fit(
                                seed,
                                List.of(scaled.sumOver("destination"), scaled.sumOver("origin")),
                                1e-13,
                                1000)
                        .cube();

        assertSame(fitted, scaled, 1e-9);
    }

    @Test
    void a_seed_without_interactions_gives_the_product_of_the_margins() {
        Cube from = Cube.of(List.of(origin), new double[] {10, 20, 70});
        Cube to = Cube.of(List.of(destination), new double[] {40, 60});
        Cube seed = ProportionalFitting.outerProduct(List.of(origin, destination), List.of());

        ProportionalFitting.Fit fit = ProportionalFitting.fit(seed, List.of(from, to), 1e-12, 10);

        Cube product =
                ProportionalFitting.outerProduct(List.of(origin, destination), List.of(from, to));
        assertSame(fit.cube(), product.times(0.01), 1e-12);
        assertThat(fit.iterations()).isEqualTo(1);
    }

    @Test
    void people_wanted_where_the_seed_has_none_are_named_and_the_rest_is_fitted() {
        Cube seed = Cube.of(List.of(origin, destination), new double[] {0, 0, 1, 1, 1, 1});
        Cube from = Cube.of(List.of(origin), new double[] {5, 4, 6});

        ProportionalFitting.Fit fit = ProportionalFitting.fit(seed, List.of(from), 1e-9, 100);

        assertThat(fit.reached()).isFalse();
        assertThat(fit.relativeError()).isZero();
        assertThat(fit.notes())
                .singleElement()
                .extracting(Note::line)
                .asString()
                .contains("Marginal origin at north", "1 cells want 5.00000 together");
        assertThat(fit.cube().toArray()).containsExactly(0, 0, 2, 2, 3, 3);
    }

    @Test
    void cells_that_another_marginal_empties_count_as_having_no_seed() {
        Cube seed = Cube.filled(1, List.of(origin, destination));
        Cube from = Cube.of(List.of(origin), new double[] {1, 1, 1});
        Cube pairs = Cube.of(List.of(origin, destination), new double[] {0, 0, 1, 0, 0, 1});

        ProportionalFitting.Fit fit =
                ProportionalFitting.fit(seed, List.of(from, pairs), 1e-9, 100);

        assertThat(fit.notes().getFirst().where()).isEqualTo("Marginal origin at north");
        assertThat(fit.relativeError()).isZero();
    }

    @Test
    void marginals_that_contradict_each_other_are_named() {
        Cube seed = Cube.filled(1, List.of(origin, destination, age));
        double[] two = new double[6];
        Arrays.fill(two, 2);
        Cube pairs = Cube.of(List.of(origin, destination), two);
        Cube from = Cube.of(List.of(origin), new double[] {4, 5, 4});

        ProportionalFitting.Fit fit = ProportionalFitting.fit(seed, List.of(pairs, from), 1e-9, 50);

        assertThat(fit.iterations()).isEqualTo(50);
        assertThat(fit.notes()).hasSize(2);
        assertThat(fit.notes().getFirst().line())
                .contains("origin x destination and origin at south", "4.00000 and 5.00000");
        assertThat(fit.notes().getLast().what()).contains("After 50 rounds");
    }

    @Test
    void a_marginal_over_an_unknown_axis_is_refused() {
        Cube seed = Cube.filled(1, List.of(origin));
        Cube stray = Cube.filled(1, List.of(age));
        assertThatThrownBy(() -> ProportionalFitting.fit(seed, List.of(stray), 1e-9, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("age");
    }

    @Test
    void a_negative_marginal_is_refused_with_its_place() {
        Cube seed = Cube.filled(1, List.of(origin));
        Cube negative = Cube.of(List.of(origin), new double[] {1, -2, 1});
        assertThatThrownBy(() -> ProportionalFitting.fit(seed, List.of(negative), 1e-9, 10))
                .hasMessageContaining("-2.0 at south");
    }

    @Test
    void londons_moves_between_boroughs_by_sex_and_age_can_be_filled() {
        Axis<Integer> from = Axis.range("origin", 1, 33);
        Axis<Integer> to = Axis.range("destination", 1, 33);
        Axis<Integer> ages = Axis.range("age", 0, 90);
        Random random = new Random(1);
        Cube truth = random(random, from, to, Sex.AXIS, ages);
        List<Cube> marginals =
                List.of(
                        truth.sumOver("sex").sumOver("age"),
                        truth.sumOver("destination"),
                        truth.sumOver("origin"));

        ProportionalFitting.Fit fit =
                ProportionalFitting.fit(Cube.filled(1, truth.axes()), marginals, 1e-8, 200);

        assertThat(fit.reached()).isTrue();
    }
}
