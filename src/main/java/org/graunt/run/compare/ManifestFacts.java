package org.graunt.run.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a manifest says that results were made of, in words that can be set side by side. */
final class ManifestFacts {
    private static final int DIGITS_OF_DIGEST = 12;
    private static final Map<String, String> PLAIN = plain();

    private final Map<String, Object> manifest;
    private final Map<String, Object> project;
    private final String scenario;

    /**
     * The facts of one part of a run.
     *
     * @param scenario its name; empty for the baseline
     */
    ManifestFacts(Map<String, Object> manifest, String scenario) {
        this.manifest = manifest;
        this.project = map(manifest.get("project"));
        this.scenario = scenario;
    }

    /** Keys of the manifest, with what they are called. */
    private static Map<String, String> plain() {
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("status", "how it ended");
        plain.put("base-year", "base year");
        plain.put("last-year", "last year");
        plain.put("draws-run", "draws");
        plain.put("seed", "seed");
        return plain;
    }

    /** Every fact, by what it is about. */
    Map<String, String> all() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", words(map(manifest.get("program")).get("version")));
        PLAIN.forEach((key, name) -> facts.put(name, words(manifest.get(key))));
        facts.put("correction", words(project.get("correction")));
        facts.put("region", words(project.get("region")));
        facts.put("scenario", scenario.isEmpty() ? "baseline" : scenario);
        int number = 0;
        for (Object change : changes()) {
            number++;
            facts.put("change " + number, words(change));
        }
        for (Object input : list(manifest.get("inputs"))) {
            String digest = words(map(input).get("sha256"));
            String start = digest.substring(0, Math.min(DIGITS_OF_DIGEST, digest.length()));
            facts.put("table " + words(map(input).get("table")), "sha256 " + start);
        }
        members().forEach(member -> put(facts, map(member)));
        return facts;
    }

    private List<Object> changes() {
        return list(named(list(project.get("scenarios"))).get("change"));
    }

    private List<Object> members() {
        return scenario.isEmpty()
                ? list(manifest.get("members"))
                : list(named(list(manifest.get("scenarios"))).get("members"));
    }

    private Map<String, Object> named(List<Object> scenarios) {
        return scenarios.stream()
                .map(ManifestFacts::map)
                .filter(each -> scenario.equals(each.get("name")))
                .findFirst()
                .orElse(Map.of());
    }

    private static void put(Map<String, String> facts, Map<String, Object> member) {
        String name = modelPrefix(words(member.get("id")));
        facts.put(name + "engine", words(member.get("engine")));
        map(member.get("conventions"))
                .forEach((key, value) -> facts.put(name + "conventions, " + key, words(value)));
        map(member.get("settings")).forEach((key, value) -> facts.put(name + key, words(value)));
    }

    /** What every fact about a model begins with. */
    static String modelPrefix(String id) {
        return "model %s, ".formatted(id);
    }

    /** The boroughs by code, each with its name; none where the manifest does not say. */
    Map<String, String> boroughs() {
        Map<String, String> boroughs = new LinkedHashMap<>();
        list(manifest.get("areas")).stream()
                .map(ManifestFacts::map)
                .filter(area -> "borough".equals(area.get("kind")))
                .forEach(area -> boroughs.put(words(area.get("code")), words(area.get("name"))));
        return boroughs;
    }

    /** The code of the region; null where there is none. */
    @Nullable String regionCode() {
        Object code = map(project.get("region")).get("code");
        return code == null ? null : words(code);
    }

    /** The name of the region; empty where there is none. */
    String regionName() {
        return words(map(project.get("region")).get("name"));
    }

    private static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }

    /** A value as a project file writes it. */
    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list ->
                    list.stream()
                            .map(ManifestFacts::words)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
