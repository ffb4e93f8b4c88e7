package org.graunt.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.note.Note;
import org.graunt.ui.desk.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The notes of the last run or of the project: where, what, and what to do. */
final class NotesDrawer {
    private static final double HEIGHT = 260;

    private final VBox drawer = new VBox();

    NotesDrawer(Desk desk) {
        Label title = new Label("Notes");
        title.getStyleClass().add("card-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button close = new Button("", new FontIcon("mdi2c-close"));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText("Close the notes");
        close.setOnAction(event -> show(false));
        HBox head = new HBox(title, between, close);
        head.setAlignment(Pos.CENTER_LEFT);
        ListView<Note> list = new ListView<>();
        list.setId("notes-list");
        list.getStyleClass().add("dense");
        list.setCellFactory(view -> cell(view));
        list.setPlaceholder(new Label("There is nothing to note."));
        VBox.setVgrow(list, Priority.ALWAYS);
        desk.notesProperty()
                .addListener((value, before, now) -> list.getItems().setAll(sorted(now)));
        list.getItems().setAll(sorted(desk.notesProperty().get()));
        drawer.getChildren().addAll(head, list);
        drawer.getStyleClass().add("card");
        drawer.setPrefHeight(HEIGHT);
        drawer.setMinHeight(HEIGHT);
        show(false);
        drawer.managedProperty().bind(drawer.visibleProperty());
    }

    private static List<Note> sorted(List<Note> notes) {
        return notes.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
    }

    VBox node() {
        return drawer;
    }

    void toggle() {
        show(!drawer.isVisible());
    }

    private void show(boolean open) {
        drawer.setVisible(open);
    }

    private static ListCell<Note> cell(ListView<Note> view) {
        ListCell<Note> cell = new ListCell<>();
        cell.itemProperty().addListener((item, before, now) -> cell.setGraphic(row(now, view)));
        return cell;
    }

    private static @Nullable HBox row(@Nullable Note note, ListView<Note> view) {
        if (note == null) {
            return null;
        }
        String icon =
                switch (note.severity()) {
                    case ERROR -> "mdi2c-close-circle-outline";
                    case WARNING -> "mdi2a-alert-outline";
                    case INFO -> "mdi2i-information-outline";
                };
        Label words = new Label(note.line());
        words.setWrapText(true);
        words.maxWidthProperty().bind(view.widthProperty().subtract(70));
        HBox row = new HBox(10, new FontIcon(icon), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
