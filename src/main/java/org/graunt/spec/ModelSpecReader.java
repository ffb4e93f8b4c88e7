package org.graunt.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.graunt.model.Engine;
import org.graunt.model.ModelSpec;
import org.graunt.model.Setting;
import org.graunt.note.Outcome;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads model specifications, from a file of their own or from inside a project: the keys are the
 * same.
 */
public final class ModelSpecReader {
    static final List<String> COMMON_KEYS =
            List.of("id", "title", "engine", "family", "conventions");
    static final String PRESET = "preset";
    static final String EXAMPLE = "{id: my-trend, engine: cohort-component}";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final List<String> RESERVED = List.of("ensemble");

    private final Map<String, Engine> engines = new TreeMap<>();
    private final Complaints complaints;
    private final Values values;
    private final Map<String, String> idsSeen;

    /**
     * A reader of the specifications in one file.
     *
     * @param idsSeen where each id was first given, in lower case; kept up to date here
     */
    ModelSpecReader(List<Engine> engines, Complaints complaints, Map<String, String> idsSeen) {
        engines.forEach(engine -> this.engines.put(engine.name(), engine));
        this.complaints = complaints;
        this.values = new Values(complaints);
        this.idsSeen = idsSeen;
    }

    /**
     * Reads a file that holds one specification.
     *
     * @param engines the engines there are, each with the keys it knows
     * @return the specification, or an error for everything wrong in the file, each at {@code
     *     file:line:column}
     */
    public static Outcome<ModelSpec> read(Path file, List<Engine> engines) {
        Complaints complaints = new Complaints(String.valueOf(file.getFileName()));
        Optional<ModelSpec> spec =
                YamlFile.root(file, complaints)
                        .flatMap(new ModelSpecReader(engines, complaints, new HashMap<>())::read);
        return complaints.outcome(spec);
    }

    /** The specification of a node; where a complaint was made of it, it may be incomplete. */
    Optional<ModelSpec> read(Node node) {
        return values.map(node, "A model specification", EXAMPLE).flatMap(this::read);
    }

    private Optional<ModelSpec> read(YamlMap map) {
        Optional<String> id = map.required("id", "id: my-trend", this::id);
        Optional<Engine> engine = map.required("engine", "engine: cohort-component", this::engine);
        String title = map.get("title", id.orElse(""), node -> values.text(node, "title"));
        String family = map.get("family", id.orElse(""), node -> values.text(node, "family"));
        engine.ifPresent(known -> allowOnlyKeysOf(known, map));
        Map<String, String> conventions =
                engine.map(known -> conventions(known, map)).orElse(Map.of());
        Map<String, Object> settings = engine.map(known -> settings(known, map)).orElse(Map.of());
        return id.flatMap(
                name ->
                        engine.map(
                                known ->
                                        new ModelSpec(
                                                name,
                                                title,
                                                known.name(),
                                                family,
                                                conventions,
                                                settings)));
    }

    private Optional<String> id(Node node) {
        Optional<String> id = values.text(node, "id");
        id.ifPresent(name -> checkId(name, node));
        return id;
    }

    private void checkId(String id, Node node) {
        if (!ID.matcher(id).matches()) {
            complaints.at(
                    node,
                    "id \"%s\" cannot name a folder of results".formatted(id),
                    "Use letters, digits, hyphen, underscore and full stop; begin with a letter"
                            + " or digit.");
        } else if (RESERVED.contains(id.toLowerCase(Locale.ROOT))) {
            complaints.at(node, "id %s names the ensemble itself".formatted(id), "Choose another.");
        }
        // folders of results are named by id, and some systems take Trend and trend for one folder
        String where = complaints.where(node);
        String first = idsSeen.putIfAbsent(id.toLowerCase(Locale.ROOT), where);
        if (first != null) {
            complaints.at(
                    node,
                    "id %s is already given at %s".formatted(id, first),
                    "Give each specification an id of its own.");
        }
    }

    private Optional<Engine> engine(Node node) {
        return values.choice(node, "engine", List.copyOf(engines.keySet())).map(engines::get);
    }

    private static List<String> keysOf(Engine engine) {
        List<String> keys = new ArrayList<>(COMMON_KEYS);
        engine.settings().forEach(setting -> keys.add(setting.key()));
        return keys;
    }

    private void allowOnlyKeysOf(Engine engine, YamlMap map) {
        map.allowOnly(keysOf(engine), "Engine " + engine.name());
    }

    private Map<String, Object> settings(Engine engine, YamlMap map) {
        SettingValues reader = new SettingValues(values);
        Map<String, Object> settings = new TreeMap<>();
        for (Setting<?> setting : engine.settings()) {
            map.find(setting.key())
                    .flatMap(node -> reader.read(setting, node))
                    .ifPresent(value -> settings.put(setting.key(), value));
        }
        return settings;
    }

    private Map<String, String> conventions(Engine engine, YamlMap map) {
        return map.get("conventions", Map.of(), node -> Optional.of(chosen(engine, node)));
    }

    private Map<String, String> chosen(Engine engine, Node node) {
        if (engine.conventions().isEmpty()) {
            complaints.at(
                    node,
                    "Engine %s has no conventions to choose".formatted(engine.name()),
                    "Remove the key conventions.");
            return Map.of();
        }
        if (node instanceof ScalarNode) {
            List<String> presets = engine.conventions().getOrDefault(PRESET, List.of());
            return values.choice(node, "conventions", presets)
                    .map(word -> Map.of(PRESET, word))
                    .orElse(Map.of());
        }
        return values.map(node, "conventions", "{%s: gla}".formatted(PRESET))
                .map(map -> chosen(engine, map))
                .orElse(Map.of());
    }

    private Map<String, String> chosen(Engine engine, YamlMap map) {
        map.allowOnly(new TreeMap<>(engine.conventions()).keySet(), "conventions");
        Map<String, String> chosen = new TreeMap<>();
        engine.conventions()
                .forEach(
                        (key, words) ->
                                map.find(key)
                                        .flatMap(node -> values.choice(node, key, words))
                                        .ifPresent(word -> chosen.put(key, word)));
        return chosen;
    }
}
