package org.graunt.run.pool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;

/** What a project's key {@code ensemble} means for the members that are there. */
public final class PoolingChoice {
    private static final String WHERE = "ensemble";

    private final Project project;
    private final Map<String, String> families;
    private final Path learnt;

    private PoolingChoice(Project project, Map<String, String> families, Path learnt) {
        this.project = project;
        this.families = families;
        this.learnt = learnt;
    }

    /**
     * The pool and the weights of a project: a linear pool and equal weights by family where it
     * does not say.
     *
     * @param families of the members by id, at least one
     * @param learnt the weights that a backtest of the project left; need not be there
     */
    public static Outcome<Pooling> of(Project project, Map<String, String> families, Path learnt) {
        return new PoolingChoice(project, families, learnt).choose();
    }

    private Pool pool() {
        String word = String.valueOf(project.ensemble().getOrDefault("pool", "linear"));
        return Pool.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Outcome<Pooling> choose() {
        return switch (project.ensemble().getOrDefault("weights", "equal")) {
            case Map<?, ?> given -> given(given);
            case String word when !word.equals("equal") -> learnt(word);
            default -> Outcome.of(equal());
        };
    }

    private Pooling equal() {
        return new Pooling(pool(), Weights.equalByFamily(families), "equal weights by family");
    }

    /** Members that the project does not weigh have no say. */
    private Outcome<Pooling> given(Map<?, ?> written) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String id : families.keySet()) {
            weights.put(id, written.get(id) instanceof Number weight ? weight.doubleValue() : 0.0);
        }
        if (weights.values().stream().anyMatch(weight -> weight > 0)) {
            return Outcome.of(
                    new Pooling(pool(), Weights.of(weights), "weights as the project gives"));
        }
        return Outcome.of(
                equal(),
                List.of(
                        Note.warning(
                                WHERE,
                                "None of the members that are there has a weight; all count alike,"
                                        + " by family",
                                "Give a weight to one of %s."
                                        .formatted(String.join(", ", weights.keySet())))));
    }

    /** Weights that a backtest has found; equal ones, with a note, where there was none. */
    private Outcome<Pooling> learnt(String word) {
        Optional<Weights> found = Files.exists(learnt) ? read(word) : Optional.empty();
        if (found.isPresent()) {
            String words = "weights by %s, from the backtest".formatted(word);
            return Outcome.of(new Pooling(pool(), found.get(), words));
        }
        return Outcome.of(
                equal(),
                List.of(
                        Note.warning(
                                WHERE,
                                "Weights by %s are learnt from past errors, and no backtest of these members is at hand; all count alike, by family"
                                        .formatted(word),
                                "Run graunt backtest for the project first.")));
    }

    private Optional<Weights> read(String word) {
        Outcome<ResultTable> table =
                ResultTable.read(learnt, List.of("member"), List.of(word.replace('-', '_')));
        if (!table.succeeded()) {
            return Optional.empty();
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        table.value()
                .rows()
                .forEach(row -> weights.put(row.texts().getFirst(), row.numbers().getFirst()));
        boolean weigh =
                weights.values().stream().allMatch(each -> each >= 0 && Double.isFinite(each))
                        && weights.values().stream().anyMatch(each -> each > 0);
        return weigh ? Weights.of(weights).among(families.keySet()) : Optional.empty();
    }
}
