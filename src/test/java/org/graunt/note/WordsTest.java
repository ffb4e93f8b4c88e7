package org.graunt.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final List<String> KEYS = List.of("base-year", "last-year", "draws", "seed");

    @ParameterizedTest
    @CsvSource({"'', abc, 3", "abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "kitten, sitting, 3"})
    void a_distance_counts_letters_added_dropped_changed_or_exchanged(
            String one, String other, int distance) {
        assertThat(Words.distance(one, other)).isEqualTo(distance);
        assertThat(Words.distance(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"base_year, base-year", "Draws, draws", "sead, seed", "basyear, base-year"})
    void a_slip_of_the_pen_finds_its_word(String given, String meant) {
        assertThat(Words.nearest(given, KEYS)).contains(meant);
    }

    @Test
    void another_word_altogether_finds_none() {
        assertThat(Words.nearest("colour", KEYS)).isEmpty();
        assertThat(Words.nearest("x".repeat(100_000), KEYS)).isEmpty();
    }
}
