package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of models, and which of them a project means. */
class ModelLibraryTest {
    private static final String HEAD = "graunt: 1\ndata: d\n";
    private static final Map<String, ModelSpec> LIBRARY =
            Map.of(
                    "trend-5", ModelSpec.of("trend-5", "cohort-component"),
                    "trend-10", ModelSpec.of("trend-10", "cohort-component"),
                    "no-change", ModelSpec.of("no-change", "no-change"));

    @TempDir Path folder;
    private Path models;

    @BeforeEach
    void makeFolder() throws IOException {
        models = Files.createDirectory(folder.resolve("models"));
    }

    private Outcome<Map<String, ModelSpec>> read() {
        return ModelLibrary.read(models, SpecFiles.ENGINES);
    }

    private void file(String name, String text) {
        SpecFiles.write(models.resolve(name), text);
    }

    private Outcome<List<ModelSpec>> members(String keys) {
        Project project = SpecFiles.project(folder, HEAD + keys).value();
        return ModelLibrary.members(project, LIBRARY);
    }

    private static List<String> ids(Outcome<List<ModelSpec>> members) {
        return members.value().stream().map(ModelSpec::id).toList();
    }

    @Test
    void every_yaml_of_the_folder_is_a_model() throws IOException {
        file("b.yaml", "{id: two, engine: no-change}");
        file("a.yaml", "{id: one, engine: no-change}");
        file("README.md", "# no model");
        file(".hidden.yaml", "no model");
        Files.createDirectory(models.resolve("folder.yaml"));
        assertThat(read().value().keySet()).containsExactlyInAnyOrder("one", "two");
        assertThat(read().notes()).isEmpty();
    }

    @Test
    void what_is_wrong_in_any_file_is_told_with_the_others() {
        file("a.yaml", "{id: one, engine: none}");
        file("b.yaml", "\tid: one");
        file("c.yaml", "{id: one, engine: no-change}");
        file("d.yml", "{id: four, engine: no-change}");
        assertThat(SpecFiles.lines(read()))
                .containsExactly(
                        "models/a.yaml:1:19: engine is the text \"none\". Write one of"
                                + " cohort-component, given-rates, no-change.",
                        "models/b.yaml:1:1: The line is indented with a tab. Indent with spaces.",
                        "models/c.yaml:1:6: id one is already given at models/a.yaml:1:6. Give each"
                                + " specification an id of its own.",
                        "models/d.yml: The file is not read. Let its name end in .yaml.");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Path missing = folder.resolve("modles");
        assertThat(ModelLibrary.read(missing, SpecFiles.ENGINES).notes())
                .singleElement()
                .extracting(Note::where)
                .isEqualTo(missing.toString());
    }

    @Test
    void members_come_in_the_order_of_the_project() {
        assertThat(ids(members("models: [trend-10, no-change, trend-5]")))
                .containsExactly("trend-10", "no-change", "trend-5");
    }

    @Test
    void a_project_that_names_no_models_means_all_of_them() {
        assertThat(ids(members("model-specs: [{id: mine, engine: no-change}]")))
                .containsExactly("mine", "no-change", "trend-10", "trend-5");
    }

    @Test
    void a_specification_of_the_project_overrides_the_library() {
        Outcome<List<ModelSpec>> members =
                members("models: [trend-5]\nmodel-specs: [{id: trend-5, engine: no-change}]");
        assertThat(members.value()).containsExactly(ModelSpec.of("trend-5", "no-change"));
    }

    @Test
    void every_name_that_means_no_model_is_told_with_a_near_one() {
        assertThat(SpecFiles.lines(members("models: [trend5, no-change, zzz]")))
                .containsExactly(
                        "models, entry 1: There is no model trend5 in the folder of models or in"
                                + " model-specs. Did you mean trend-5?",
                        "models, entry 3: There is no model zzz in the folder of models or in"
                                + " model-specs. Write one of no-change, trend-10, trend-5.");
    }

    @Test
    void a_weight_must_belong_to_a_model_and_counts_only_for_a_member() {
        assertThat(SpecFiles.lines(members("models: [trend-5]\nensemble: {weights: {trnd-5: 1}}")))
                .containsExactly(
                        "ensemble, weights: There is no model trnd-5 in the folder of models or in"
                                + " model-specs. Did you mean trend-5?");
        Outcome<List<ModelSpec>> outcome =
                members("models: [trend-5]\nensemble: {weights: {trend-10: 1}}");
        assertThat(ids(outcome)).containsExactly("trend-5");
        assertThat(SpecFiles.lines(outcome))
                .containsExactly(
                        "ensemble, weights: The weight of trend-10 has no effect: it is not among"
                                + " the models. Add trend-10 to models, or remove its weight.");
    }

    @Test
    void a_project_needs_some_model() {
        Project project = SpecFiles.project(folder, HEAD).value();
        assertThat(SpecFiles.lines(ModelLibrary.members(project, Map.of())))
                .containsExactly(
                        "models: Project p names no model and there is none to take. Put"
                                + " specifications into the folder of models or under model-specs.");
    }
}
