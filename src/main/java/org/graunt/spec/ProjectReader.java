package org.graunt.spec;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graunt.demography.Area;
import org.graunt.model.Engine;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads project files, version 1.
 *
 * <p>Only {@code graunt} and {@code data} must be given; everything else has a default. A project
 * is read without its tables: whether a year or an area exists is for whoever reads those.
 */
public final class ProjectReader {
    /** The version of the format that is read and written. */
    static final int VERSION = 1;

    static final String KEEP_BANDS = "bands";
    static final String NO_CORRECTION = "none";
    static final long SEED = 16620124; // the day on which Graunt presented his Observations

    private static final List<String> KEYS =
            List.of(
                    "graunt",
                    "name",
                    "data",
                    "region",
                    "census-year",
                    "base-year",
                    "last-year",
                    "correction",
                    "correction-decisions",
                    "models",
                    "model-specs",
                    "scenarios",
                    "draws",
                    "keep-draws",
                    "seed",
                    "ensemble");
    private static final List<String> CORRECTIONS =
            List.of("reconcile", "anchor-children", NO_CORRECTION);
    private static final List<String> KEEPS = List.of("none", KEEP_BANDS, "all");
    private static final String MODELS_EXAMPLE = "[trend-10, housing-led]";
    static final int EARLIEST_YEAR = 1500;
    static final int LATEST_YEAR = 2500;
    private static final int MOST_DRAWS = 100_000;

    private final List<Engine> engines;
    private final Complaints complaints;
    private final Values values;

    private ProjectReader(List<Engine> engines, Complaints complaints) {
        this.engines = engines;
        this.complaints = complaints;
        this.values = new Values(complaints);
    }

    /**
     * Reads a project file.
     *
     * @param engines the engines there are, each with the keys it knows
     * @return the project, or an error for everything wrong in the file, each at {@code
     *     file:line:column}
     */
    public static Outcome<Project> read(Path file, List<Engine> engines) {
        Complaints complaints = new Complaints(label(file));
        return complaints.outcome(project(file, engines, complaints));
    }

    /**
     * What can be made out of a project file in spite of its errors, defaults in place of what is
     * wrong: so that the tables it names can be looked at in the same breath. Never to be run.
     *
     * @return empty where not even the folder of tables can be made out
     */
    public static Optional<Project> asFarAsReadable(Path file, List<Engine> engines) {
        return project(file, engines, new Complaints(label(file)))
                .filter(project -> !project.data().isEmpty());
    }

    private static Optional<Project> project(
            Path file, List<Engine> engines, Complaints complaints) {
        ProjectReader reader = new ProjectReader(engines, complaints);
        return YamlFile.root(file, complaints)
                .flatMap(node -> reader.values.map(node, "A project", "graunt: 1"))
                .map(map -> reader.project(map, nameOf(label(file))));
    }

    private static String label(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String nameOf(String file) {
        int ending = file.lastIndexOf('.');
        return ending > 0 ? file.substring(0, ending) : file;
    }

    private Project project(YamlMap map, String fileName) {
        map.allowOnly(KEYS, "A project");
        map.required("graunt", "graunt: 1", this::version);
        Integer census = year(map, "census-year");
        Integer base = year(map, "base-year");
        Integer last = year(map, "last-year");
        checkYears(map, census, base, last);
        return new Project(
                map.get("name", fileName, node -> values.text(node, "name")),
                map.required("data", "data: london/", node -> values.text(node, "data")).orElse(""),
                map.find("region").flatMap(this::region).orElse(null),
                census,
                base,
                last,
                choice(map, "correction", CORRECTIONS, NO_CORRECTION),
                map.get("models", List.of(), this::models),
                map.get("model-specs", List.of(), this::specs),
                map.get("scenarios", List.of(), new ScenarioReader(complaints)::read),
                map.get("draws", 0, node -> values.whole(node, "draws", 0, MOST_DRAWS)),
                choice(map, "keep-draws", KEEPS, KEEP_BANDS),
                map.get("seed", SEED, this::seed),
                map.get("ensemble", Map.of(), new EnsembleReader(complaints)::read),
                map.get("correction-decisions", List.of(), new DecisionReader(complaints)::read));
    }

    private Optional<Integer> version(Node node) {
        Optional<Integer> version = values.whole(node, "graunt", 1, Integer.MAX_VALUE);
        version.filter(given -> given > VERSION)
                .ifPresent(
                        given ->
                                complaints.at(
                                        node,
                                        "The project is in format %d".formatted(given),
                                        "This Graunt reads format %d; open it in a later one."
                                                .formatted(VERSION)));
        return version;
    }

    private Optional<Long> seed(Node node) {
        return values.whole(node, "seed", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private String choice(YamlMap map, String key, List<String> words, String byDefault) {
        return map.get(key, byDefault, node -> values.choice(node, key, words));
    }

    private @Nullable Integer year(YamlMap map, String key) {
        return map.find(key)
                .flatMap(node -> values.whole(node, key, EARLIEST_YEAR, LATEST_YEAR))
                .orElse(null);
    }

    private void checkYears(
            YamlMap map, @Nullable Integer census, @Nullable Integer base, @Nullable Integer last) {
        if (census != null && base != null && census > base) {
            complaints.at(
                    map.find("census-year").orElseThrow(),
                    "census-year %d comes after base-year %d".formatted(census, base),
                    "The census cannot be later than the last estimates.");
        }
        if (base != null && last != null && last <= base) {
            complaints.at(
                    map.find("last-year").orElseThrow(),
                    "last-year %d does not come after base-year %d".formatted(last, base),
                    "Write %d or later.".formatted(base + 1));
        }
        if (census != null && base == null && last != null && last <= census) {
            complaints.at(
                    map.find("last-year").orElseThrow(),
                    "last-year %d does not come after census-year %d".formatted(last, census),
                    "Write %d or later.".formatted(census + 1));
        }
    }

    private Optional<Area> region(Node node) {
        return values.map(node, "region", "{code: E12000007, name: London}").flatMap(this::region);
    }

    private Optional<Area> region(YamlMap map) {
        map.allowOnly(List.of("code", "name"), "region");
        Optional<String> code =
                map.required("code", "code: E12000007", node -> values.text(node, "code"));
        String name = map.get("name", code.orElse(""), node -> values.text(node, "name"));
        return code.map(given -> new Area(given, name, Area.Kind.REGION, null, null));
    }

    private Optional<List<String>> models(Node node) {
        return values.list(node, "models", MODELS_EXAMPLE).map(this::models);
    }

    private List<String> models(List<Node> nodes) {
        Set<String> seen = new HashSet<>();
        return nodes.stream().flatMap(node -> model(node, seen).stream()).toList();
    }

    private Optional<String> model(Node node, Set<String> seen) {
        Optional<String> id = values.text(node, "An entry of models");
        id.filter(given -> !seen.add(given))
                .ifPresent(
                        given ->
                                complaints.at(
                                        node,
                                        "Model %s is listed twice".formatted(given),
                                        "Remove it here."));
        return id;
    }

    private Optional<List<ModelSpec>> specs(Node node) {
        ModelSpecReader reader = new ModelSpecReader(engines, complaints, new HashMap<>());
        return values.list(node, "model-specs", "[" + ModelSpecReader.EXAMPLE + "]")
                .map(nodes -> nodes.stream().flatMap(each -> reader.read(each).stream()).toList());
    }
}
