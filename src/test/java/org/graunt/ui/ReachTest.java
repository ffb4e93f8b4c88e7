package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.graunt.deliver.schools.ToySchools;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That every control of every page has a name that can be read out, and is reached by keys. */
class ReachTest {
    /** More than a page has controls, so that the focus comes round. */
    private static final int KEYS = 160;

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {"data", "correct", "models", "ensemble", "disagreement", "schools", "past"})
    void every_control_has_a_name_and_is_reached_by_keys(String page) throws IOException {
        ToyProject toy = ToySchools.in(folder, "models: [toy, other]", "draws: 30");
        toy.run(1, 8, Watcher.none());
        try (OpenWindow window =
                OpenWindow.on(toy.file(), folder, ToyProject.ENGINES, folder.resolve("own"))) {
            window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
            window.turnTo(page);
            window.waitUntilAtRest();
            List<Control> controls = window.ask(() -> controls(window));
            assertThat(controls).hasSizeGreaterThan(10);
            assertThat(controls).filteredOn(control -> name(control).isBlank()).isEmpty();
            Set<Node> reached = reached(window);
            assertThat(controls)
                    .filteredOn(control -> !control.isDisabled() && !reached.contains(control))
                    .isEmpty();
        }
    }

    private static Set<Node> reached(OpenWindow window) {
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int key = 0; key < KEYS; key++) {
            window.hand().type(KeyCode.TAB);
            Node owner = owner(window);
            if (!reached.add(owner)) {
                break; // it has come round
            }
            if (owner instanceof ToggleButton button && button.getToggleGroup() != null) {
                alongGroup(window, button, reached);
            }
        }
        return reached;
    }

    /** Of switches that exclude each other, Tab reaches one and arrows the others. */
    private static void alongGroup(OpenWindow window, ToggleButton first, Set<Node> reached) {
        int many = first.getToggleGroup().getToggles().size();
        for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
            for (int step = 1; step < many; step++) {
                window.hand().type(arrow);
                reached.add(owner(window));
            }
        }
    }

    private static Node owner(OpenWindow window) {
        return window.ask(() -> window.stage().getScene().getFocusOwner());
    }

    /** What a reader of screens says of it. */
    private static String name(Control control) {
        String said = control.getAccessibleText();
        if (said == null || said.isBlank()) {
            return control instanceof Labeled labeled && labeled.getText() != null
                    ? labeled.getText()
                    : "";
        }
        return said;
    }

    private static List<Control> controls(OpenWindow window) {
        List<Control> found = new ArrayList<>();
        look(window.stage().getScene().getRoot(), found);
        return found;
    }

    private static void look(Node node, List<Control> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && isOperated(control)) {
            found.add(control);
        } else if (node instanceof ScrollPane pane) {
            look(pane.getContent(), found);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }

    private static boolean isOperated(Control control) {
        return control instanceof ButtonBase
                || control instanceof ComboBoxBase
                || control instanceof Slider
                || control instanceof TextInputControl
                || control instanceof TableView
                || control instanceof ListView;
    }
}
