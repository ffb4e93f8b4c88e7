package org.graunt.spec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.demography.Area;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.ScenarioChange;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a project as the text of a project file: read again, it is the same project. */
public final class ProjectWriter {
    private static final DumpSettings SETTINGS =
            DumpSettings.builder()
                    .setDefaultFlowStyle(FlowStyle.BLOCK)
                    .setIndicatorIndent(2)
                    .setIndentWithIndicator(true)
                    .setSplitLines(false)
                    .setDereferenceAliases(true)
                    .setSchema(
                            new CoreSchema()) // so that a text that looks like a number is quoted
                    .build();

    private ProjectWriter() {}

    /** The text of a project; every default is written out, and the same project always alike. */
    public static String text(Project project) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("graunt", ProjectReader.VERSION);
        keys.put("name", project.name());
        keys.put("data", project.data());
        put(keys, "region", region(project.region()));
        put(keys, "census-year", project.censusYear());
        put(keys, "base-year", project.baseYear());
        put(keys, "last-year", project.lastYear());
        keys.put("correction", project.correction());
        if (!project.decisions().isEmpty()) {
            keys.put(
                    "correction-decisions",
                    project.decisions().stream().map(ProjectWriter::decision).toList());
        }
        keys.put("models", project.models());
        keys.put("model-specs", project.specs().stream().map(ProjectWriter::spec).toList());
        keys.put("scenarios", project.scenarios().stream().map(ProjectWriter::scenario).toList());
        keys.put("draws", project.draws());
        keys.put("keep-draws", project.keepDraws());
        keys.put("seed", project.seed());
        keys.put("ensemble", ordered(project.ensemble()));
        return new Dump(SETTINGS).dumpToString(keys);
    }

    private static void put(Map<String, Object> keys, String key, @Nullable Object value) {
        if (value != null) {
            keys.put(key, value);
        }
    }

    private static @Nullable Map<String, Object> region(@Nullable Area region) {
        if (region == null) {
            return null;
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("code", region.code());
        keys.put("name", region.name());
        return keys;
    }

    private static Map<String, Object> spec(ModelSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", spec.id());
        keys.put("title", spec.title());
        keys.put("engine", spec.engine());
        keys.put("family", spec.family());
        if (!spec.conventions().isEmpty()) {
            keys.put("conventions", new TreeMap<>(spec.conventions()));
        }
        keys.putAll(ordered(spec.settings()));
        return keys;
    }

    private static Map<String, Object> decision(CorrectionDecision decision) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("area", decision.area());
        keys.put("ages", decision.ages().label());
        keys.put("decision", decision.verdict().word());
        put(keys, "at-most", decision.limit());
        putWords(keys, "reason", decision.reason());
        putWords(keys, "by", decision.by());
        putWords(keys, "when", decision.when());
        return keys;
    }

    private static void putWords(Map<String, Object> keys, String key, String words) {
        put(keys, key, words.isEmpty() ? null : words);
    }

    private static Map<String, Object> scenario(Project.Scenario scenario) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", scenario.name());
        keys.put("change", scenario.changes().stream().map(ScenarioChange::written).toList());
        return keys;
    }

    /** A map in the order of its keys, and so every map in it. */
    private static Map<String, Object> ordered(Map<?, ?> map) {
        Map<String, Object> ordered = new TreeMap<>();
        map.forEach((key, value) -> ordered.put(String.valueOf(key), ordered(value)));
        return ordered;
    }

    private static Object ordered(Object value) {
        return value instanceof Map<?, ?> map ? ordered(map) : value;
    }
}
