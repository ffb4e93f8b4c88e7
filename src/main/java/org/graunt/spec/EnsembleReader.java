package org.graunt.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how a project pools its models. */
final class EnsembleReader {
    static final String POOL = "pool";
    static final String WEIGHTS = "weights";
    static final List<String> POOLS = List.of("linear", "vincent", "median", "trimmed");
    static final List<String> WEIGHTINGS = List.of("equal", "inverse-error", "stacking");
    private static final String WEIGHTS_EXAMPLE = "{trend-10: 2, housing-led: 1}";

    private final Complaints complaints;
    private final Values values;

    EnsembleReader(Complaints complaints) {
        this.complaints = complaints;
        this.values = new Values(complaints);
    }

    /**
     * What was written: {@code pool} a word, {@code weights} a word or a map from model to Double.
     */
    Optional<Map<String, Object>> read(Node node) {
        return values.map(node, "ensemble", "{pool: linear, weights: equal}").map(this::read);
    }

    private Map<String, Object> read(YamlMap map) {
        map.allowOnly(List.of(POOL, WEIGHTS), "ensemble");
        Map<String, Object> ensemble = new LinkedHashMap<>();
        map.find(POOL)
                .flatMap(node -> values.choice(node, POOL, POOLS))
                .ifPresent(pool -> ensemble.put(POOL, pool));
        map.find(WEIGHTS)
                .flatMap(this::weights)
                .ifPresent(weights -> ensemble.put(WEIGHTS, weights));
        return ensemble;
    }

    private Optional<Object> weights(Node node) {
        if (node instanceof MappingNode) {
            return values.map(node, WEIGHTS, WEIGHTS_EXAMPLE).map(map -> given(node, map));
        }
        return values.choice(node, WEIGHTS, WEIGHTINGS).map(Object.class::cast);
    }

    private Map<String, Double> given(Node node, YamlMap map) {
        Map<String, Double> weights = new LinkedHashMap<>();
        map.entries()
                .forEach(
                        (id, entry) ->
                                values.decimal(
                                                entry.value(),
                                                "The weight of " + id,
                                                0,
                                                Double.POSITIVE_INFINITY)
                                        .ifPresent(weight -> weights.put(id, weight)));
        boolean allRead = weights.size() == map.entries().size();
        if (allRead && weights.values().stream().noneMatch(weight -> weight > 0)) {
            complaints.at(
                    node,
                    "No model has a weight above 0",
                    "Write weights such as " + WEIGHTS_EXAMPLE);
        }
        return Map.copyOf(weights);
    }
}
