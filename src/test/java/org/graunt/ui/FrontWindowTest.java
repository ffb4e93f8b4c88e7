package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.graunt.model.Engine;
import org.graunt.model.Project;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.ui.look.Skin;
import org.graunt.workspace.Document;
import org.graunt.workspace.Recovery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontWindowTest {
    @TempDir private Path folder = Path.of("");

    private ToyProject toy() throws IOException {
        return ToyProject.in(folder, "models: [toy, other, no-change]", "draws: 40");
    }

    private OpenWindow open(Path project) {
        return open(project, ToyProject.ENGINES);
    }

    private OpenWindow open(Path project, List<Engine> engines) {
        OpenWindow window = OpenWindow.on(project, folder, engines, folder.resolve("own"));
        window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
        return window;
    }

    private OpenWindow withResults() throws IOException {
        ToyProject toy = toy();
        toy.run(1, 16, Watcher.none());
        OpenWindow window = open(toy.file());
        window.waitUntil(() -> fan(window) != null);
        window.waitUntil(() -> !window.words("#pooled-chance").isBlank());
        return window;
    }

    private static @Nullable String fan(OpenWindow window) {
        return window.find("#fan-card .chart-pane", Pane.class).getAccessibleText();
    }

    private static Object weights(OpenWindow window) {
        return window.ask(() -> window.workbench().desk().document())
                .map(Document::project)
                .map(Project::ensemble)
                .map(ensemble -> ensemble.getOrDefault("weights", "equal"))
                .orElseThrow();
    }

    @Test
    void a_fan_is_seen_with_a_sentence_that_reads_it() throws IOException {
        try (OpenWindow window = withResults()) {
            assertThat(fan(window)).startsWith("How many people in Region?");
            assertThat(window.words(".page-sentence")).startsWith("Three models, 40 draws each.");
            assertThat(window.words("#facts")).startsWith("40 draws");
        }
    }

    @Test
    void results_that_are_older_than_the_tables_say_so() throws IOException {
        ToyProject toy = toy();
        toy.run(1, 16, Watcher.none());
        try (OpenWindow window = open(toy.file())) {
            window.waitUntilAtRest();
            assertThat(window.words("#outdated")).isEmpty();
        }
        Files.writeString(folder.resolve("tables/population.csv"), "\n", StandardOpenOption.APPEND);
        try (OpenWindow window = open(toy.file())) {
            window.waitUntil(() -> window.words("#outdated").contains("other tables (population)"));
        }
    }

    @Test
    void a_weight_that_is_moved_moves_the_fan_and_can_be_undone() throws IOException {
        try (OpenWindow window = withResults()) {
            String before = fan(window);
            Slider slider = window.find("#weight-no-change", Slider.class);
            window.focus(slider);
            window.hand().press(KeyCode.END).release(KeyCode.END);
            window.waitUntil(() -> !String.valueOf(before).equals(fan(window)));
            assertThat(weights(window)).asString().contains("no-change=1.0", "other=0.0");
            window.waitUntil(() -> window.words("#undo").equals("Undo weights"));
            assertThat(Recovery.of(folder.resolve("toy.yaml")).file()).exists();

            window.hand().clickOn("#undo");
            window.waitUntil(() -> String.valueOf(before).equals(fan(window)));
            assertThat(weights(window)).isEqualTo("equal");
            window.hand().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z);
            window.hand().release(KeyCode.SHIFT, KeyCode.CONTROL);
            window.waitUntil(() -> !weights(window).equals("equal"));
        }
    }

    @Test
    void five_steps_are_undone_one_by_one() throws IOException {
        try (OpenWindow window = withResults()) {
            Slider slider = window.find("#weight-no-change", Slider.class);
            window.focus(slider);
            List<Object> steps = new ArrayList<>(List.of(weights(window)));
            for (int step = 0; step < 5; step++) {
                window.hand().type(KeyCode.RIGHT);
                Object before = steps.getLast();
                window.waitUntil(() -> !weights(window).equals(before));
                steps.add(weights(window));
            }
            for (Object before : steps.reversed().subList(1, steps.size())) {
                window.hand().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
                window.waitUntil(() -> weights(window).equals(before));
            }
            assertThat(window.words("#undo")).isEqualTo("Undo");
        }
    }

    @Test
    void help_names_every_command_with_its_key() throws IOException {
        try (OpenWindow window = open(toy().file())) {
            window.hand().type(KeyCode.F1);
            window.waitUntil(() -> window.find("#help", VBox.class).getParent().isVisible());
            String help = window.hand().lookup("#help .label").queryAll().toString();
            window.workbench()
                    .commands()
                    .all()
                    .forEach(command -> assertThat(help).contains(command.words().get()));
            assertThat(help).contains("Ctrl+K");
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
            window.hand().type(KeyCode.ESCAPE);
            window.waitUntil(() -> !window.find("#help", VBox.class).getParent().isVisible());
        }
    }

    @Test
    void a_number_that_is_typed_is_answered_with_its_probability() throws IOException {
        try (OpenWindow window = withResults()) {
            TextField numbers = window.find("#threshold", TextField.class);
            window.hand().doubleClickOn(numbers).press(KeyCode.CONTROL, KeyCode.A);
            window.hand().release(KeyCode.A, KeyCode.CONTROL).write("1").type(KeyCode.ENTER);
            window.waitUntil(() -> window.words("#pooled-chance").equals("100 %"));
            window.hand().press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
            window.hand().write("50 million").type(KeyCode.ENTER);
            window.waitUntil(() -> window.words("#pooled-chance").equals("0 %"));
            window.waitUntil(() -> numbers.getText().equals("50 million"));
        }
    }

    @Test
    void an_area_is_found_by_its_name_and_all_pages_look_there() throws IOException {
        try (OpenWindow window = withResults()) {
            window.hand().press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
            window.waitUntil(() -> window.find("#palette-field", TextField.class).isFocused());
            window.hand().write("bee");
            ListView<?> list = window.find("#palette-list", ListView.class);
            window.waitUntil(() -> list.getItems().size() == 1);
            window.hand().type(KeyCode.ENTER);
            window.waitUntil(() -> window.words(".page-heading").equals("How many people in Bee?"));
            assertThat(window.ask(() -> window.workbench().desk().selectionProperty().get().area()))
                    .isEqualTo("B");
        }
    }

    @Test
    void the_figures_behind_a_chart_are_a_table_and_can_be_copied() throws IOException {
        try (OpenWindow window = withResults()) {
            window.hand().clickOn("Table");
            TableView<?> table = window.find("#figures-table", TableView.class);
            assertThat(table.getItems()).isNotEmpty();
            window.hand().clickOn("#fan-card .menu-button").clickOn("Copy data");
            String copied = window.ask(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).startsWith("year\tobserved\tpooled mean\t50 % from");
        }
    }

    @Test
    void a_run_that_is_cancelled_keeps_what_was_finished() throws IOException {
        ToyProject toy = ToyProject.in(folder, "models: [toy, snail]", "draws: 40");
        toy.model("snail", "{id: snail, engine: slow}");
        SlowEngine slow = new SlowEngine();
        List<Engine> engines = new ArrayList<>(ToyProject.ENGINES);
        engines.add(slow.engine());
        try (OpenWindow window = open(toy.file(), engines)) {
            assertThat(window.words(".empty .label")).startsWith("There are no results yet.");
            window.hand().clickOn("#run");
            window.waitUntil(slow::hasBegun);
            window.hand().clickOn("#cancel");
            slow.goOn();
            window.waitUntil(() -> window.workbench().desk().resultsProperty().get().isPresent());
            assertThat(window.words("#facts")).contains("cancelled");
            assertThat(toy.out().resolve("members/toy/population.csv")).exists();
            assertThat(toy.out().resolve("members/snail")).doesNotExist();
            window.waitUntil(() -> fan(window) != null);
        }
    }

    @Test
    void a_run_from_the_window_leaves_the_bytes_of_the_command_line() throws IOException {
        ToyProject toy = toy();
        toy.run(1, 16, Watcher.none());
        var fromCommand = ToyProject.files(toy.out());
        try (OpenWindow window = open(toy.file())) {
            window.hand().clickOn("#run");
            window.waitUntil(() -> Files.exists(toy.out().resolve("manifest.json")));
            window.waitUntil(() -> !window.workbench().desk().running().busyProperty().get());
        }
        var fromWindow = ToyProject.files(toy.out());
        fromWindow.keySet().removeIf(name -> name.startsWith("charts/") || name.endsWith(".xlsx"));
        assertThat(fromWindow).isEqualTo(fromCommand);
    }

    @Test
    void changes_that_were_not_saved_are_offered_after_a_crash() throws IOException {
        ToyProject toy = toy();
        Document document = Document.open(toy.file(), ToyProject.ENGINES).value();
        Recovery recovery = Recovery.of(toy.file());
        assertThat(recovery.keep(document.withDraws(7))).isEmpty();
        try (OpenWindow window = open(toy.file())) {
            window.hand().clickOn("#recover");
            assertThat(window.ask(() -> window.workbench().desk().document().orElseThrow()))
                    .isEqualTo(document.withDraws(7));
            assertThat(window.words("#undo")).isEqualTo("Undo recovery");
        }
    }

    @Test
    void nothing_is_clipped_in_light_or_dark_or_with_large_words() throws IOException {
        try (OpenWindow window = withResults()) {
            for (Skin.Mode mode : List.of(Skin.Mode.LIGHT, Skin.Mode.DARK)) {
                for (double size : new double[] {13, 16}) {
                    for (String page :
                            List.of(
                                    "data",
                                    "correct",
                                    "models",
                                    "ensemble",
                                    "disagreement",
                                    "schools",
                                    "past")) {
                        window.ask(
                                () -> {
                                    window.workbench().skin().modeProperty().set(mode);
                                    window.workbench().skin().textSizeProperty().set(size);
                                    window.workbench().pageProperty().set(page);
                                    return true;
                                });
                        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
                        assertThat(
                                        window.ask(
                                                () ->
                                                        Clipping.under(
                                                                window.stage()
                                                                        .getScene()
                                                                        .getRoot())))
                                .describedAs("%s, %s, %s", page, mode, size)
                                .isEmpty();
                    }
                }
            }
        }
    }
}
