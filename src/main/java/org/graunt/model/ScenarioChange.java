package org.graunt.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One change that a scenario makes, as its author wrote it. Whether what it names is there is for
 * whoever holds the tables.
 *
 * @param where the place in the project file, {@code file:line:column}, for messages; two changes
 *     that differ only in it are equal
 * @param subject what is changed
 * @param operation how
 * @param reach where, for whom and when
 */
public record ScenarioChange(String where, Subject subject, Operation operation, Reach reach) {

    /** What a change acts on. */
    public sealed interface Subject {}

    /** A table, by its name. */
    public record OfTable(String name) implements Subject {}

    /**
     * A setting of models.
     *
     * @param key the key of a specification
     * @param models the ids of the models; empty means every model that knows the key
     */
    public record OfSetting(String key, List<String> models) implements Subject {

        /** Copies the list. */
        public OfSetting {
            models = List.copyOf(models);
        }
    }

    /** A driver of every model that has it. */
    public record OfDriver(Driver driver) implements Subject {}

    /** What is done to a number, or to the text of a setting. */
    public sealed interface Operation {}

    /** Multiplies by a factor of 0 or more. */
    public record Scale(double factor) implements Operation {}

    /** Adds an amount, which may be below 0. */
    public record Shift(double amount) implements Operation {}

    /** Puts a number in the place of what is there. */
    public record Replace(double value) implements Operation {}

    /** Puts a text in the place of that of a setting. */
    public record ReplaceText(String text) implements Operation {}

    /** The keys and values of the project file, in their usual order. */
    public Map<String, Object> written() {
        Map<String, Object> keys = new LinkedHashMap<>();
        switch (subject) {
            case OfTable(String name) -> keys.put("table", name);
            case OfSetting(String key, List<String> models) -> {
                keys.put("setting", key);
                if (!models.isEmpty()) {
                    keys.put("models", models);
                }
            }
            case OfDriver(Driver driver) -> keys.put("driver", driver.word());
        }
        switch (operation) {
            case Scale(double factor) -> keys.put("scale", factor);
            case Shift(double amount) -> keys.put("shift", amount);
            case Replace(double value) -> keys.put("replace", value);
            case ReplaceText(String text) -> keys.put("replace", text);
        }
        keys.putAll(reach.written());
        return keys;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioChange that
                && subject.equals(that.subject)
                && operation.equals(that.operation)
                && reach.equals(that.reach);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * subject.hashCode() + operation.hashCode()) + reach.hashCode();
    }
}
