package org.graunt.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graunt.model.Project;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the what-ifs of a project; what a change means is for others to say. */
final class ScenarioReader {
    private static final String CHANGE = "{table: housing-trajectory, scale: 0.5, from: 2026}";
    private static final String EXAMPLE = "{name: Half the homes, change: [" + CHANGE + "]}";
    private static final Pattern NO_FOLDER =
            Pattern.compile(".*[/\\\\:*?\"<>|\\p{Cntrl}].*|.*[. ]|[. ].*", Pattern.DOTALL);

    private final Complaints complaints;
    private final Values values;
    private final Map<String, Integer> linesSeen = new HashMap<>();

    ScenarioReader(Complaints complaints) {
        this.complaints = complaints;
        this.values = new Values(complaints);
    }

    /** The scenarios of a list, in its order. */
    Optional<List<Project.Scenario>> read(Node node) {
        return values.list(node, "scenarios", "[" + EXAMPLE + "]")
                .map(nodes -> nodes.stream().flatMap(each -> scenario(each).stream()).toList());
    }

    private Optional<Project.Scenario> scenario(Node node) {
        return values.map(node, "A scenario", EXAMPLE).flatMap(this::scenario);
    }

    private Optional<Project.Scenario> scenario(YamlMap map) {
        map.allowOnly(List.of("name", "change"), "A scenario");
        Optional<String> name = map.required("name", "name: Half the homes", this::name);
        Optional<List<Map<String, Object>>> changes =
                map.required("change", "change: [%s]".formatted(CHANGE), this::changes);
        return name.flatMap(given -> changes.map(list -> new Project.Scenario(given, list)));
    }

    private Optional<String> name(Node node) {
        Optional<String> name = values.text(node, "name");
        name.ifPresent(given -> checkName(given, node));
        return name;
    }

    private void checkName(String name, Node node) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer earlier =
                linesSeen.putIfAbsent(lower, node.getStartMark().map(Complaints::line).orElse(1));
        if (earlier != null) {
            complaints.at(
                    node,
                    "Scenario %s already stands on line %d".formatted(name, earlier),
                    "Give each scenario a name of its own.");
        } else if (NO_FOLDER.matcher(name).matches()) {
            complaints.at(
                    node,
                    "name \"%s\" cannot name a folder of results".formatted(name),
                    "Leave out / \\ : * ? \" < > | and begin and end with a letter or digit.");
        } else if (lower.equals("baseline")) {
            complaints.at(node, "The baseline is always there", "Choose another name.");
        }
    }

    private Optional<List<Map<String, Object>>> changes(Node node) {
        return values.list(node, "change", "[" + CHANGE + "]")
                .map(nodes -> nodes.stream().flatMap(each -> change(each).stream()).toList());
    }

    private Optional<Map<String, Object>> change(Node node) {
        return values.map(node, "A change", CHANGE).map(this::asWritten);
    }

    private Map<String, Object> asWritten(YamlMap map) {
        Map<String, Object> written = new LinkedHashMap<>();
        map.entries()
                .forEach(
                        (key, entry) ->
                                value(key, entry.value()).ifPresent(v -> written.put(key, v)));
        return Collections.unmodifiableMap(written);
    }

    /** A Long, Double, String, list or map, as the value looks. */
    private Optional<Object> value(String key, Node node) {
        return switch (node) {
            case MappingNode _ -> values.map(node, key, CHANGE).map(this::asWritten);
            case SequenceNode sequence -> Optional.of(list(key, sequence));
            case ScalarNode _ when Values.isWhole(node) ->
                    values.whole(node, key, Long.MIN_VALUE, Long.MAX_VALUE).map(Object.class::cast);
            case ScalarNode _ when Values.isNumber(node) ->
                    values.decimal(node, key, -Double.MAX_VALUE, Double.MAX_VALUE)
                            .map(Object.class::cast);
            default -> values.text(node, key).map(Object.class::cast);
        };
    }

    private List<Object> list(String key, SequenceNode sequence) {
        List<Object> list = new ArrayList<>();
        sequence.getValue().forEach(each -> value(key, each).ifPresent(list::add));
        return List.copyOf(list);
    }
}
