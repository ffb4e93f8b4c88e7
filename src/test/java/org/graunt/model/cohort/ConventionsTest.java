package org.graunt.model.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.graunt.model.ModelSpec;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionsTest {

    @Test
    void the_presets_are_the_published_ones() {
        assertThat(Conventions.of(Map.of())).isEqualTo(Conventions.GLA);
        assertThat(Conventions.of(Map.of("preset", "un-1x1"))).isEqualTo(Conventions.UN_1X1);
        assertThat(Conventions.of(Map.of("preset", "un-5x5"))).isEqualTo(Conventions.UN_5X5);
        assertThat(Conventions.of(Map.of("preset", "start-of-year")))
                .isEqualTo(Conventions.START_OF_YEAR);
    }

    @Test
    void a_single_choice_takes_the_place_of_its_presets_own() {
        Conventions mixed = Conventions.of(Map.of("preset", "un-1x1", "births", "start"));
        assertThat(mixed)
                .isEqualTo(
                        new Conventions(
                                Conventions.Births.START,
                                Conventions.Deaths.SURVIVORSHIP,
                                Conventions.Timing.END,
                                Conventions.OpenAge.POOLED,
                                Conventions.Limit.FLOOR));
    }

    @Test
    void every_word_of_every_key_can_be_used() {
        Conventions.words()
                .forEach(
                        (key, words) -> {
                            for (String word : words) {
                                Map<String, String> given =
                                        word.equals("own")
                                                ? Map.of("preset", "start-of-year", key, word)
                                                : Map.of(key, word);
                                assertThat(Conventions.of(given)).as(key + " " + word).isNotNull();
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gla", "un-1x1", "un-5x5"})
    void choices_that_do_not_go_together_are_told_not_thrown(String preset) {
        ModelSpec spec =
                new ModelSpec(
                        "odd",
                        "Odd",
                        "given-rates",
                        "odd",
                        Map.of("preset", preset, "open-age", "own"),
                        Map.of());
        Outcome<?> built = GivenRates.ENGINE.build().apply(spec);
        assertThat(built.succeeded()).isFalse();
        assertThat(built.notes())
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.where()).isEqualTo("model odd");
                            assertThat(note.what()).contains("open-age own needs deaths start");
                            assertThat(note.advice()).isNotBlank();
                        });
    }

    @Test
    void unknown_conventions_are_named_with_those_there_are() {
        Outcome<Conventions> read =
                Conventions.read(ModelSpec.of("m", "given-rates").withConventions("ons"));
        assertThat(read.notes())
                .singleElement()
                .satisfies(
                        note ->
                                assertThat(note.what())
                                        .contains("no conventions ons")
                                        .contains("un-5x5"));
    }
}
