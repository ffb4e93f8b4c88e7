package org.graunt.run.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.note.Note;

/**
 * How the members of a project are pooled.
 *
 * @param pool the way
 * @param weights of the members
 * @param words what the weights are, for people
 * @param notes where the project asks for weights that are not to be had
 */
record Pooling(Pool pool, Weights weights, String words, List<Note> notes) {

    /** Copies the list. */
    Pooling {
        notes = List.copyOf(notes);
    }

    /**
     * What the project asks for; the linear pool and equal weights by family where it says nothing.
     *
     * @param members who answered, at least one
     */
    static Pooling of(Project project, List<ModelSpec> members) {
        Pool pool =
                Optional.ofNullable(project.ensemble().get("pool"))
                        .map(word -> Pool.valueOf(word.toString().toUpperCase(Locale.ROOT)))
                        .orElse(Pool.LINEAR);
        return switch (project.ensemble().getOrDefault("weights", "equal")) {
            case Map<?, ?> map -> given(pool, map, members);
            case String word when word.equals("equal") -> equal(pool, members, List.of());
            case Object learnt -> equal(pool, members, List.of(notLearnt(learnt)));
        };
    }

    private static Pooling given(Pool pool, Map<?, ?> map, List<ModelSpec> members) {
        Map<String, Double> held = new LinkedHashMap<>();
        for (ModelSpec member : members) {
            if (map.get(member.id()) instanceof Number weight && weight.doubleValue() > 0) {
                held.put(member.id(), weight.doubleValue());
            }
        }
        if (held.isEmpty()) {
            Note nobody =
                    Note.warning(
                            "ensemble",
                            "No model that answers has a weight in %s".formatted(map),
                            "All count alike here; give weights to models that run.");
            return equal(pool, members, List.of(nobody));
        }
        return new Pooling(pool, Weights.of(held), "weights as the project gives", List.of());
    }

    private static Pooling equal(Pool pool, List<ModelSpec> members, List<Note> notes) {
        Map<String, String> families = new LinkedHashMap<>();
        members.forEach(member -> families.put(member.id(), member.family()));
        return new Pooling(pool, Weights.equalByFamily(families), "equal weights by family", notes);
    }

    private static Note notLearnt(Object weighting) {
        return Note.warning(
                "ensemble",
                "Weights %s need a backtest, which this answer does not use".formatted(weighting),
                "Families count alike here.");
    }
}
