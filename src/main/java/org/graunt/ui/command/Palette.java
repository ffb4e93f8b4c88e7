package org.graunt.ui.command;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search for a command: a field over the window, with what fits below it. */
public final class Palette {
    private static final double WIDTH = 560;
    private static final double ROW = 36;
    private static final int MOST_ROWS = 9;

    private final StackPane over = new StackPane();
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final Function<String, List<Command>> search;

    /**
     * A search, closed.
     *
     * @param search what fits a query, the best first
     */
    public Palette(Function<String, List<Command>> search) {
        this.search = search;
        field.setId("palette-field");
        field.setPromptText("What do you want to do, or where do you want to look?");
        field.textProperty().addListener((text, before, now) -> find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setItems(found);
        list.setCellFactory(view -> cell());
        list.setFocusTraversable(false);
        list.setAccessibleText("Commands and areas that fit");
        Label nothing = new Label("Nothing is called that.");
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        over.getChildren().add(box);
        over.getStyleClass().add("palette-ground");
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        over.setOnMousePressed(event -> close());
        box.setOnMousePressed(javafx.event.Event::consume);
        over.setVisible(false);
        over.managedProperty().bind(over.visibleProperty());
    }

    /** What lies over the window while it is open. */
    public StackPane node() {
        return over;
    }

    /** Opens it, empty. */
    public void open() {
        over.setVisible(true);
        field.clear();
        find("");
        field.requestFocus();
    }

    /** Closes it. */
    public void close() {
        over.setVisible(false);
    }

    private void find(String query) {
        found.setAll(search.apply(query));
        double rows = Math.clamp(found.size(), 1, MOST_ROWS);
        list.setPrefHeight(rows * ROW + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            choose(at + 1);
        } else if (event.getCode() == KeyCode.UP) {
            choose(at - 1);
        } else if (event.getCode() == KeyCode.ENTER) {
            run(list.getSelectionModel().getSelectedItem());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }

    private void choose(int row) {
        if (row >= 0 && row < found.size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - MOST_ROWS + 2));
        }
    }

    private void run(@Nullable Command command) {
        if (command != null && command.allowed().get()) {
            close();
            command.run();
        }
    }

    private ListCell<Command> cell() {
        ListCell<Command> cell = new ListCell<>();
        cell.itemProperty().addListener((item, before, now) -> cell.setGraphic(row(now)));
        cell.setOnMouseClicked(event -> run(cell.getItem()));
        cell.setPrefHeight(ROW);
        return cell;
    }

    private static @Nullable HBox row(@Nullable Command command) {
        if (command == null) {
            return null;
        }
        Label words = new Label(command.words().get(), new FontIcon(command.icon()));
        words.setGraphicTextGap(10);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label aside =
                new Label(command.key().map(key -> key.getDisplayText()).orElse(command.group()));
        aside.getStyleClass().add("muted");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(words, between, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setDisable(!command.allowed().get());
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(command.words().get());
        return row;
    }
}
