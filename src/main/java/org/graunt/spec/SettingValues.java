package org.graunt.spec;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.graunt.model.Setting;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the value of an engine's setting as the kind that the engine declared. */
final class SettingValues {
    private final Values values;

    /** Settings of one file. */
    SettingValues(Values values) {
        this.values = values;
    }

    /**
     * The value: an Integer for a whole number, a Double for a number, a String for a choice or a
     * text, a map from word to Double for numbers by word.
     */
    Optional<Object> read(Setting<?> setting, Node node) {
        String name = setting.key();
        return switch (setting.kind()) {
            case Setting.Whole(int least, int most) ->
                    values.whole(node, name, least, most).map(Object.class::cast);
            case Setting.Decimal(double least, double most) ->
                    values.decimal(node, name, least, most).map(Object.class::cast);
            case Setting.Choice choice ->
                    values.choice(node, name, choice.words()).map(Object.class::cast);
            case Setting.Text _ -> values.text(node, name).map(Object.class::cast);
            case Setting.Numbers numbers -> numbers(name, numbers, node).map(Object.class::cast);
        };
    }

    private Optional<Map<String, Double>> numbers(String name, Setting.Numbers kind, Node node) {
        String example = "{%s: 1}".formatted(kind.words().isEmpty() ? "" : kind.words().getFirst());
        return values.map(node, name, example)
                .map(
                        map -> {
                            map.allowOnly(kind.words(), name);
                            return numbers(name, kind, map);
                        });
    }

    private Map<String, Double> numbers(String name, Setting.Numbers kind, YamlMap map) {
        Map<String, Double> numbers = new TreeMap<>();
        map.entries()
                .forEach(
                        (word, entry) -> {
                            String which = name + " of " + word;
                            values.decimal(entry.value(), which, kind.least(), kind.most())
                                    .ifPresent(number -> numbers.put(word, number));
                        });
        return Map.copyOf(numbers);
    }
}
