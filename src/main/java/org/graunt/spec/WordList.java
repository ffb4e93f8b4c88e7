package org.graunt.spec;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a word, or a list of words where several are meant. */
final class WordList {
    private final Values values;

    /** Words of one file. */
    WordList(Values values) {
        this.values = values;
    }

    /** The words, at least one. */
    Optional<List<String>> read(Node node, String name) {
        if (!(node instanceof SequenceNode sequence)) {
            return values.text(node, name).map(List::of);
        }
        List<String> words =
                sequence.getValue().stream()
                        .flatMap(each -> values.text(each, "An entry of " + name).stream())
                        .toList();
        if (sequence.getValue().isEmpty()) {
            return values.wrong(node, name, "Write a word or several; leave it out to mean all.");
        }
        return Optional.of(words);
    }
}
