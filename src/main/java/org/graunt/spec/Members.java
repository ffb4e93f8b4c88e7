package org.graunt.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;

/** Finds the specification behind every model that a project names. */
final class Members {
    private final Project project;
    private final Map<String, ModelSpec> specs;
    private final List<Note> notes = new ArrayList<>();

    Members(Project project, Map<String, ModelSpec> library) {
        this.project = project;
        this.specs = project.specsOver(library);
    }

    Outcome<List<ModelSpec>> resolve() {
        List<ModelSpec> members = project.models().isEmpty() ? all() : named();
        weights(members);
        boolean failed = notes.stream().anyMatch(Note::isError);
        return failed ? Outcome.failed(notes) : Outcome.of(List.copyOf(members), notes);
    }

    private List<ModelSpec> all() {
        if (specs.isEmpty()) {
            notes.add(
                    Note.error(
                            "models",
                            "Project %s names no model and there is none to take"
                                    .formatted(project.name()),
                            "Put specifications into the folder of models or under model-specs."));
        }
        return List.copyOf(specs.values());
    }

    private List<ModelSpec> named() {
        List<ModelSpec> members = new ArrayList<>();
        int entry = 0;
        for (String id : project.models()) {
            entry++;
            ModelSpec spec = specs.get(id);
            if (spec == null) {
                notes.add(unknown("models, entry " + entry, id));
            } else {
                members.add(spec);
            }
        }
        return members;
    }

    private Note unknown(String where, String id) {
        return Note.error(
                where,
                "There is no model %s in the folder of models or in model-specs".formatted(id),
                Words.advice(id, specs.keySet()));
    }

    private void weights(List<ModelSpec> members) {
        if (!(project.ensemble().get(EnsembleReader.WEIGHTS) instanceof Map<?, ?> weights)) {
            return;
        }
        List<String> ids = members.stream().map(ModelSpec::id).toList();
        for (String id : weights.keySet().stream().map(String::valueOf).sorted().toList()) {
            if (!specs.containsKey(id)) {
                notes.add(unknown("ensemble, weights", id));
            } else if (!ids.contains(id)) {
                notes.add(
                        Note.warning(
                                "ensemble, weights",
                                "The weight of %s has no effect: it is not among the models"
                                        .formatted(id),
                                "Add %s to models, or remove its weight.".formatted(id)));
            }
        }
    }
}
