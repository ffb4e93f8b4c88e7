package org.graunt.model;

import java.util.List;
import java.util.function.Function;
import org.graunt.note.Outcome;

/**
 * A kind of model: how a specification becomes a model, and which keys it may have.
 *
 * @param name the word in a specification
 * @param summary one sentence for the list of models
 * @param conventions the words that {@code conventions:} may have, each with the words that may
 *     follow it; empty where the engine has none
 * @param settings every key it knows beyond those that all models have
 * @param build makes the model, or says why the specification does not hold together
 */
public record Engine(
        String name,
        String summary,
        java.util.Map<String, List<String>> conventions,
        List<Setting<?>> settings,
        Function<ModelSpec, Outcome<ProjectionModel>> build) {}
