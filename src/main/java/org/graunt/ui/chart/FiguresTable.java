package org.graunt.ui.chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.graunt.chart.Figures;

/** The figures behind a chart as a table. */
final class FiguresTable {
    private static final double WIDTH = 110;

    private FiguresTable() {}

    static TableView<Figures.Row> of(Figures figures) {
        TableView<Figures.Row> table = new TableView<>();
        table.setId("figures-table");
        table.getStyleClass().addAll("figures-table", "dense", "striped");
        table.setAccessibleText("The figures behind the chart");
        TableColumn<Figures.Row, String> labels = new TableColumn<>(figures.rowName());
        labels.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().label()));
        table.getColumns().add(labels);
        for (int i = 0; i < figures.columns().size(); i++) {
            int position = i;
            TableColumn<Figures.Row, String> column = new TableColumn<>(figures.columns().get(i));
            column.setPrefWidth(Math.max(WIDTH, 9.0 * figures.columns().get(i).length() + 24));
            column.setCellValueFactory(
                    row ->
                            new ReadOnlyStringWrapper(
                                    FigureText.of(row.getValue().numbers().get(position))));
            table.getColumns().add(column);
        }
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getItems().setAll(figures.rows());
        return table;
    }
}
