package org.graunt.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.Engine;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Overrides;
import org.graunt.spec.ProjectReader;
import org.graunt.spec.ProjectWriter;
import org.graunt.table.AtomicFile;

/**
 * A project and the file where it is kept. A change gives another document; the file changes only
 * when a document is saved.
 *
 * @param file the project file
 * @param project the project as it stands
 */
public record Document(Path file, Project project) {

    /** Opens a project file. */
    public static Outcome<Document> open(Path file, List<Engine> engines) {
        return ProjectReader.read(file, engines)
                .then(project -> Outcome.of(new Document(file.toAbsolutePath(), project)));
    }

    /** The same file with another project in it. */
    public Document with(Project other) {
        return new Document(file, other);
    }

    /** The project with this pool and these weights. */
    public Document withEnsemble(Map<String, Object> ensemble) {
        Project p = project;
        return with(
                new Project(
                        p.name(),
                        p.data(),
                        p.region(),
                        p.censusYear(),
                        p.baseYear(),
                        p.lastYear(),
                        p.correction(),
                        p.models(),
                        p.specs(),
                        p.scenarios(),
                        p.draws(),
                        p.keepDraws(),
                        p.seed(),
                        ensemble,
                        p.decisions()));
    }

    /** The project with the weights said otherwise: a word, or a map by member. */
    public Document withWeights(Object weights) {
        Map<String, Object> ensemble = new LinkedHashMap<>(project.ensemble());
        ensemble.put("weights", weights);
        return withEnsemble(ensemble);
    }

    /** The project with one scenario more. */
    public Document withScenario(Project.Scenario scenario) {
        List<Project.Scenario> scenarios = new ArrayList<>(project.scenarios());
        scenarios.add(scenario);
        Project p = project;
        return with(
                new Project(
                        p.name(),
                        p.data(),
                        p.region(),
                        p.censusYear(),
                        p.baseYear(),
                        p.lastYear(),
                        p.correction(),
                        p.models(),
                        p.specs(),
                        scenarios,
                        p.draws(),
                        p.keepDraws(),
                        p.seed(),
                        p.ensemble(),
                        p.decisions()));
    }

    /** The project with these decisions about the correction. */
    public Document withDecisions(List<CorrectionDecision> decisions) {
        Project p = project;
        return with(
                new Project(
                        p.name(),
                        p.data(),
                        p.region(),
                        p.censusYear(),
                        p.baseYear(),
                        p.lastYear(),
                        p.correction(),
                        p.models(),
                        p.specs(),
                        p.scenarios(),
                        p.draws(),
                        p.keepDraws(),
                        p.seed(),
                        p.ensemble(),
                        decisions));
    }

    /** The project with so many draws. */
    public Document withDraws(int draws) {
        return with(new Overrides(draws, null, null, null, null).over(project));
    }

    /**
     * Writes the project into its file, whole or not at all.
     *
     * @return why it could not be written; empty where it was
     */
    public List<Note> save() {
        return write(file);
    }

    /** Writes the project into any file, whole or not at all. */
    List<Note> write(Path to) {
        try {
            AtomicFile.write(to, out -> out.write(ProjectWriter.text(project)));
            return List.of();
        } catch (IOException problem) {
            return List.of(AtomicFile.note(to, problem));
        }
    }
}
