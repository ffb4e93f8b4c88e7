package org.graunt.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One model as its author described it.
 *
 * @param id the name of the member in every output
 * @param title a name for people
 * @param engine the engine that it configures
 * @param family members of one family share one vote
 * @param conventions the name of a set of conventions, or single ones by key (see {@code
 *     models/README.md}); the engine's own where empty
 * @param settings the engine's settings that were given, by key, already of the right kind
 */
public record ModelSpec(
        String id,
        String title,
        String engine,
        String family,
        Map<String, String> conventions,
        Map<String, Object> settings) {

    /** Copies the maps. */
    public ModelSpec {
        conventions = Map.copyOf(conventions);
        settings = Map.copyOf(settings);
    }

    /** A specification with an engine's defaults. */
    public static ModelSpec of(String id, String engine) {
        return new ModelSpec(id, id, engine, id, Map.of(), Map.of());
    }

    /** This specification with one more setting. */
    public ModelSpec with(String key, Object value) {
        Map<String, Object> more = new java.util.TreeMap<>(settings);
        more.put(key, value);
        return new ModelSpec(id, title, engine, family, conventions, more);
    }

    /** This specification with the conventions of a name. */
    public ModelSpec withConventions(String name) {
        return new ModelSpec(id, title, engine, family, Map.of("preset", name), settings);
    }

    /** The value of a setting, or its default; null where there is neither. */
    @SuppressWarnings("unchecked") // the reader of specifications keeps every value to its kind
    public <T> @Nullable T find(Setting<T> setting) {
        Object given = settings.get(setting.key());
        return given == null ? setting.byDefault() : (T) given;
    }

    /**
     * The value of a setting, or its default.
     *
     * @throws IllegalStateException where there is neither: ask {@link #find} where that may be
     */
    public <T> T get(Setting<T> setting) {
        T value = find(setting);
        if (value == null) {
            throw new IllegalStateException("Setting %s has no default".formatted(setting.key()));
        }
        return value;
    }
}
