package org.graunt.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Sex;
import org.graunt.model.Reach;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads which areas, people and years a change of a scenario reaches. */
final class ReachReader {
    static final List<String> KEYS = List.of("area", "ages", "sex", "where", "from", "to", "by");

    /** Columns that have keys of their own, with those. */
    private static final Map<String, String> KEY_OF_COLUMN =
            Map.of(
                    "gss_code", "area",
                    "area", "area",
                    "sex", "sex",
                    "age", "ages",
                    "ages", "ages",
                    "year", "from and to");

    private final Complaints complaints;
    private final Values values;

    ReachReader(Complaints complaints) {
        this.complaints = complaints;
        this.values = new Values(complaints);
    }

    /** The reach that a change's keys say; what could not be read is reached as a whole. */
    Reach read(YamlMap map) {
        return new Reach(
                map.get("area", List.of(), node -> words(node, "area")),
                map.find("ages").flatMap(this::ages).orElse(null),
                map.find("sex").flatMap(this::sex).orElse(null),
                map.get("where", Map.of(), this::labels),
                years(map));
    }

    private Optional<List<String>> words(Node node, String name) {
        return new WordList(values).read(node, name);
    }

    private Optional<AgeBand> ages(Node node) {
        Optional<String> text = values.text(node, "ages");
        Optional<AgeBand> band = text.flatMap(AgeBand::parse);
        if (text.isPresent() && band.isEmpty()) {
            return values.wrong(node, "ages", "Write a band such as 4-10 or 85+, or a single age.");
        }
        return band;
    }

    private Optional<Sex> sex(Node node) {
        Optional<String> code = values.text(node, "sex");
        Optional<Sex> sex =
                Arrays.stream(Sex.values())
                        .filter(each -> each.code().equals(code.orElse("")))
                        .findFirst();
        if (code.isPresent() && sex.isEmpty()) {
            return values.wrong(node, "sex", "Write F or M; leave it out to mean both.");
        }
        return sex;
    }

    private Optional<Map<String, List<String>>> labels(Node node) {
        return values.map(node, "where", "{kind: student}").map(this::labels);
    }

    private Map<String, List<String>> labels(YamlMap map) {
        Map<String, List<String>> labels = new TreeMap<>();
        map.entries()
                .forEach(
                        (column, entry) -> {
                            String key = KEY_OF_COLUMN.get(column);
                            if (key != null) {
                                complaints.at(
                                        entry.key(),
                                        "Column %s has keys of its own".formatted(column),
                                        "Write %s beside where.".formatted(key));
                            }
                            words(entry.value(), "where, " + column)
                                    .ifPresent(words -> labels.put(column, words));
                        });
        if (map.entries().isEmpty()) {
            complaints.at(map.node(), "where is empty", "Write a map, such as {kind: student}");
        }
        return labels;
    }

    private Reach.Years years(YamlMap map) {
        Integer from = year(map, "from");
        Integer to = year(map, "to");
        Integer by = year(map, "by");
        after(map, "to", to, "from", from);
        after(map, "by", by, "from", from);
        after(map, "to", to, "by", by);
        return new Reach.Years(from, to, by);
    }

    private @Nullable Integer year(YamlMap map, String key) {
        int earliest = ProjectReader.EARLIEST_YEAR;
        int latest = ProjectReader.LATEST_YEAR;
        return map.find(key)
                .flatMap(node -> values.whole(node, key, earliest, latest))
                .orElse(null);
    }

    private void after(
            YamlMap map,
            String key,
            @Nullable Integer later,
            String other,
            @Nullable Integer earlier) {
        if (later != null && earlier != null && later < earlier) {
            complaints.at(
                    Objects.requireNonNull(map.entries().get(key)).value(),
                    "%s %d comes before %s %d".formatted(key, later, other, earlier),
                    "Write %d or later.".formatted(earlier));
        }
    }
}
