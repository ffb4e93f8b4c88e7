package org.graunt.run;

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
import org.graunt.run.pool.PooledMember;
import org.graunt.run.pool.Pooling;
import org.graunt.table.ResultTable;

/** What a project's key {@code ensemble} means for the members that are there. */
final class EnsembleChoice {
    private static final String WHERE = "ensemble";

    private final Project project;
    private final List<PooledMember> members;
    private final Path learnt;

    private EnsembleChoice(Project project, List<PooledMember> members, Path learnt) {
        this.project = project;
        this.members = members;
        this.learnt = learnt;
    }

    /**
     * The pool and the weights of a project: a linear pool and equal weights by family where it
     * does not say.
     *
     * @param members at least one
     * @param learnt the weights that a backtest of the project left; need not be there
     */
    static Outcome<Pooling> of(Project project, List<PooledMember> members, Path learnt) {
        EnsembleChoice choice = new EnsembleChoice(project, members, learnt);
        return choice.weights().then(weights -> Outcome.of(new Pooling(choice.pool(), weights)));
    }

    private Pool pool() {
        String word = String.valueOf(project.ensemble().getOrDefault("pool", "linear"));
        return Pool.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Outcome<Weights> weights() {
        Object written = project.ensemble().getOrDefault("weights", "equal");
        return switch (written) {
            case Map<?, ?> given -> given(given);
            case String word when !word.equals("equal") -> learnt(word);
            default -> Outcome.of(equal());
        };
    }

    private Weights equal() {
        Map<String, String> families = new LinkedHashMap<>();
        members.forEach(member -> families.put(member.id(), member.family()));
        return Weights.equalByFamily(families);
    }

    /** Members that the project does not weigh have no say. */
    private Outcome<Weights> given(Map<?, ?> written) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (PooledMember member : members) {
            Object weight = written.get(member.id());
            weights.put(member.id(), weight instanceof Number number ? number.doubleValue() : 0.0);
        }
        return weights.values().stream().anyMatch(weight -> weight > 0)
                ? Outcome.of(Weights.of(weights))
                : Outcome.of(
                        equal(),
                        List.of(
                                Note.warning(
                                        WHERE,
                                        "None of the members that are there has a weight; all count"
                                                + " alike, by family",
                                        "Give a weight to one of %s."
                                                .formatted(String.join(", ", weights.keySet())))));
    }

    /** Weights that a backtest has found; equal ones, with a note, where there was none. */
    private Outcome<Weights> learnt(String word) {
        Optional<Weights> found = Files.exists(learnt) ? read(word) : Optional.empty();
        return found.map(Outcome::of)
                .orElseGet(
                        () ->
                                Outcome.of(
                                        equal(),
                                        List.of(
                                                Note.warning(
                                                        WHERE,
                                                        "Weights by %s are learnt from past errors, and no backtest of these members is at hand; all count alike, by family"
                                                                .formatted(word),
                                                        "Run graunt backtest for the project first."))));
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
        return Weights.of(weights).among(members.stream().map(PooledMember::id).toList());
    }
}
