package org.graunt.run;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In what the results in a folder are not those of the project as it stands. They may be looked at
 * all the same, by somebody who knows.
 */
public final class Outdated {
    private static final String PROJECT = "project";
    private static final String KEEP = "keep-draws";
    private static final String SCENARIOS = "scenarios";

    private final Map<String, Object> wanted;
    private final Map<String, Object> left;
    private final List<String> found = new ArrayList<>();

    private Outdated(Map<String, Object> wanted, Map<String, Object> left) {
        this.wanted = wanted;
        this.left = left;
    }

    /**
     * Compares the results in a folder with what a run of this plan would be made of.
     *
     * @return each difference in words; none where there is no difference, or no results
     */
    public static List<String> of(Plan plan, Path folder) {
        Path manifest = folder.resolve(OwnFolder.MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return List.of();
        }
        try {
            // through JSON and back, so that numbers of both are read alike
            Map<String, Object> wanted = JSON.std.mapFrom(JSON.std.asString(Manifest.madeOf(plan)));
            return new Outdated(wanted, JSON.std.mapFrom(Files.readString(manifest))).all();
        } catch (IOException unreadable) {
            return List.of("their manifest cannot be read");
        }
    }

    private List<String> all() {
        if (!same("program")) {
            found.add("another version of Graunt made them");
        }
        if ("cancelled".equals(left.get("status"))) {
            found.add("only the models that were finished when it was stopped");
        }
        addProject();
        addTables();
        if (!specs(wanted).equals(specs(left))) {
            found.add("models are specified otherwise now");
        }
        if (found.isEmpty() && !same("project-sha256")) {
            found.add("the project file has changed");
        }
        return List.copyOf(found);
    }

    private boolean same(String key) {
        return Objects.equals(wanted.get(key), left.get(key));
    }

    private void addProject() {
        Map<?, ?> now = map(wanted.get(PROJECT));
        Map<?, ?> then = map(left.get(PROJECT));
        Set<Object> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        for (Object key : keys) {
            Object before = then.get(key);
            if (!Objects.equals(now.get(key), before)) {
                found.add(words(String.valueOf(key), now.get(key), before));
            }
        }
    }

    private static String words(String key, @Nullable Object now, @Nullable Object before) {
        if (key.equals(KEEP) && Abridged.KEPT.equals(before)) {
            return "draws of all ages together only";
        }
        if (key.equals(SCENARIOS) && List.of().equals(before)) {
            return "none of its scenarios";
        }
        return now instanceof Number && before instanceof Number
                ? "%s %s in place of %s".formatted(before, key, now)
                : "other " + key;
    }

    private void addTables() {
        Map<Object, Object> now = digests(wanted);
        Map<Object, Object> then = digests(left);
        List<String> others = new ArrayList<>();
        now.forEach(
                (table, digest) -> {
                    if (!digest.equals(then.get(table))) {
                        others.add(String.valueOf(table));
                    }
                });
        then.keySet().stream()
                .filter(table -> !now.containsKey(table))
                .forEach(table -> others.add(String.valueOf(table)));
        if (!others.isEmpty()) {
            found.add("other tables (%s)".formatted(String.join(", ", others)));
        }
    }

    private static Map<Object, Object> digests(Map<String, Object> manifest) {
        Map<Object, Object> digests = new LinkedHashMap<>();
        for (Object input : list(manifest.get("inputs"))) {
            digests.put(
                    String.valueOf(map(input).get("table")),
                    String.valueOf(map(input).get("sha256")));
        }
        return digests;
    }

    /** What members are, without what became of them. */
    private static List<Object> specs(Map<String, Object> manifest) {
        List<Object> specs = new ArrayList<>();
        for (Object member : list(manifest.get("members"))) {
            Map<Object, Object> copy = new LinkedHashMap<>(map(member));
            copy.remove("status");
            specs.add(copy);
        }
        return specs;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
