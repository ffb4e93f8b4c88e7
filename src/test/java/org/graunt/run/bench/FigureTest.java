package org.graunt.run.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure WALK =
            Figure.of("walk", 1234.5, "m").with("steps", 1700).with("worst", 2.25);

    @Test
    void a_figure_is_a_line_of_a_table_with_what_else_there_is_to_say() {
        assertThat(WALK.words())
                .startsWith("walk  ")
                .endsWith("  1,234.500 m (steps 1700, worst 2.3)");
        assertThat(Figure.of("walk", 2, "m").words()).endsWith(" 2.000 m");
    }

    @Test
    void a_figure_is_a_line_of_json_with_its_details_in_their_order() {
        assertThat(WALK.json())
                .isEqualTo(
                        "{\"measure\":\"walk\",\"value\":1234.5,\"unit\":\"m\",\"steps\":1700,\"worst\":2.25}");
    }
}
