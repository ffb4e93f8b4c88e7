package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackingTest {
    private static final double HEIGHT = 17;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void labels_never_overlap_nor_leave_their_room_nor_change_their_order(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(20);
        double clump = seed % 2 == 0 ? 400 : 30;
        List<Double> wanted =
                Stream.generate(() -> 100 + clump * random.nextDouble()).limit(count).toList();

        List<Double> places = Stacking.apart(wanted, HEIGHT, 20, 500);

        for (int i = 0; i < count; i++) {
            assertThat(places.get(i)).isBetween(20.0, 500.0);
            for (int j = 0; j < count; j++) {
                if (wanted.get(i) < wanted.get(j)) {
                    assertThat(places.get(j) - places.get(i)).isGreaterThanOrEqualTo(HEIGHT - 1e-9);
                }
            }
        }
    }

    @Test
    void labels_that_are_far_apart_stay_where_they_want_to_be() {
        assertThat(Stacking.apart(List.of(300.0, 100.0, 200.0), HEIGHT, 0, 400))
                .containsExactly(300.0, 100.0, 200.0);
    }

    @Test
    void labels_that_want_the_same_place_stand_about_it() {
        List<Double> places = Stacking.apart(List.of(200.0, 200.0, 200.0), HEIGHT, 0, 400);

        assertThat(places.stream().mapToDouble(Double::doubleValue).sum() / 3)
                .isCloseTo(200, within(1e-9));
        assertThat(places).containsExactly(183.0, 200.0, 217.0);
    }

    @Test
    void more_labels_than_there_is_room_for_are_refused() {
        assertThatThrownBy(() -> Stacking.apart(List.of(1.0, 2.0, 3.0), HEIGHT, 0, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 labels");
    }
}
