package org.graunt.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CubeTest {
    private final Axis<String> area = Axis.of("area", List.of("north", "south"));
    private final Axis<Integer> year = Axis.range("year", 2020, 2022);
    private final Cube cube = Cube.of(List.of(area, year), new double[] {1, 2, 3, 10, 20, 30});

    @Test
    void labels_in_give_numbers_out() {
        assertThat(cube.get("south", 2021)).isEqualTo(20);
        assertThat(cube.at(0, 2)).isEqualTo(3);
    }

    @Test
    void a_sum_over_an_axis_keeps_the_others_in_order() {
        assertThat(cube.sumOver("year").toArray()).containsExactly(6, 60);
        assertThat(cube.sumOver("area").toArray()).containsExactly(11, 22, 33);
        assertThat(cube.sum()).isEqualTo(66);
    }

    @Test
    void a_slice_drops_its_axis() {
        assertThat(cube.slice("year", 2021).toArray()).containsExactly(2, 20);
        assertThat(cube.slice("area", "north").toArray()).containsExactly(1, 2, 3);
    }

    @Test
    void a_selection_takes_labels_in_the_order_wanted() {
        Cube chosen = cube.select(Axis.of("year", List.of(2022, 2020)));
        assertThat(chosen.toArray()).containsExactly(3, 1, 30, 10);
    }

    @Test
    void axes_can_be_put_in_another_order() {
        assertThat(cube.ordered("year", "area").toArray()).containsExactly(1, 10, 2, 20, 3, 30);
    }

    @Test
    void a_cube_without_an_axis_is_repeated_along_it() {
        Cube perYear = Cube.of(List.of(year), new double[] {1, 10, 100});
        assertThat(cube.times(perYear).toArray()).containsExactly(1, 20, 300, 10, 200, 3000);
    }

    @Test
    void an_unknown_label_is_named_with_the_labels_there_are() {
        assertThatThrownBy(() -> cube.get("west", 2020))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("west")
                .hasMessageContaining("[north, south]");
    }

    @Test
    void a_label_given_twice_is_refused() {
        assertThatThrownBy(() -> Axis.of("year", List.of(2020, 2020)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020 twice");
    }
}
