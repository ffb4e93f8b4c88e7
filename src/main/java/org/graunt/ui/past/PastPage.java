package org.graunt.ui.past;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graunt.chart.Chart;
import org.graunt.ui.chart.ChartCard;
import org.graunt.ui.command.Command;
import org.graunt.ui.page.OfferCard;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageFrame;
import org.graunt.ui.page.PageTools;
import org.graunt.ui.page.Selectors;
import org.graunt.ui.page.Switches;

/** The page Past projections. */
public final class PastPage {
    private static final double SCORES = 38;
    private static final double LEAST = 200;
    private static final double DOWN = 7;

    private final PageTools tools;
    private final PastModel model;
    private final BooleanBinding tested;
    private final BooleanBinding idle;

    private PastPage(PageTools tools) {
        this.tools = tools;
        this.model = new PastModel(tools.desk());
        this.idle =
                Bindings.not(model.testing().busyProperty())
                        .and(Bindings.not(tools.desk().running().busyProperty()));
        this.tested =
                Bindings.createBooleanBinding(
                        () ->
                                model.hindsightProperty().get().isPresent()
                                        && !model.testing().busyProperty().get(),
                        model.hindsightProperty(),
                        model.testing().busyProperty());
    }

    /** The page. */
    public static Page of(PageTools tools) {
        PastPage page = new PastPage(tools);
        return Page.of("past", "Past projections", "mdi2h-history", page::view, page.commands());
    }

    private List<Command> commands() {
        return List.of(
                Command.of(
                                "past.test",
                                "Past projections",
                                "Test the models in past years",
                                "mdi2h-history",
                                model::test)
                        .when(idle.and(model.emptyProperty().isEmpty())),
                Command.of(
                        "past.by-age",
                        "Past projections",
                        "Show bias by age",
                        "mdi2a-account-group-outline",
                        () -> model.drawnProperty().set(Drawn.BY_AGE)),
                Command.of(
                        "past.by-horizon",
                        "Past projections",
                        "Show error by horizon",
                        "mdi2c-chart-line",
                        () -> model.drawnProperty().set(Drawn.BY_HORIZON)),
                Command.of(
                        "past.reliability",
                        "Past projections",
                        "Show whether intervals held",
                        "mdi2t-target",
                        () -> model.drawnProperty().set(Drawn.RELIABILITY)));
    }

    private Region view() {
        VBox scores = new ScoresCard(model).node();
        scores.setStyle("-fx-pref-width: %1$.1fem; -fx-min-width: %1$.1fem;".formatted(SCORES));
        HBox above = new HBox(16, past(), scores);
        VBox below = errors();
        VBox whole = new VBox(16, above, below);
        for (Region row : List.of(above, below)) {
            row.setPrefHeight(LEAST);
            VBox.setVgrow(row, Priority.ALWAYS);
        }
        whole.visibleProperty().bind(tested);
        VBox offer = offer();
        offer.visibleProperty().bind(tested.not());
        VBox page =
                PageFrame.of(
                        model.questionProperty(),
                        Bindings.createStringBinding(
                                () -> model.shownProperty().get().map(Reading::sentence).orElse(""),
                                model.shownProperty()),
                        beside(),
                        new StackPane(whole, offer),
                        model.emptyProperty());
        model.look();
        return page;
    }

    private VBox offer() {
        return OfferCard.of(
                new OfferCard.Offer(
                        "past",
                        "mdi2h-history",
                        model.words(),
                        "Test in past years",
                        model.testing().busyProperty(),
                        model.testing().progressProperty()),
                model::test,
                model::cancel);
    }

    private HBox beside() {
        Button again = new Button("Test again");
        again.setId("past-again");
        again.getStyleClass().add("selector");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.visibleProperty().bind(tested);
        again.managedProperty().bind(tested);
        again.disableProperty().bind(idle.not());
        again.setOnAction(event -> model.test());
        Label older = new Label("older than the project");
        older.setId("past-older");
        older.getStyleClass().add("warn");
        older.setMinWidth(Region.USE_PREF_SIZE);
        older.setPadding(new Insets(DOWN, 0, 0, 0)); // on the line of the words beside it
        older.setTooltip(new Tooltip("Tables or models have changed since this test."));
        older.visibleProperty().bind(tested.and(model.olderProperty()));
        older.managedProperty().bind(older.visibleProperty());
        HBox row = new HBox(8, new Selectors(tools.desk()).withoutSexes(), older, again);
        row.setAlignment(Pos.TOP_RIGHT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private VBox past() {
        ObservableStringValue title =
                Bindings.createStringBinding(this::drawn, model.shownProperty());
        ChartCard card = new ChartCard(tools.charts(), title, new SimpleStringProperty(""));
        card.node().setId("past-card");
        card.chartProperty().bind(chart(Reading::past));
        HBox.setHgrow(card.node(), Priority.ALWAYS);
        return card.node();
    }

    private String drawn() {
        return model.shownProperty().get().map(Reading::rows).orElse(List.of()).stream()
                .filter(row -> Objects.equals(row.member(), model.memberProperty().get()))
                .map(row -> row.name() + ", from earlier years over what came")
                .findFirst()
                .orElse("From earlier years over what came");
    }

    private VBox errors() {
        ChartCard card =
                new ChartCard(tools.charts(), new SimpleStringProperty("All models"), hint());
        card.node().setId("errors-card");
        card.lead(Switches.of(model.drawnProperty(), Drawn.values(), Drawn::words));
        card.chartProperty().bind(chart(Reading::errors));
        return card.node();
    }

    private ObservableStringValue hint() {
        return Bindings.createStringBinding(
                () ->
                        switch (model.drawnProperty().get()) {
                            case BY_AGE -> "at the horizon chosen above";
                            case BY_HORIZON -> "median of boroughs, all origins";
                            case RELIABILITY ->
                                    "below the dotted line fans were too narrow, above it too wide";
                        },
                model.drawnProperty());
    }

    private ObservableValue<Optional<Chart>> chart(Function<Reading, Optional<Chart>> which) {
        return Bindings.createObjectBinding(
                () -> model.shownProperty().get().flatMap(which), model.shownProperty());
    }
}
