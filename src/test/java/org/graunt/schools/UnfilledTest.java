package org.graunt.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnfilledTest {

    @Test
    void a_full_school_fills_no_other_schools_places() {
        Unfilled unfilled =
                Unfilled.of(
                        List.of(
                                new Unfilled.Unit(200, 150),
                                new Unfilled.Unit(200, 230),
                                new Unfilled.Unit(100, 100)));
        assertThat(unfilled.unfilled()).isEqualTo(50);
        assertThat(unfilled.over()).isEqualTo(30);
        assertThat(unfilled.share()).isEqualTo(0.1, within(1e-12));
    }

    @Test
    void a_suppressed_number_is_left_out_and_told_while_nought_counts() {
        Unfilled unfilled =
                Unfilled.of(
                        List.of(
                                new Unfilled.Unit(200, Double.NaN),
                                new Unfilled.Unit(Double.NaN, 100),
                                new Unfilled.Unit(100, 0)));
        assertThat(unfilled.units()).isEqualTo(1);
        assertThat(unfilled.missing()).isEqualTo(2);
        assertThat(unfilled.share()).isEqualTo(1);
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(Unfilled.of(List.of()).share()).isNaN();
    }
}
