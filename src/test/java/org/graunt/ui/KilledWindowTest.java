package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.testing.Child;
import org.graunt.workspace.Document;
import org.graunt.workspace.Recovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that is killed in the middle of work, and the one that is opened after it. */
class KilledWindowTest {
    private static final List<String> HEADLESS =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dtestfx.robot=glass");

    @TempDir private Path folder = Path.of("");

    /** A person who moves a weight, sees it kept, and is cut off. */
    static final class Person {
        private Person() {}

        public static void main(String[] words) throws InterruptedException {
            Path folder = Path.of(words[0]);
            OpenWindow window = open(folder.resolve("toy.yaml"), folder);
            window.focus(window.find("#weight-no-change", Slider.class));
            window.hand().press(KeyCode.END).release(KeyCode.END);
            window.waitUntil(() -> window.words("#undo").equals("Undo weights"));
            window.waitUntil(() -> Files.exists(Recovery.of(folder.resolve("toy.yaml")).file()));
            System.out.println("weighed");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static OpenWindow open(Path project, Path folder) {
        OpenWindow window =
                OpenWindow.on(project, folder, ToyProject.ENGINES, folder.resolve("own"));
        window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
        window.waitUntil(
                () -> window.find("#fan-card .chart-pane", Pane.class).getAccessibleText() != null);
        return window;
    }

    private static String weights(Document document) {
        return String.valueOf(document.project().ensemble().get("weights"));
    }

    @Test
    void changes_of_a_window_that_was_killed_are_offered_and_taken_up()
            throws IOException, InterruptedException {
        ToyProject toy = ToyProject.in(folder, "models: [toy, other, no-change]", "draws: 40");
        toy.run(1, 16, Watcher.none());
        String before = Files.readString(toy.file());
        try (Child child = Child.start(HEADLESS, Person.class.getName(), folder.toString())) {
            assertThat(child.says("weighed")).isTrue();
            child.kill();
            assertThat(child.alive()).isFalse();
        }
        assertThat(toy.file()).hasContent(before);
        try (OpenWindow window = open(toy.file(), folder)) {
            assertThat(
                            window.ask(
                                    () ->
                                            window.find("#recover", Button.class)
                                                    .getParent()
                                                    .isVisible()))
                    .isTrue();
            window.hand().clickOn("#recover");
            window.waitUntil(() -> window.words("#undo").equals("Undo recovery"));
            assertThat(window.ask(() -> window.workbench().desk().document()))
                    .hasValueSatisfying(
                            document ->
                                    assertThat(weights(document))
                                            .contains("no-change=1.0", "other=0.0"));
        }
    }
}
