package org.graunt.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graunt.ui.command.Command;
import org.graunt.ui.command.Commands;
import org.kordamp.ikonli.javafx.FontIcon;

/** The help: everything that can be done and its key, drawn from the table of commands. */
final class HelpSheet {
    private static final double WIDTH = 620;

    private final Commands commands;
    private final StackPane over = new StackPane();
    private final VBox rows = new VBox(14);
    private final Button close = new Button("", new FontIcon("mdi2c-close"));

    HelpSheet(Commands commands) {
        this.commands = commands;
        Label title = new Label("What can be done, and by which key");
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("help-close");
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText("Close the help");
        close.setOnAction(event -> show(false));
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane pane = new ScrollPane(rows);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("column");
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox sheet = new VBox(head, pane);
        sheet.setId("help");
        sheet.getStyleClass().add("palette");
        sheet.setMaxWidth(WIDTH);
        sheet.setOnMousePressed(Event::consume);
        over.getChildren().add(sheet);
        over.getStyleClass().add("palette-ground");
        over.setOnMousePressed(event -> show(false));
        over.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        over.setVisible(false);
        over.managedProperty().bind(over.visibleProperty());
    }

    /** What lies over the window while it is open. */
    StackPane node() {
        return over;
    }

    void toggle() {
        show(!over.isVisible());
    }

    private void show(boolean open) {
        if (open) {
            fill();
        }
        over.setVisible(open);
        if (open) {
            close.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            show(false);
            event.consume();
        }
    }

    private void fill() {
        Map<String, GridPane> groups = new LinkedHashMap<>();
        for (Command command : commands.all()) {
            GridPane grid = groups.computeIfAbsent(command.group(), any -> grid());
            Label words = new Label(command.words().get());
            Label key = new Label(command.key().map(each -> each.getDisplayText()).orElse(""));
            key.getStyleClass().add("muted");
            GridPane.setHalignment(key, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), words, key);
        }
        rows.getChildren().clear();
        groups.forEach(
                (group, grid) -> {
                    Label name = new Label(group);
                    name.getStyleClass().add("strong");
                    rows.getChildren().add(new VBox(4, name, grid));
                });
    }

    private static GridPane grid() {
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints key = new ColumnConstraints();
        key.setMinWidth(Region.USE_PREF_SIZE);
        GridPane grid = new GridPane(16, 2);
        grid.getColumnConstraints().setAll(List.of(words, key));
        return grid;
    }
}
