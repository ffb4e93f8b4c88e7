package org.graunt.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graunt.model.Project;
import org.graunt.model.ScenarioChange;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the what-ifs of a project: their names, and one by one their changes. */
final class ScenarioReader {
    private static final String CHANGE = ChangeReader.EXAMPLE;
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
        Optional<List<ScenarioChange>> changes =
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

    private Optional<List<ScenarioChange>> changes(Node node) {
        ChangeReader reader = new ChangeReader(complaints);
        return values.list(node, "change", "[" + ChangeReader.EXAMPLE + "]")
                .map(nodes -> nodes.stream().flatMap(each -> reader.read(each).stream()).toList());
    }
}
