package org.graunt.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.graunt.model.Driver;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.Operation;
import org.graunt.model.ScenarioChange.Subject;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads one change of a scenario. Whether the table, area or setting that it names is there is not
 * known here.
 */
final class ChangeReader {
    static final String EXAMPLE = "{table: housing-trajectory, scale: 0.5, from: 2026}";

    private static final String TABLE = "table";
    private static final String SETTING = "setting";
    private static final String DRIVER = "driver";
    private static final String MODELS = "models";
    private static final String SCALE = "scale";
    private static final String SHIFT = "shift";
    private static final String REPLACE = "replace";
    private static final List<String> SUBJECTS = List.of(TABLE, SETTING, DRIVER);
    private static final List<String> OPERATIONS = List.of(SCALE, SHIFT, REPLACE);
    private static final List<String> KEYS =
            Stream.of(SUBJECTS, OPERATIONS, List.of(MODELS), ReachReader.KEYS)
                    .flatMap(List::stream)
                    .toList();

    /** What may stand beside each subject. */
    private static final Map<String, List<String>> BESIDE =
            Map.of(
                    TABLE,
                    Stream.concat(OPERATIONS.stream(), ReachReader.KEYS.stream()).toList(),
                    SETTING,
                    List.of(SCALE, SHIFT, REPLACE, MODELS),
                    DRIVER,
                    List.of(SCALE, "area", "from", "to", "by"));

    private final Complaints complaints;
    private final Values values;

    ChangeReader(Complaints complaints) {
        this.complaints = complaints;
        this.values = new Values(complaints);
    }

    /** The change; where a complaint was made of it, it may be incomplete. */
    Optional<ScenarioChange> read(Node node) {
        return values.map(node, "A change", EXAMPLE).flatMap(this::read);
    }

    private Optional<ScenarioChange> read(YamlMap map) {
        map.allowOnly(KEYS, "A change");
        Optional<String> acted = oneOf(SUBJECTS, map, "table: housing-trajectory");
        Optional<String> done = oneOf(OPERATIONS, map, "scale: 0.5");
        acted.ifPresent(key -> allowOnlyBeside(key, map));
        Optional<Subject> subject = acted.flatMap(key -> subject(key, map));
        boolean ofSetting = acted.filter(SETTING::equals).isPresent();
        Optional<Operation> operation =
                done.flatMap(key -> operation(key, map.find(key).orElseThrow(), ofSetting));
        ReachReader reach = new ReachReader(complaints);
        String where = complaints.where(map.node());
        return Optional.of(reach.read(map))
                .flatMap(
                        reached ->
                                subject.flatMap(
                                        on ->
                                                operation.map(
                                                        what ->
                                                                new ScenarioChange(
                                                                        where, on, what,
                                                                        reached))));
    }

    /** The one key of these that is given. */
    private Optional<String> oneOf(List<String> keys, YamlMap map, String example) {
        List<String> given = keys.stream().filter(key -> map.find(key).isPresent()).toList();
        if (given.isEmpty()) {
            complaints.at(
                    map.node(),
                    "A change has none of the keys " + String.join(", ", keys),
                    "Add one, such as " + example);
        }
        given.stream()
                .skip(1)
                .forEach(
                        key ->
                                complaints.at(
                                        keyNode(map, key),
                                        "A change has both %s and %s".formatted(given.get(0), key),
                                        "Keep one of the two; another change may have the other."));
        return given.stream().findFirst();
    }

    private void allowOnlyBeside(String subject, YamlMap map) {
        List<String> allowed = BESIDE.getOrDefault(subject, List.of());
        KEYS.stream()
                .filter(key -> !SUBJECTS.contains(key) && !allowed.contains(key))
                .filter(key -> map.find(key).isPresent())
                .forEach(
                        key ->
                                complaints.at(
                                        keyNode(map, key),
                                        "%s does not go with a %s".formatted(key, subject),
                                        "Beside a %s may stand %s."
                                                .formatted(subject, String.join(", ", allowed))));
    }

    private static Node keyNode(YamlMap map, String key) {
        return Objects.requireNonNull(map.entries().get(key)).key();
    }

    private Optional<Subject> subject(String key, YamlMap map) {
        Node node = map.find(key).orElseThrow();
        return switch (key) {
            case TABLE -> values.text(node, TABLE).map(ScenarioChange.OfTable::new);
            case SETTING -> {
                List<String> models =
                        map.get(
                                MODELS,
                                List.of(),
                                given -> new WordList(values).read(given, MODELS));
                yield values.text(node, SETTING)
                        .map(name -> new ScenarioChange.OfSetting(name, models));
            }
            default -> driver(node).map(ScenarioChange.OfDriver::new);
        };
    }

    private Optional<Driver> driver(Node node) {
        // what is added is 0 on the central path: there is nothing that a lever could scale
        List<String> words =
                Arrays.stream(Driver.values())
                        .filter(driver -> !driver.additive())
                        .map(Driver::word)
                        .toList();
        return values.choice(node, DRIVER, words)
                .flatMap(
                        word ->
                                Arrays.stream(Driver.values())
                                        .filter(driver -> driver.word().equals(word))
                                        .findFirst());
    }

    private Optional<Operation> operation(String key, Node node, boolean ofSetting) {
        double most = Double.MAX_VALUE;
        return switch (key) {
            case SCALE -> values.decimal(node, SCALE, 0, most).map(ScenarioChange.Scale::new);
            case SHIFT -> values.decimal(node, SHIFT, -most, most).map(ScenarioChange.Shift::new);
            default -> {
                if (ofSetting && !Values.isNumber(node)) {
                    yield values.text(node, REPLACE).map(ScenarioChange.ReplaceText::new);
                }
                yield values.decimal(node, REPLACE, -most, most).map(ScenarioChange.Replace::new);
            }
        };
    }
}
