package org.graunt.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.spec.ModelLibrary;
import org.graunt.spec.ProjectReader;
import org.graunt.spec.ProjectWriter;
import org.graunt.table.InputsReader;

/** From a project file to a plan: reads the project, the models it names and its tables. */
public final class Opening {
    private final Path file;
    private final Path library;
    private final List<Engine> engines;
    private final boolean outside;
    private final List<Note> notes = new ArrayList<>();

    private Opening(Path file, Path library, List<Engine> engines, boolean outside) {
        this.file = file;
        this.library = library;
        this.engines = engines;
        this.outside = outside;
    }

    /**
     * Opens a project.
     *
     * @param file the project file
     * @param library the folder of model specifications that any project may name
     * @param overrides what the command line says in place of the file
     * @return the plan; or everything that is wrong in project, models and tables, all at once
     */
    public static Outcome<Plan> open(
            Path file, Path library, List<Engine> engines, Overrides overrides) {
        return new Opening(file, library, engines, overrides.outside()).plan(overrides);
    }

    /**
     * Opens a project as it stands in a window, saved or not. Saved later, the file gives the same
     * plan.
     *
     * @param file where the project is kept
     * @param project as it stands
     * @param outside true where it may name tables outside its folder
     */
    public static Outcome<Plan> of(
            Path file, Project project, Path library, List<Engine> engines, boolean outside) {
        Opening opening = new Opening(file, library, engines, outside);
        return opening.plan(
                project, opening.told(library(library, engines)), opening.source(project));
    }

    /** The specifications of a folder; none where there is no such folder. */
    public static Outcome<Map<String, ModelSpec>> library(Path folder, List<Engine> engines) {
        if (Files.notExists(folder)) {
            return Outcome.of(
                    Map.of(),
                    List.of(
                            Note.warning(
                                    folder.toString(),
                                    "There is no folder of models",
                                    "Only models written into the project itself can run.")));
        }
        return ModelLibrary.read(folder, engines);
    }

    /**
     * The folder of a project's tables, whether it is there or not; or why it may not be used.
     *
     * @param file where the project is kept
     * @param outside true where it may lie outside the folder of the project
     */
    public static Outcome<Path> tables(Path file, Project project, boolean outside) {
        return TablesOf.project(file, project, outside);
    }

    private Outcome<Plan> plan(Overrides overrides) {
        Outcome<Project> read = told(ProjectReader.read(file, engines));
        Outcome<Map<String, ModelSpec>> held = told(library(library, engines));
        if (!read.succeeded()) {
            // the tables may have errors of their own, and all are told at once
            ProjectReader.asFarAsReadable(file, engines).ifPresent(this::inputs);
            return Outcome.failed(notes);
        }
        return plan(overrides.over(read.value()), held, source());
    }

    private Outcome<Plan> plan(
            Project project, Outcome<Map<String, ModelSpec>> held, Plan.Source source) {
        Outcome<Inputs> inputs = inputs(project);
        if (!held.succeeded()) {
            return Outcome.failed(notes);
        }
        Outcome<List<ModelSpec>> members = told(ModelLibrary.members(project, held.value()));
        if (!inputs.succeeded() || !members.succeeded()) {
            return Outcome.failed(notes);
        }
        Planner planner = new Planner(project, inputs.value(), engines);
        Outcome<Plan> plan = told(planner.plan(members.value(), source));
        return plan.succeeded()
                ? Outcome.of(plan.value().with(notes), notes)
                : Outcome.failed(notes);
    }

    private <T> Outcome<T> told(Outcome<T> outcome) {
        notes.addAll(outcome.notes());
        return outcome;
    }

    private Outcome<Inputs> inputs(Project project) {
        return told(
                tables(file, project, outside).then(folder -> InputsReader.read(project, folder)));
    }

    /** The file as it is where it says the same, else as it would be saved. */
    private Plan.Source source(Project project) {
        Outcome<Project> kept = ProjectReader.read(file, engines);
        return kept.succeeded() && kept.value().equals(project)
                ? source()
                : source(ProjectWriter.text(project).getBytes(StandardCharsets.UTF_8));
    }

    private Plan.Source source() {
        try {
            return source(Files.readAllBytes(file));
        } catch (IOException vanished) {
            throw new IllegalStateException("%s was there a moment ago".formatted(file), vanished);
        }
    }

    private Plan.Source source(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Plan.Source(
                    String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
