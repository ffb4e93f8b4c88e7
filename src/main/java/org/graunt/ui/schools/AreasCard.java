package org.graunt.ui.schools;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.schools.Shortage;
import org.graunt.schools.YearGroups;
import org.graunt.ui.chart.FigureText;
import org.graunt.ui.page.Names;

/** The planning areas, those under most pressure first; a click shows one. */
final class AreasCard {
    private static final String NUMBER = "number-column";

    private final SchoolsModel model;

    AreasCard(SchoolsModel model) {
        this.model = model;
    }

    VBox node() {
        Label title = new Label("Planning areas");
        title.getStyleClass().add("card-title");
        Label how =
                new Label("by the September from which places are more likely than not to lack");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        how.getStyleClass().addAll("muted", "small");
        VBox card = new VBox(new VBox(2, title, how), table());
        card.setId("areas-card");
        card.getStyleClass().add("card");
        return card;
    }

    private TableView<AreaRow> table() {
        TableView<AreaRow> table = new TableView<>(model.rows());
        table.setId("planning-areas");
        table.getStyleClass().addAll("dense", "striped", "data-tables");
        table.setAccessibleText("Planning areas, those under most pressure first");
        table.getColumns()
                .add(column("Name", 174, "plain-column", row -> Names.plain(row.area().name())));
        table.getColumns()
                .add(
                        column(
                                "Tightest in",
                                100,
                                "plain-column",
                                row -> YearGroups.words(row.worst().group())));
        table.getColumns().add(column("Likely from", 100, NUMBER, AreaRow::from));
        table.getColumns().add(column("At most", 108, NUMBER, row -> peak(row.worst())));
        table.getColumns().add(column("Lacking", 70, NUMBER, row -> lacking(row.worst())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("No planning area has places and draws."));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && !isShown(now)) {
                                model.chosenProperty().set(Optional.of(now.worst()));
                            }
                        });
        model.chosenProperty().addListener((value, before, now) -> follow(table));
        follow(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private boolean isShown(AreaRow row) {
        return model.chosenProperty()
                .get()
                .filter(one -> one.area().equals(row.area()))
                .isPresent();
    }

    private void follow(TableView<AreaRow> table) {
        model.rows().stream()
                .filter(this::isShown)
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    private static String peak(Shortage shortage) {
        return "%s in %d".formatted(FigureText.percent(shortage.peak()), shortage.peakYear());
    }

    private static String lacking(Shortage shortage) {
        return shortage.lacking() <= 0 ? "\u2013" : FigureText.of(Math.rint(shortage.lacking()));
    }

    private static TableColumn<AreaRow, String> column(
            String words, double width, String style, Function<AreaRow, String> text) {
        TableColumn<AreaRow, String> column = new TableColumn<>(words);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
