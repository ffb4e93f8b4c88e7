package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.model.ModelSpec;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model specification may say, and what its author hears of each mistake. */
class ModelSpecReaderTest {
    @TempDir Path folder;

    private Outcome<ModelSpec> read(String text) {
        Path file = SpecFiles.write(folder.resolve("m.yaml"), text);
        return ModelSpecReader.read(file, SpecFiles.ENGINES);
    }

    private List<String> told(String text) {
        return SpecFiles.lines(read(text));
    }

    @Test
    void every_setting_comes_as_the_kind_its_engine_declared() {
        ModelSpec spec =
                read("""
                                id: trend-5
                                title: The last five years
                                engine: cohort-component
                                family: trend
                                conventions: {preset: gla, migration-timing: even}
                                window: 5
                                outflow-limit: 1
                                open-age: own
                                table: 2014
                                factors: {fertility: 2, moves: 0.5}
                                """)
                        .value();
        assertThat(spec)
                .isEqualTo(
                        new ModelSpec(
                                "trend-5",
                                "The last five years",
                                "cohort-component",
                                "trend",
                                Map.of("preset", "gla", "migration-timing", "even"),
                                Map.of(
                                        "window",
                                        5,
                                        "outflow-limit",
                                        1.0,
                                        "open-age",
                                        "own",
                                        "table",
                                        "2014",
                                        "factors",
                                        Map.of("fertility", 2.0, "moves", 0.5))));
    }

    @Test
    void title_and_family_are_the_id_where_they_are_not_given() {
        assertThat(read("{id: a, engine: no-change}").value())
                .isEqualTo(ModelSpec.of("a", "no-change"));
    }

    @Test
    void a_word_for_conventions_is_a_preset() {
        assertThat(read("{id: a, engine: given-rates, conventions: un-1x1}").value().conventions())
                .isEqualTo(Map.of("preset", "un-1x1"));
    }

    @Test
    void an_unknown_engine_is_told_which_there_are() {
        assertThat(told("id: a\nengine: regression\nwindow: 3\n"))
                .containsExactly(
                        "m.yaml:2:9: engine is the text \"regression\". Write one of"
                                + " cohort-component, given-rates, no-change.");
        assertThat(told("id: a\nengine: cohort-componet\n"))
                .containsExactly(
                        "m.yaml:2:9: engine is the text \"cohort-componet\". Did you mean"
                                + " cohort-component?");
    }

    @Test
    void what_every_specification_must_say_is_told() {
        assertThat(told("title: x\n"))
                .containsExactly(
                        "m.yaml:1:1: Key id is missing. Add a line such as id: my-trend",
                        "m.yaml:1:1: Key engine is missing. Add a line such as engine:"
                                + " cohort-component");
    }

    @Test
    void a_key_of_another_engine_is_told() {
        assertThat(told("id: a\nengine: no-change\nwindow: 5\n"))
                .containsExactly(
                        "m.yaml:3:1: Engine no-change has no key window. Write one of id, title,"
                                + " engine, family, conventions.");
    }

    @Test
    void a_kind_is_no_key_of_a_specification() {
        assertThat(told("id: a\nengine: no-change\nkind: trend\n"))
                .containsExactly(
                        "m.yaml:3:1: Engine no-change has no key kind. Write one of id, title,"
                                + " engine, family, conventions.");
    }

    @Test
    void settings_out_of_range_or_of_another_kind_are_told_together() {
        assertThat(
                        told(
                                """
                                id: a
                                engine: cohort-component
                                window: 0
                                outflow-limit: 80%
                                open-age: Pooled
                                table: [x]
                                factors: {fertility: 11, births: 1, moves: high}
                                """))
                .containsExactly(
                        "m.yaml:3:9: window is 0. Write a whole number from 1 to 40.",
                        "m.yaml:4:16: outflow-limit is the text \"80%\". Write a number from 0 to"
                                + " 1.",
                        "m.yaml:5:11: open-age is the text \"Pooled\". Did you mean pooled?",
                        "m.yaml:6:8: table is a list. Write a text.",
                        "m.yaml:7:22: factors of fertility is 11. Write a number from 0 to 10.",
                        "m.yaml:7:26: factors has no key births. Write one of fertility, moves.",
                        "m.yaml:7:44: factors of moves is the text \"high\". Write a number from 0"
                                + " to 10.");
    }

    @Test
    void a_number_that_is_not_one_is_told() {
        assertThat(told("{id: a, engine: cohort-component, outflow-limit: .nan}"))
                .containsExactly(
                        "m.yaml:1:50: outflow-limit is the text \".nan\". Write a number from 0 to"
                                + " 1.");
        assertThat(told("{id: a, engine: cohort-component, outflow-limit: 1e999}"))
                .containsExactly(
                        "m.yaml:1:50: outflow-limit is 1e999. Write a number from 0 to 1.");
    }

    @Test
    void conventions_that_the_engine_does_not_know_are_told() {
        assertThat(told("{id: a, engine: cohort-component, conventions: un-1x2}"))
                .containsExactly(
                        "m.yaml:1:48: conventions is the text \"un-1x2\". Did you mean un-1x1?");
        assertThat(
                        told(
                                """
                                id: a
                                engine: cohort-component
                                conventions:
                                  migration_timing: evn
                                  migration-timing: evn
                                  preset: 5
                                """))
                .containsExactly(
                        "m.yaml:4:3: conventions has no key migration_timing. Did you mean"
                                + " migration-timing?",
                        "m.yaml:5:21: migration-timing is the text \"evn\". Did you mean even?",
                        "m.yaml:6:11: preset is 5. Write one of gla, un-1x1.");
        assertThat(told("{id: a, engine: cohort-component, conventions: [gla]}"))
                .containsExactly(
                        "m.yaml:1:48: conventions is a list. Write a map, such as {preset: gla}");
    }

    @Test
    void an_engine_without_conventions_says_so() {
        assertThat(told("{id: a, engine: no-change, conventions: gla}"))
                .containsExactly(
                        "m.yaml:1:41: Engine no-change has no conventions to choose. Remove the key"
                                + " conventions.");
    }

    @Test
    void an_id_that_could_not_name_results_is_refused() {
        assertThat(told("{id: ../a, engine: no-change}"))
                .containsExactly(
                        "m.yaml:1:6: id \"../a\" cannot name a folder of results. Use letters,"
                                + " digits, hyphen, underscore and full stop; begin with a letter"
                                + " or digit.");
        assertThat(told("{id: Ensemble, engine: no-change}"))
                .containsExactly(
                        "m.yaml:1:6: id Ensemble names the ensemble itself. Choose another.");
    }

    @Test
    void inside_a_project_the_same_keys_hold_and_ids_are_given_once() {
        String text =
                """
                graunt: 1
                data: d
                model-specs:
                  - {id: a, engine: no-change}
                  - id: A
                    engine: no-change
                    window: 1
                  - trend
                """;
        assertThat(SpecFiles.told(folder, text))
                .containsExactly(
                        "p.yaml:5:9: id A is already given at p.yaml:4:10. Give each specification"
                                + " an id of its own.",
                        "p.yaml:7:5: Engine no-change has no key window. Write one of id, title,"
                                + " engine, family, conventions.",
                        "p.yaml:8:5: A model specification is the text \"trend\". Write a map, such"
                                + " as {id: my-trend, engine: cohort-component}");
    }
}
