package org.graunt.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Takes files that are dropped anywhere in the window: a project is opened, all else imported. */
final class Dropping {
    private final Consumer<Path> open;
    private final Consumer<List<Path>> look;
    private final StackPane over = new StackPane();

    /**
     * Nothing yet.
     *
     * @param open takes a project file
     * @param look takes other people's files
     */
    Dropping(Consumer<Path> open, Consumer<List<Path>> look) {
        this.open = open;
        this.look = look;
        Label words =
                new Label(
                        "Drop to see what it holds. Nothing is written before you accept it.",
                        new FontIcon("mdi2f-file-import-outline"));
        words.getStyleClass().add("drop-words");
        over.getChildren().add(words);
        over.setId("drop-ground");
        over.getStyleClass().add("drop-ground");
        over.setMouseTransparent(true);
        over.setVisible(false);
        over.managedProperty().bind(over.visibleProperty());
    }

    /** What lies over the window while a file is held above it. */
    StackPane node() {
        return over;
    }

    /** Watches a scene. */
    void watch(Scene scene) {
        scene.setOnDragOver(this::allow);
        scene.setOnDragExited(event -> over.setVisible(false));
        scene.setOnDragDropped(this::drop);
    }

    private void allow(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            over.setVisible(true);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        over.setVisible(false);
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }

    private void take(List<Path> files) {
        if (files.size() == 1 && isProject(files.getFirst())) {
            open.accept(files.getFirst());
        } else {
            look.accept(files);
        }
    }

    private static boolean isProject(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
