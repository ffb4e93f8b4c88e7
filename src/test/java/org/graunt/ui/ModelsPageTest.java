package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.graunt.model.Engine;
import org.graunt.model.Project;
import org.graunt.model.change.CohortChange;
import org.graunt.run.Engines;
import org.graunt.run.ToyProject;
import org.graunt.workspace.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsPageTest {
    @TempDir private Path folder = Path.of("");

    private OpenWindow open() throws IOException {
        ToyProject toy = ToyProject.in(folder, "models: [toy, change, no-change]");
        toy.model("change", "{id: change, engine: cohort-change}");
        List<Engine> engines = new ArrayList<>(ToyProject.ENGINES);
        engines.add(CohortChange.ENGINE);
        OpenWindow window = OpenWindow.on(toy.file(), folder, engines, folder.resolve("own"));
        window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
        window.turnTo("models");
        window.waitUntil(() -> chart(window) != null);
        return window;
    }

    private static @Nullable String chart(OpenWindow window) {
        return window.find("#models-card .chart-pane", Pane.class).getAccessibleText();
    }

    private static List<Project.Scenario> scenarios(OpenWindow window) {
        return window.ask(() -> window.workbench().desk().document())
                .map(Document::project)
                .map(Project::scenarios)
                .orElseThrow();
    }

    @Test
    void every_model_is_seen_without_any_run() throws IOException {
        try (OpenWindow window = open()) {
            assertThat(chart(window)).contains("toy", "change", "no-change");
            assertThat(window.words(".page-sentence")).contains("No lever moves any of them.");
        }
    }

    @Test
    void switches_draw_differences_small_multiples_and_components() throws IOException {
        try (OpenWindow window = open()) {
            window.hand().clickOn("#show-difference");
            window.waitUntil(() -> String.valueOf(chart(window)).contains("more or fewer than"));
            window.hand().clickOn("#show-percent").clickOn("#show-apart");
            window.waitUntil(() -> String.valueOf(chart(window)).contains("Per cent more"));
            window.hand().clickOn("#show-components");
            window.waitUntil(() -> String.valueOf(chart(window)).contains("Components of change"));
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
        }
    }

    @Test
    void a_lever_that_is_pulled_is_kept_as_a_scenario_and_undone() throws IOException {
        try (OpenWindow window = open()) {
            String before = String.valueOf(chart(window));
            Slider slider = window.find("#lever-migration-in", Slider.class);
            assertThat(slider.isDisabled()).isFalse();
            assertThat(window.find("#lever-homes", Slider.class).isDisabled()).isTrue();
            window.focus(slider);
            window.hand().press(KeyCode.END).release(KeyCode.END);
            window.waitUntil(() -> !before.equals(chart(window)));
            window.hand().clickOn(window.find("#scenario-name", TextField.class));
            window.hand().write("More children").clickOn("#scenario-keep");
            window.waitUntil(() -> scenarios(window).size() == 1);
            window.hand().clickOn("#undo");
            window.waitUntil(() -> scenarios(window).isEmpty());
            window.hand().clickOn("#levers-back");
            window.waitUntil(() -> before.equals(chart(window)));
        }
    }

    @Test
    void the_homes_that_are_dragged_move_the_housing_led_path_and_not_the_trend()
            throws IOException {
        Path project = SampleProject.in(folder, "models", "[trend-5, housing-led]");
        try (OpenWindow window =
                OpenWindow.on(project, Path.of(""), Engines.all(), folder.resolve("own"))) {
            window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
            window.turnTo("models");
            window.waitUntil(() -> chart(window) != null);
            window.waitUntilAtRest();
            String before = String.valueOf(chart(window));
            Node thumb = window.find("#lever-homes .thumb", Node.class);
            window.hand().drag(thumb).moveBy(60, 0).drop();
            window.waitUntil(() -> !before.equals(chart(window)));
            window.waitUntilAtRest();
            String after = String.valueOf(chart(window));
            assertThat(after).containsPattern("Housing-led \\S+ m in 2050, before ");
            assertThat(after).containsPattern("5 years \\S+ m in 2050\\. ");
        }
    }
}
