package org.graunt.ui.ensemble;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.ui.chart.ChartCard;
import org.graunt.ui.command.Command;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageFrame;
import org.graunt.ui.page.PageTools;
import org.graunt.ui.page.Selectors;

/** The page Ensemble. */
public final class EnsemblePage {
    private static final double CARDS = 30;

    private final PageTools tools;
    private final EnsembleModel model;

    private EnsemblePage(PageTools tools) {
        this.tools = tools;
        this.model = new EnsembleModel(tools.desk());
    }

    /** The page. */
    public static Page of(PageTools tools) {
        EnsemblePage page = new EnsemblePage(tools);
        return Page.of(
                "ensemble", "Ensemble", "mdi2c-chart-bell-curve", page::view, page.commands());
    }

    private List<Command> commands() {
        String group = "Ensemble";
        return List.of(
                Command.of(
                        "ensemble.equal",
                        group,
                        "Weigh models equally",
                        "mdi2e-equal",
                        () -> model.weighing().choose(WeightChoice.EQUAL)),
                Command.of(
                        "ensemble.by-error",
                        group,
                        "Weigh models by past error",
                        "mdi2s-scale-balance",
                        () -> model.weighing().choose(WeightChoice.BY_ERROR)),
                Command.of(
                        "ensemble.stacking",
                        group,
                        "Weigh models by stacking",
                        "mdi2s-scale-balance",
                        () -> model.weighing().choose(WeightChoice.STACKING)),
                Command.of(
                        "ensemble.paths",
                        group,
                        "Show 200 sample paths",
                        "mdi2c-chart-timeline-variant",
                        () -> model.pathsProperty().set(true)),
                Command.of(
                        "ensemble.fan",
                        group,
                        "Show the fan",
                        "mdi2c-chart-bell-curve",
                        () -> model.pathsProperty().set(false)));
    }

    private Region view() {
        ChartCard chart =
                new ChartCard(tools.charts(), new SimpleStringProperty("Population"), hint());
        chart.node().setId("fan-card");
        chart.lead(switches());
        chart.chartProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> model.shownProperty().get().map(Reading::chart),
                                model.shownProperty()));
        HBox.setHgrow(chart.node(), Priority.ALWAYS);
        VBox cards =
                new VBox(
                        16,
                        new WeightsCard(model).node(),
                        new OddsCard(model).node(),
                        new WithoutCard(model).node());
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

    private ObservableStringValue hint() {
        return Bindings.when(model.pathsProperty())
                .then("single draws: the future will be one line, not a band")
                .otherwise("lines are each model\u2019s mean");
    }

    private HBox switches() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton fan = new ToggleButton("Fan");
        ToggleButton paths = new ToggleButton("200 paths");
        fan.setId("show-fan");
        paths.setId("show-paths");
        for (ToggleButton button : List.of(fan, paths)) {
            button.getStyleClass().add("tool");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
        }
        group.selectToggle(model.pathsProperty().get() ? paths : fan);
        group.selectedToggleProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now == null) {
                                group.selectToggle(before); // one of the two is always on
                            } else {
                                model.pathsProperty().set(paths.isSelected());
                            }
                        });
        model.pathsProperty()
                .addListener((value, before, now) -> group.selectToggle(now ? paths : fan));
        HBox both = new HBox(6, fan, paths);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }
}
