package org.graunt.ui.chart;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graunt.chart.Chart;
import org.graunt.chart.Figures;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A chart with what every chart has: a title, a switch to the table behind it, and a menu to copy
 * and to save it.
 */
public final class ChartCard {
    private final VBox card = new VBox();
    private final HBox head = new HBox(8);
    private final StackPane body = new StackPane();
    private final ChartPane pane;
    private final ToggleButton table = new ToggleButton("Table");

    /**
     * A card.
     *
     * @param title what is drawn, such as {@code Population}
     * @param hint how to read it, in a few words; may be empty
     */
    public ChartCard(ChartTools tools, ObservableStringValue title, ObservableStringValue hint) {
        this.pane = new ChartPane(tools);
        Label name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("card-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label how = new Label();
        how.textProperty().bind(hint);
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        HBox.setHgrow(how, Priority.ALWAYS);
        how.setMaxWidth(Double.MAX_VALUE);
        table.getStyleClass().add("tool");
        table.setMinWidth(Region.USE_PREF_SIZE);
        table.setAccessibleText("Show the figures behind the chart as a table");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(name, how, table, menu(tools));
        body.getChildren().add(pane.node());
        VBox.setVgrow(body, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "chart-card");
        card.getChildren().addAll(head, body);
        table.selectedProperty().addListener((value, before, now) -> fill());
        chartProperty().addListener((value, before, now) -> chartChanged());
    }

    private MenuButton menu(ChartTools tools) {
        MenuButton menu = new MenuButton("", new FontIcon("mdi2d-dots-horizontal"));
        menu.getStyleClass().addAll("tool", "no-arrow");
        menu.setAccessibleText("Copy or save this chart");
        menu.getItems().setAll(new ChartMenu(tools, pane).items());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    /** Puts switches of its own before those that every card has. */
    public ChartCard lead(Node... switches) {
        int at = head.getChildren().indexOf(table);
        head.getChildren().addAll(at, java.util.List.of(switches));
        return this;
    }

    /** Puts a sentence between the title and the picture. */
    public ChartCard saying(ObservableStringValue sentence) {
        Label words = new Label();
        words.textProperty().bind(sentence);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        card.getChildren().add(1, words);
        return this;
    }

    /** The node. */
    public VBox node() {
        return card;
    }

    /** The picture. */
    public ChartPane pane() {
        return pane;
    }

    /** What is drawn. */
    public ObjectProperty<Optional<Chart>> chartProperty() {
        return pane.chartProperty();
    }

    private void chartChanged() {
        if (table.isSelected()) {
            fill();
        }
    }

    private void fill() {
        Figures figures = chartProperty().get().map(Chart::figures).orElse(Figures.none());
        pane.node().setVisible(!table.isSelected());
        body.getChildren().setAll(pane.node());
        if (table.isSelected()) {
            body.getChildren().add(FiguresTable.of(figures));
        }
    }
}
