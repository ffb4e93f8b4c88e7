package org.graunt.ui.models;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.graunt.model.ModelSpec;
import org.graunt.ui.chart.ChartCard;
import org.graunt.ui.command.Command;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageFrame;
import org.graunt.ui.page.PageTools;
import org.graunt.ui.page.Selectors;
import org.graunt.ui.page.Switches;
import org.graunt.workspace.levers.Board;

/** The page Models. */
public final class ModelsPage {
    private static final double CARDS = 30;

    private final PageTools tools;
    private final ModelsModel model;

    private ModelsPage(PageTools tools) {
        this.tools = tools;
        this.model = new ModelsModel(tools.desk());
    }

    /** The page. */
    public static Page of(PageTools tools) {
        ModelsPage page = new ModelsPage(tools);
        return Page.of("models", "Models", "mdi2c-chart-multiline", page::view, page.commands());
    }

    private List<Command> commands() {
        String group = "Models";
        return List.of(
                Command.of(
                        "models.together",
                        group,
                        "Draw models together",
                        "mdi2c-chart-multiline",
                        () -> model.drawnProperty().set(Drawn.TOGETHER)),
                Command.of(
                        "models.apart",
                        group,
                        "Draw models side by side",
                        "mdi2v-view-grid-outline",
                        () -> model.drawnProperty().set(Drawn.APART)),
                Command.of(
                        "models.components",
                        group,
                        "Draw components of change",
                        "mdi2c-chart-bar-stacked",
                        () -> model.drawnProperty().set(Drawn.COMPONENTS)),
                Command.of(
                        "models.release",
                        group,
                        "Let all levers go",
                        "mdi2u-undo-variant",
                        model::release));
    }

    private Region view() {
        model.look();
        ChartCard chart =
                new ChartCard(
                        tools.charts(),
                        new SimpleStringProperty("Central paths"),
                        new SimpleStringProperty(""));
        chart.node().setId("models-card");
        chart.lead(Switches.of(model.drawnProperty(), Drawn.values(), Drawn::words));
        chart.chartProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> model.shownProperty().get().map(Reading::chart),
                                model.shownProperty()));
        HBox.setHgrow(chart.node(), Priority.ALWAYS);
        VBox cards = new VBox(16, new LeversCard(model).node(), comparing());
        ScrollPane column = new ScrollPane(cards);
        column.setFitToWidth(true);
        column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        column.getStyleClass().add("column");
        column.setStyle("-fx-pref-width: %1$.1fem; -fx-min-width: %1$.1fem;".formatted(CARDS));
        return PageFrame.of(
                model.questionProperty(),
                sentence(),
                new Selectors(tools.desk()).node(),
                new HBox(16, chart.node(), column),
                model.emptyProperty());
    }

    private ObservableStringValue sentence() {
        return Bindings.createStringBinding(
                () -> model.shownProperty().get().map(Reading::sentence).orElse(""),
                model.shownProperty());
    }

    /** What is drawn of each model, and beside which of them. */
    private VBox comparing() {
        Label title = new Label("Compared");
        title.getStyleClass().add("card-title");
        HBox measures = Switches.of(model.measureProperty(), Measure.values(), Measure::words);
        measures.disableProperty().bind(model.drawnProperty().isEqualTo(Drawn.COMPONENTS));
        Label with = new Label();
        with.textProperty()
                .bind(
                        Bindings.when(model.drawnProperty().isEqualTo(Drawn.COMPONENTS))
                                .then("Components of")
                                .otherwise("Beside"));
        with.getStyleClass().add("muted");
        with.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<String> models = models();
        models.disableProperty()
                .bind(
                        model.drawnProperty()
                                .isNotEqualTo(Drawn.COMPONENTS)
                                .and(model.measureProperty().isEqualTo(Measure.LEVEL)));
        HBox beside = new HBox(8, with, models);
        beside.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(title, measures, beside);
        card.getStyleClass().add("card");
        return card;
    }

    private ComboBox<String> models() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("models-reference");
        box.setAccessibleText("The model that others are compared with");
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String id) {
                        return id == null ? "" : title(id);
                    }

                    @Override
                    public String fromString(String words) {
                        throw new UnsupportedOperationException("Models are not typed");
                    }
                });
        Runnable fill =
                () -> {
                    List<String> ids =
                            model
                                    .boardProperty()
                                    .get()
                                    .map(Board::models)
                                    .orElse(List.of())
                                    .stream()
                                    .map(ModelSpec::id)
                                    .toList();
                    box.getItems().setAll(ids);
                    box.setValue(model.referenceProperty().get());
                };
        model.boardProperty().addListener((observed, before, now) -> fill.run());
        model.referenceProperty().addListener((observed, before, now) -> box.setValue(now));
        fill.run();
        box.valueProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null && !now.isBlank()) {
                                model.referenceProperty().set(now);
                            }
                        });
        return box;
    }

    private String title(String id) {
        return model.boardProperty().get().map(Board::models).orElse(List.of()).stream()
                .filter(spec -> spec.id().equals(id))
                .map(ModelSpec::title)
                .findFirst()
                .orElse("");
    }
}
