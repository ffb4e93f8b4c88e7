package org.graunt.spec;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.graunt.note.Words;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads single values of the kind that is wanted; a value of another kind is complained of, with
 * what was given and what would be right.
 *
 * <p>Words are read as they are written, so that a code {@code 007} keeps its noughts. What a plain
 * word means is decided by the kind wanted, never by how it looks: {@code no} is a word.
 */
final class Values {
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final int LONGEST_QUOTED = 60;

    /** What is longer than any bound is not worked out, which takes the square of its length. */
    private static final int LONGEST_WHOLE = 40;

    private final Complaints complaints;

    /** Values of one file. */
    Values(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Text that is not blank; a number is text too, as written. */
    Optional<String> text(Node node, String name) {
        if (node instanceof ScalarNode scalar && !isNothing(node) && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        return wrong(node, name, "Write a text.");
    }

    /** One of a few words. */
    Optional<String> choice(Node node, String name, List<String> words) {
        if (node instanceof ScalarNode scalar && !isNothing(node)) {
            String word = scalar.getValue();
            return words.contains(word)
                    ? Optional.of(word)
                    : wrong(node, name, Words.advice(word, words));
        }
        return wrong(node, name, Words.oneOf(words));
    }

    /** A whole number that an int holds. */
    Optional<Integer> whole(Node node, String name, int least, int most) {
        return whole(node, name, (long) least, (long) most).map(Math::toIntExact);
    }

    /** A whole number between two others, both included. */
    Optional<Long> whole(Node node, String name, long least, long most) {
        String written = plain(node);
        if (written.length() <= LONGEST_WHOLE && WHOLE.matcher(written).matches()) {
            BigInteger value = new BigInteger(written);
            if (value.compareTo(BigInteger.valueOf(least)) >= 0
                    && value.compareTo(BigInteger.valueOf(most)) <= 0) {
                return Optional.of(value.longValueExact());
            }
        }
        return wrong(node, name, "Write a whole number%s.".formatted(Bounds.words(least, most)));
    }

    /** A number between two others, both included. */
    Optional<Double> decimal(Node node, String name, double least, double most) {
        String written = plain(node);
        if (DECIMAL.matcher(written).matches()) {
            double value = Double.parseDouble(written);
            if (value >= least && value <= most && !Double.isInfinite(value)) {
                return Optional.of(value);
            }
        }
        return wrong(node, name, "Write a number%s.".formatted(Bounds.words(least, most)));
    }

    /** A list, as its nodes. */
    Optional<List<Node>> list(Node node, String name, String example) {
        return node instanceof SequenceNode sequence
                ? Optional.of(sequence.getValue())
                : wrong(node, name, "Write a list, such as %s".formatted(example));
    }

    /** A map, its keys not yet looked at. */
    Optional<YamlMap> map(Node node, String name, String example) {
        return node instanceof MappingNode mapping
                ? Optional.of(YamlMap.of(mapping, complaints))
                : wrong(node, name, "Write a map, such as %s".formatted(example));
    }

    /** Complains of a value, and says what would be right. */
    <T> Optional<T> wrong(Node node, String name, String advice) {
        complaints.at(node, "%s is %s".formatted(name, describe(node)), advice);
        return Optional.empty();
    }

    /** True where a key has no value. */
    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && NOTHING.contains(scalar.getValue());
    }

    /** What is written without quotes, which alone can be a number; otherwise nothing. */
    static String plain(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain() ? scalar.getValue() : "";
    }

    /** True where a whole number is written. */
    static boolean isWhole(Node node) {
        return WHOLE.matcher(plain(node)).matches();
    }

    /** True where a number is written, whole or not. */
    static boolean isNumber(Node node) {
        return DECIMAL.matcher(plain(node)).matches();
    }

    /** What a node is, for people. */
    static String describe(Node node) {
        return switch (node) {
            case SequenceNode _ -> "a list";
            case MappingNode _ -> "a map";
            case ScalarNode _ when isNothing(node) -> "empty";
            case ScalarNode scalar when isNumber(node) -> shortened(scalar.getValue());
            case ScalarNode scalar -> "the text \"%s\"".formatted(shortened(scalar.getValue()));
            default -> node.getNodeType().toString();
        };
    }

    private static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST_QUOTED;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTED)) + "...";
    }
}
