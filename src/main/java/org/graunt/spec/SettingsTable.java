package org.graunt.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graunt.model.Engine;
import org.graunt.model.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The guide to writing model specifications: the keys drawn from what the engines themselves
 * declare, so that it cannot fall behind them, and then the chapters of {@link GuideText}.
 */
public final class SettingsTable {
    private static final String INTRODUCTION =
            """
            # What a model specification may say

            Each file here that ends in `.yaml` describes one model. A project names the models it \
            wants by `id`; under `model-specs` it may have more of its own, with the same keys, and \
            one with the same `id` takes the place of the one here. Unknown keys, keys given twice \
            and values of another kind are errors, told with file, line and column.

            Every specification has these keys, whatever its engine:

            | key | may be | default | meaning |
            |---|---|---|---|
            | `id` | letters, digits, `-`, `_` and `.` | must be given | The name of the model in \
            projects and in every result. |
            | `title` | text | the `id` | A name for people. |
            | `engine` | one of the engines below | must be given | What computes. |
            | `family` | text | the `id` | Models of one family share one vote where weights are \
            equal. |
            | `conventions` | a word, or a map from convention to word, as the engine says | the \
            engine's own | Choices by which published projections differ. |
            """;

    // an engine's map may have no order of its own, and the guide must always be the same
    private static final Comparator<Map.Entry<String, ?>> PRESET_FIRST =
            Comparator.<Map.Entry<String, ?>, Boolean>comparing(
                            entry -> !entry.getKey().equals(ModelSpecReader.PRESET))
                    .thenComparing(Map.Entry::getKey);

    private SettingsTable() {}

    /** The guide to these engines, as a Markdown document that ends with a line break. */
    public static String markdown(List<Engine> engines) {
        return engines.stream()
                .map(SettingsTable::engine)
                .collect(
                        Collectors.joining("\n", INTRODUCTION + "\n", "\n" + GuideText.chapters()));
    }

    private static String engine(Engine engine) {
        return "## %s\n\n%s\n\n%s%s"
                .formatted(
                        code(engine.name()),
                        engine.summary(),
                        settings(engine.settings()),
                        conventions(engine));
    }

    private static String settings(List<Setting<?>> settings) {
        if (settings.isEmpty()) {
            return "It has no settings.\n";
        }
        return settings.stream()
                .map(SettingsTable::row)
                .collect(
                        Collectors.joining(
                                "",
                                "| key | may be | unit | default | meaning |\n|---|---|---|---|---|\n",
                                ""));
    }

    private static String row(Setting<?> setting) {
        return row(
                code(setting.key()),
                kind(setting.kind()),
                setting.unit(),
                byDefault(setting.byDefault()),
                setting.meaning());
    }

    private static String kind(Setting.Kind<?> kind) {
        return switch (kind) {
            case Setting.Whole(int least, int most) ->
                    "whole number" + Bounds.words((long) least, (long) most);
            case Setting.Decimal(double least, double most) -> "number" + Bounds.words(least, most);
            case Setting.Choice(List<String> words) -> codes(words);
            case Setting.Text() -> "text";
            case Setting.Numbers numbers ->
                    "a map from %s to a number%s"
                            .formatted(
                                    codes(numbers.words()),
                                    Bounds.words(numbers.least(), numbers.most()));
        };
    }

    private static String byDefault(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Double number -> Bounds.number(number);
            case String word -> code(word);
            default -> value.toString();
        };
    }

    private static String conventions(Engine engine) {
        if (engine.conventions().isEmpty()) {
            return "";
        }
        String heading =
                "\nIts `conventions`; a single word chooses the `%s`:\n\n| convention | one of |\n|---|---|\n"
                        .formatted(ModelSpecReader.PRESET);
        return engine.conventions().entrySet().stream()
                .sorted(PRESET_FIRST)
                .map(entry -> row(code(entry.getKey()), codes(entry.getValue())))
                .collect(Collectors.joining("", heading, ""));
    }

    private static String codes(Collection<String> words) {
        return words.stream().map(SettingsTable::code).collect(Collectors.joining(", "));
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    /** A row of a table; a bar in a text would end its cell early. */
    private static String row(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
