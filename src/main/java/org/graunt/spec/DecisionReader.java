package org.graunt.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.graunt.demography.AgeBand;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.CorrectionDecision.Verdict;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what was decided about the correction of estimates. */
final class DecisionReader {
    private static final String EXAMPLE =
            "{area: E09000007, ages: 18-24, decision: limit, at-most: 0.1, reason: students}";
    private static final List<String> KEYS =
            List.of("area", "ages", "decision", "at-most", "reason", "by", "when");
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::word).toList();
    private static final AgeBand ALL = new AgeBand("all", 0, AgeBand.OPEN);

    private final Complaints complaints;
    private final Values values;

    DecisionReader(Complaints complaints) {
        this.complaints = complaints;
        this.values = new Values(complaints);
    }

    /** The decisions of a list, in its order. */
    Optional<List<CorrectionDecision>> read(Node node) {
        return values.list(node, "correction-decisions", "[" + EXAMPLE + "]")
                .map(nodes -> nodes.stream().flatMap(each -> decision(each).stream()).toList());
    }

    private Optional<CorrectionDecision> decision(Node node) {
        return values.map(node, "A decision", EXAMPLE).flatMap(map -> decision(node, map));
    }

    private Optional<CorrectionDecision> decision(Node node, YamlMap map) {
        map.allowOnly(KEYS, "A decision");
        Optional<String> area =
                map.required("area", "area: E09000007", n -> values.text(n, "area"));
        AgeBand ages = map.get("ages", ALL, this::ages);
        Optional<Verdict> verdict =
                map.required(
                        "decision",
                        "decision: refuse",
                        n -> values.choice(n, "decision", VERDICTS).map(DecisionReader::verdict));
        Optional<Double> limit =
                map.find("at-most").flatMap(n -> values.decimal(n, "at-most", 0, 10));
        if (area.isEmpty() || verdict.isEmpty() || !limitFits(node, verdict.get(), limit)) {
            return Optional.empty();
        }
        return Optional.of(
                new CorrectionDecision(
                        area.get(),
                        ages,
                        verdict.get(),
                        limit.orElse(null),
                        words(map, "reason"),
                        words(map, "by"),
                        words(map, "when")));
    }

    private boolean limitFits(Node node, Verdict verdict, Optional<Double> limit) {
        if ((verdict == Verdict.LIMIT) == limit.isPresent()) {
            return true;
        }
        complaints.at(
                node,
                verdict == Verdict.LIMIT
                        ? "The decision limit does not say how much"
                        : "at-most belongs to the decision limit only",
                verdict == Verdict.LIMIT
                        ? "Add at-most: 0.1, the largest correction as a share of the estimate."
                        : "Take at-most away, or write decision: limit.");
        return false;
    }

    private Optional<AgeBand> ages(Node node) {
        Optional<String> text = values.text(node, "ages");
        Optional<AgeBand> band =
                text.flatMap(
                        given -> given.equals("all") ? Optional.of(ALL) : AgeBand.parse(given));
        if (text.isPresent() && band.isEmpty()) {
            complaints.at(
                    node,
                    "ages %s is no band of ages".formatted(text.get()),
                    "Write 18-24, 85+, a single age, or all.");
        }
        return band;
    }

    private static Verdict verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private String words(YamlMap map, String key) {
        return map.get(key, "", node -> values.text(node, key));
    }
}
