package org.graunt.ui.disagreement;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graunt.ui.chart.FigureText;

/** The boroughs, those where models part most first; a row chosen takes the window there. */
final class RankedTable {
    private final DisagreementModel model;
    private final TableView<Ranked> table = new TableView<>();
    private boolean following;

    RankedTable(DisagreementModel model) {
        this.model = model;
    }

    TableView<Ranked> node() {
        table.setId("ranked");
        table.getStyleClass().addAll("dense", "ranked");
        table.setAccessibleText("Areas by how far models part; choose one to look at it");
        table.getColumns().add(column("Area", 164, Ranked::name));
        table.getColumns().add(number("Share", 62, row -> FigureText.percent(row.share())));
        table.getColumns().add(fixed("Highest", 108, Ranked::highest));
        table.getColumns().add(fixed("Lowest", 108, Ranked::lowest));
        table.getColumns().add(number("Apart", 64, row -> FigureText.words(row.gap())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("No borough has a share in this year."));
        table.setMinHeight(120);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && !following) {
                                model.choose(now.code());
                            }
                        });
        model.shownProperty().addListener((value, before, now) -> follow(now));
        follow(model.shownProperty().get());
        return table;
    }

    private void follow(Optional<Reading> shown) {
        following = true;
        shown.ifPresentOrElse(
                reading -> {
                    if (!table.getItems().equals(reading.ranked())) {
                        table.getItems().setAll(reading.ranked());
                    }
                    select();
                },
                () -> table.getItems().clear());
        following = false;
    }

    private void select() {
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).code().equals(model.area())) {
                table.getSelectionModel().select(i);
                if (!table.isFocused()) {
                    table.scrollTo(Math.max(0, i - 2));
                }
            }
        }
    }

    private static TableColumn<Ranked, String> number(
            String words, double width, Function<Ranked, String> text) {
        TableColumn<Ranked, String> column = fixed(words, width, text);
        column.getStyleClass().add("number-column");
        return column;
    }

    private static TableColumn<Ranked, String> fixed(
            String words, double width, Function<Ranked, String> text) {
        TableColumn<Ranked, String> column = column(words, width, text);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private static TableColumn<Ranked, String> column(
            String words, double width, Function<Ranked, String> text) {
        TableColumn<Ranked, String> column = new TableColumn<>(words);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.8);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
