package org.graunt.spec;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads text as one YAML document.
 *
 * <p>The parser's events are looked through before any tree is built, because a tree can be made to
 * explode: an alias can stand for a list of aliases for lists (the billion laughs), and a thousand
 * nested brackets exhaust the stack. Nothing in a project needs either.
 */
final class YamlText {
    private static final int DEEPEST = 40;
    private static final Pattern INDENTED_BY_TAB = Pattern.compile(" *\t");
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowNonScalarKeys(true).build();

    private final String text;
    private final Complaints complaints;
    private int documents;
    private int depth;
    private boolean sound = true;

    private YamlText(String text, Complaints complaints) {
        this.text = text;
        this.complaints = complaints;
    }

    /** The root of the text's tree; nothing where a complaint says why. */
    static Optional<Node> root(String text, Complaints complaints) {
        Optional<Node> root = new YamlText(text, complaints).read();
        if (root.isEmpty() && !complaints.any()) {
            complaints.at(
                    1,
                    1,
                    "The file is empty",
                    "Write keys with values, each on a line of its own.");
        }
        return root;
    }

    private Optional<Node> read() {
        try {
            inspectAll(new Parse(SETTINGS).parseString(text));
            return sound ? new Compose(SETTINGS).composeString(text) : Optional.empty();
        } catch (MarkedYamlEngineException failure) {
            explain(failure);
        } catch (ReaderException failure) {
            explain(failure);
        } catch (YamlEngineException failure) {
            complaints.at(1, 1, "This is not YAML 1.2: " + failure.getMessage(), "");
        }
        return Optional.empty();
    }

    private void inspectAll(Iterable<Event> events) {
        for (Event event : events) {
            inspect(event);
            if (depth > DEEPEST) {
                return; // the parser itself slows down with the square of the depth
            }
        }
    }

    private void inspect(Event event) {
        switch (event) {
            case DocumentStartEvent start -> {
                documents++;
                if (documents > 1) {
                    refuse(start, "A second document begins", "Keep one; --- may stand once.");
                }
            }
            case AliasEvent alias ->
                    refuse(
                            alias,
                            "*%s stands for a part of the file that is marked elsewhere"
                                    .formatted(alias.getAlias()),
                            "Write that part out; put text that begins with * in quotes.");
            case CollectionStartEvent start -> {
                depth++;
                if (depth == DEEPEST + 1) {
                    refuse(
                            start,
                            "Lists and maps are nested more than %d deep".formatted(DEEPEST),
                            "Close the brackets that were opened before.");
                }
                start.getTag().ifPresent(tag -> refuseTag(start, tag));
            }
            case CollectionEndEvent end -> depth--;
            case ScalarEvent scalar -> scalar.getTag().ifPresent(tag -> refuseTag(scalar, tag));
            default -> {
                // the beginning and end of the stream, and of a document, say nothing
            }
        }
    }

    private void refuseTag(NodeEvent event, String tag) {
        refuse(event, "The value has the type mark " + tag, "Write the value without it.");
    }

    private void refuse(Event event, String what, String advice) {
        sound = false;
        complaints.at(event.getStartMark(), what, advice);
    }

    private void explain(MarkedYamlEngineException failure) {
        List<Integer> tabbed = linesIndentedByTab();
        int blamed = failure.getProblemMark().map(Complaints::line).orElse(0);
        if (!tabbed.contains(blamed)) {
            YamlSyntax.complain(failure, complaints);
            return;
        }
        for (int line : tabbed) {
            complaints.at(line, 1, "The line is indented with a tab", "Indent with spaces.");
        }
    }

    private List<Integer> linesIndentedByTab() {
        List<String> lines = text.lines().toList();
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> INDENTED_BY_TAB.matcher(lines.get(line - 1)).lookingAt())
                .boxed()
                .toList();
    }

    private void explain(ReaderException failure) {
        String before = text.substring(0, Math.min(failure.getPosition(), text.length()));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        complaints.at(
                line,
                column,
                "Character U+%04X cannot be shown".formatted(failure.getCodePoint()),
                "Remove it.");
    }
}
