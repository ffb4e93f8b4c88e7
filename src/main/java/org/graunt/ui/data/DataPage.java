package org.graunt.ui.data;

import java.io.File;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.graunt.note.Note;
import org.graunt.ui.command.Command;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageFrame;
import org.graunt.ui.page.PageTools;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page Data. */
public final class DataPage {
    private static final double CARDS = 30;
    private static final int MOST_PROBLEMS = 40;
    private static final int DIGEST = 8;

    private final DataModel model;

    private DataPage(PageTools tools) {
        this.model = new DataModel(tools.desk());
    }

    /** The page. */
    public static Page of(PageTools tools) {
        DataPage page = new DataPage(tools);
        return Page.of("data", "Data", "mdi2d-database-outline", page::view, page.commands())
                .taking(page.model::look);
    }

    private List<Command> commands() {
        return List.of(
                Command.of(
                        "data.import",
                        "Data",
                        "Import a file\u2026",
                        "mdi2f-file-import-outline",
                        this::choose));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Files to import");
        List<File> chosen = chooser.showOpenMultipleDialog(null);
        if (chosen != null) {
            model.look(chosen.stream().map(File::toPath).toList());
        }
    }

    private Region view() {
        VBox left = new VBox(16, tables(), problems(), new PreviewCard(model).node());
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox cards = new VBox(16, dropping(), needs());
        ScrollPane column = new ScrollPane(cards);
        column.setFitToWidth(true);
        column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        column.getStyleClass().add("column");
        column.setStyle("-fx-pref-width: %1$.1fem; -fx-min-width: %1$.1fem;".formatted(CARDS));
        return PageFrame.of(
                new SimpleStringProperty("Which tables are there, and what do models lack?"),
                model.sentenceProperty(),
                new HBox(),
                new HBox(16, left, column),
                new SimpleStringProperty(""));
    }

    private TableView<TableRow> tables() {
        TableView<TableRow> table = new TableView<>(model.tables());
        table.setId("tables");
        table.getStyleClass().addAll("dense", "striped", "data-tables");
        table.setAccessibleText("The tables that are held");
        table.getColumns().add(column("Table", 170, TableRow::name));
        TableColumn<TableRow, String> rows = column("Rows", 80, TableRow::rows);
        rows.getStyleClass().add("number-column");
        table.getColumns().add(rows);
        table.getColumns().add(column("Years", 95, TableRow::years));
        table.getColumns()
                .add(
                        column(
                                "Provenance",
                                300,
                                row -> row.said().isEmpty() ? "nothing" : row.said()));
        table.getColumns()
                .add(
                        column(
                                "SHA-256",
                                90,
                                row ->
                                        row.digest()
                                                .substring(
                                                        0,
                                                        Math.min(DIGEST, row.digest().length()))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setPlaceholder(new Label("No table has been read."));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static TableColumn<TableRow, String> column(
            String words, double width, Function<TableRow, String> text) {
        TableColumn<TableRow, String> column = new TableColumn<>(words);
        column.setPrefWidth(width);
        column.setMinWidth(80);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private ScrollPane problems() {
        VBox rows = new VBox(6);
        rows.setId("problems");
        ScrollPane pane = new ScrollPane(rows);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("column");
        pane.setPrefHeight(180);
        pane.managedProperty().bind(pane.visibleProperty());
        Runnable fill =
                () -> {
                    pane.setVisible(!model.problems().isEmpty());
                    rows.getChildren()
                            .setAll(
                                    model.problems().stream()
                                            .limit(MOST_PROBLEMS)
                                            .map(DataPage::problem)
                                            .toList());
                };
        model.problems().addListener((ListChangeListener<Note>) change -> fill.run());
        fill.run();
        return pane;
    }

    private static Label problem(Note note) {
        String icon = note.isError() ? "mdi2c-close-circle-outline" : "mdi2a-alert-outline";
        Label words = wrapped(note.line());
        words.setGraphic(new FontIcon(icon));
        return words;
    }

    private VBox dropping() {
        Label title = new Label("Other people\u2019s files");
        title.getStyleClass().add("card-title");
        Label how =
                wrapped(
                        "Drop a file anywhere in this window. What it was understood as, and what"
                                + " it adds up to, is shown before anything is written.");
        how.getStyleClass().add("muted");
        Label said = wrapped("");
        said.setId("import-said");
        said.textProperty().bind(model.saidProperty());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        VBox card = new VBox(title, how, said);
        card.getStyleClass().add("card");
        return card;
    }

    private VBox needs() {
        Label title = new Label("Models");
        title.getStyleClass().add("card-title");
        VBox rows = new VBox(10);
        Runnable fill =
                () -> rows.getChildren().setAll(model.models().stream().map(this::need).toList());
        model.models().addListener((ListChangeListener<ModelNeeds>) change -> fill.run());
        fill.run();
        VBox card = new VBox(title, rows);
        card.setId("needs");
        card.getStyleClass().add("card");
        return card;
    }

    private VBox need(ModelNeeds needs) {
        Label title = new Label(needs.title());
        title.setGraphic(
                new FontIcon(
                        needs.runs()
                                ? "mdi2c-check-circle-outline"
                                : "mdi2c-close-circle-outline"));
        Label words = wrapped(needs.words());
        words.getStyleClass().addAll("muted", "small");
        return new VBox(2, title, words);
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
