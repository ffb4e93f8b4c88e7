package org.graunt.spec;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.graunt.note.Words;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A map in a file, by key: keys that are given twice or are no words are already complained of. */
final class YamlMap {

    /** A key as it stands in the file, and what stands behind it. */
    record Entry(Node key, Node value) {}

    private final MappingNode node;
    private final Complaints complaints;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private YamlMap(MappingNode node, Complaints complaints) {
        this.node = node;
        this.complaints = complaints;
    }

    /** The map of a node; of a key given twice the first value holds. */
    static YamlMap of(MappingNode node, Complaints complaints) {
        YamlMap map = new YamlMap(node, complaints);
        node.getValue().forEach(map::add);
        return map;
    }

    private void add(NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        if (!(key instanceof ScalarNode scalar)) {
            complaints.at(key, "A key is %s".formatted(Values.describe(key)), "A key is a word.");
            return;
        }
        String word = scalar.getValue();
        Entry earlier = entries.putIfAbsent(word, new Entry(key, tuple.getValueNode()));
        if (earlier != null) {
            int line = earlier.key.getStartMark().map(Complaints::line).orElse(1);
            complaints.at(
                    key,
                    "Key %s is given again; it already stands on line %d".formatted(word, line),
                    "Keep one of the two.");
        }
    }

    /** The node of the map itself. */
    Node node() {
        return node;
    }

    /** Every key with its value, in the order of the file. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** The value of a key, where the key is given. */
    Optional<Node> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** What a reader makes of the value of a key; the default where the key is not given. */
    <T> T get(String key, T byDefault, Function<Node, Optional<T>> reader) {
        return find(key).flatMap(reader).orElse(byDefault);
    }

    /** What a reader makes of the value of a key that must be given. */
    <T> Optional<T> required(String key, String example, Function<Node, Optional<T>> reader) {
        Optional<Node> value = find(key);
        if (value.isEmpty()) {
            complaints.at(
                    node, "Key %s is missing".formatted(key), "Add a line such as " + example);
        }
        return value.flatMap(reader);
    }

    /**
     * Complains of every key that is not among those known.
     *
     * @param owner whose keys they are, for people
     */
    void allowOnly(Collection<String> known, String owner) {
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            if (!known.contains(entry.getKey())) {
                complaints.at(
                        entry.getValue().key,
                        "%s has no key %s".formatted(owner, entry.getKey()),
                        Words.advice(entry.getKey(), List.copyOf(known)));
            }
        }
    }
}
