package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {
    static List<Look> looks() {
        return List.of(Look.LIGHT, Look.DARK);
    }

    @Test
    void black_on_white_has_the_largest_contrast_and_none_has_one() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Contrast.ratio(Color.RED, Color.RED)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void words_can_be_read(Look look) {
        assertThat(Contrast.ratio(look.ink(), look.ground())).isGreaterThan(7);
        assertThat(Contrast.ratio(look.muted(), look.ground())).isGreaterThan(4.5);
        assertThat(Contrast.ratio(look.pool(), look.ground())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_sequential_scale_keeps_its_order_in_grey_and_its_numbers_legible(Look look) {
        for (int i = 1; i <= 100; i++) {
            Color more = look.shade(i / 100.0);
            Color less = look.shade((i - 1) / 100.0);
            assertThat(Contrast.ratio(more, look.ground()))
                    .isGreaterThan(Contrast.ratio(less, look.ground()));
            assertThat(Contrast.ratio(look.on(more), more)).isGreaterThan(3.7);
        }
    }

    @Test
    void a_colour_that_is_seen_well_enough_is_left_as_it_is() {
        Color blue = new Color(0x0072B2);
        assertThat(Look.LIGHT.line(blue)).isEqualTo(blue);
    }
}
