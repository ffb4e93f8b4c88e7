package org.graunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.graunt.model.Engine;
import org.graunt.model.ModelSpec;
import org.graunt.model.Setting;
import org.graunt.model.cohort.Conventions;
import org.graunt.note.Outcome;
import org.graunt.run.Engines;
import org.graunt.spec.ModelLibrary;
import org.graunt.spec.SettingsTable;
import org.graunt.table.Column;
import org.graunt.table.TableShape;
import org.graunt.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder {@code models}: what comes with the program, and the guide to writing more. */
class ModelsFolderTest {
    private static final Path FOLDER = Path.of("models");
    private static final List<Engine> ENGINES = Engines.all();

    @Test
    void every_file_is_read_without_a_word_of_complaint() {
        Outcome<Map<String, ModelSpec>> library = ModelLibrary.read(FOLDER, ENGINES);
        assertThat(library.notes()).isEmpty();
        assertThat(library.value())
                .containsOnlyKeys(
                        "trend-5",
                        "trend-10",
                        "trend-15",
                        "cohort-change",
                        "housing-led",
                        "employment-led",
                        "no-change");
    }

    @Test
    void every_model_can_be_built_and_asks_for_populations_and_what_leads_it() {
        Map<String, List<String>> leading =
                Map.of(
                        "housing-led", List.of("dwellings", "household-rates"),
                        "employment-led", List.of("jobs", "activity-rates"));
        for (ModelSpec spec : library().values()) {
            var model = engineOf(spec).build().apply(spec);
            assertThat(model.notes()).as(spec.id()).isEmpty();
            List<String> needed = model.value().needs().stream().map(need -> need.table()).toList();
            assertThat(needed.getFirst()).as(spec.id()).isEqualTo("population");
            assertThat(needed.subList(1, needed.size()))
                    .as(spec.id())
                    .isEqualTo(leading.getOrDefault(spec.engine(), List.of()));
        }
    }

    @Test
    void the_trends_are_one_family_and_differ_in_their_windows_and_what_becomes_of_births() {
        Map<String, ModelSpec> library = library();
        for (int years : List.of(5, 10, 15)) {
            ModelSpec trend = library.get("trend-" + years);
            assertThat(trend.family()).isEqualTo("trend");
            assertThat(trend.conventions()).isEqualTo(Map.of("preset", "gla"));
            Map<String, Object> settings = new HashMap<>(trend.settings());
            assertThat(settings.remove("fertility-trajectory"))
                    .isEqualTo(years == 15 ? "mean" : null);
            assertThat(settings)
                    .isEqualTo(Map.of("window", years, "fertility-level", "regression"));
        }
        assertThat(library.get("cohort-change").family()).isEqualTo("cohort-change");
    }

    @Test
    void the_guide_is_what_the_program_writes() {
        GoldenFile.assertHolds(FOLDER.resolve("README.md"), SettingsTable.markdown(ENGINES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gla", "un-1x1", "un-5x5", "start-of-year"})
    void the_guide_tells_each_preset_as_it_is(String preset) {
        int column = row("convention").indexOf("`" + preset + "`");
        Conventions conventions = Conventions.of(Map.of("preset", preset));
        assertThat(row("`births`").get(column)).isEqualTo(word(conventions.births()));
        assertThat(row("`deaths`").get(column)).isEqualTo(word(conventions.deaths()));
        assertThat(row("`migration`").get(column)).isEqualTo(word(conventions.timing()));
        assertThat(row("`open-age`").get(column)).isEqualTo(word(conventions.openAge()));
        assertThat(row("`limit`").get(column)).isEqualTo(word(conventions.limit()));
    }

    @Test
    void the_guide_tells_every_word_of_every_convention() {
        String meanings = chapter("| convention | word | meaning |");
        Conventions.words().entrySet().stream()
                .filter(choice -> !choice.getKey().equals("preset"))
                .flatMap(choice -> choice.getValue().stream())
                .forEach(word -> assertThat(meanings).contains("| `%s` | ".formatted(word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mortality-trend",
                "fertility-trend",
                "controls",
                "fertility",
                "survivorship",
                "sex-ratio",
                "net-migration",
                "jobs",
                "activity-rates",
                "commuting",
                "pension-age",
                "published"
            })
    void the_guide_tells_the_columns_of_each_table_as_they_are(String table) {
        TableShape shape =
                table.equals("published")
                        ? Tables.find("published/ID").orElseThrow()
                        : Tables.all().get(table);
        String name = table.equals("published") ? "`published/ID`" : "`" + table + "`";
        List<String> columns = shape.columns().stream().map(ModelsFolderTest::inWords).toList();
        assertThat(rows("| table | columns | who reads it |"))
                .filteredOn(row -> row.getFirst().equals(name))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo(String.join(", ", columns)));
    }

    @Test
    void no_key_of_an_engine_is_without_a_meaning() {
        assertThat(ENGINES)
                .flatExtracting(Engine::settings)
                .extracting(setting -> ((Setting<?>) setting).meaning())
                .allSatisfy(meaning -> assertThat(meaning).endsWith("."));
    }

    private static Map<String, ModelSpec> library() {
        return ModelLibrary.read(FOLDER, ENGINES).value();
    }

    private static Engine engineOf(ModelSpec spec) {
        return ENGINES.stream()
                .filter(engine -> engine.name().equals(spec.engine()))
                .findFirst()
                .orElseThrow();
    }

    private static String word(Enum<?> choice) {
        return "`%s`".formatted(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String inWords(Column column) {
        return "`%s`%s".formatted(column.name(), column.optional() ? " (optional)" : "");
    }

    /** The row of the table of presets that begins with a cell. */
    private static List<String> row(String first) {
        return rows("| convention | `gla`").stream()
                .filter(row -> row.getFirst().equals(first))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of the table whose header begins so, its header first. */
    private static List<List<String>> rows(String header) {
        return chapter(header)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.split("\\|")).skip(1).map(String::strip).toList())
                .toList();
    }

    private static String chapter(String beginning) {
        String guide = SettingsTable.markdown(ENGINES);
        assertThat(guide).contains(beginning);
        return guide.substring(guide.indexOf(beginning));
    }
}
