package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void counts_have_their_thousands_apart_and_millions_shortened() {
        assertThat(Numbers.count(12_345)).isEqualTo("12,345");
        assertThat(Numbers.count(10_120_000)).isEqualTo("10.12 m");
        assertThat(Numbers.count(-7_737.2)).isEqualTo("\u22127,737");
        assertThat(Numbers.count(1.08)).isEqualTo("1.1");
    }

    @Test
    void nothing_has_no_sign() {
        assertThat(Numbers.count(-0.0)).isEqualTo("0");
        assertThat(Numbers.grouped(-0.004, 2)).isEqualTo("0.00");
        assertThat(Numbers.signed(0)).isEqualTo("0");
        assertThat(Numbers.signed(250)).isEqualTo("+250");
    }

    @Test
    void numbers_along_an_axis_are_all_written_alike() {
        Ticks millions = Ticks.around(7_400_000, 11_900_000, 5);
        assertThat(millions.values().stream().map(value -> Numbers.onAxis(value, millions)))
                .containsExactly("7 m", "8 m", "9 m", "10 m", "11 m", "12 m");
        Ticks narrow = Ticks.around(8_900_000, 9_300_000, 4);
        assertThat(narrow.values().stream().map(value -> Numbers.onAxis(value, narrow)))
                .containsExactly("8.9 m", "9.0 m", "9.1 m", "9.2 m", "9.3 m");
        Ticks persons = Ticks.around(0, 38_000, 4);
        assertThat(persons.values().stream().map(value -> Numbers.onAxis(value, persons)))
                .containsExactly("0", "10,000", "20,000", "30,000", "40,000");
        Ticks fine = Ticks.around(8_900_000, 8_905_000, 5);
        assertThat(Numbers.onAxis(8_901_000, fine)).isEqualTo("8,901,000");
    }

    @Test
    void an_axis_of_a_single_number_has_room_about_it() {
        Ticks ticks = Ticks.around(5, 5, 4);
        assertThat(ticks.low()).isLessThan(5);
        assertThat(ticks.high()).isGreaterThan(5);
        assertThat(Ticks.around(0, 0, 4).values()).hasSizeGreaterThan(2);
    }

    @Test
    void years_are_whole_and_as_many_as_the_room_allows() {
        Span wide = Span.ofYears(2001, 2050, 700);
        Span narrow = Span.ofYears(2001, 2050, 150);
        assertThat(wide.step()).isEqualTo(5);
        assertThat(narrow.step()).isEqualTo(20);
        assertThat(wide.words().apply(2025)).isEqualTo("2025");
        assertThat(Span.ofYears(2024, 2027, 700).step()).isEqualTo(1);
    }
}
