package org.graunt.ui.disagreement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.chart.MultiplesChart;
import org.graunt.ui.chart.ChartCard;
import org.graunt.ui.command.Command;
import org.graunt.ui.look.Skin;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageFrame;
import org.graunt.ui.page.PageTools;
import org.graunt.ui.page.Selectors;

/** The page Disagreement. */
public final class DisagreementPage {
    private static final double SIDE = 42;
    private static final double LEAST = 120;

    private final PageTools tools;
    private final DisagreementModel model;

    private DisagreementPage(PageTools tools) {
        this.tools = tools;
        this.model = new DisagreementModel(tools.desk());
    }

    /** The page. */
    public static Page of(PageTools tools) {
        DisagreementPage page = new DisagreementPage(tools);
        return Page.of(
                "disagreement",
                "Disagreement",
                "mdi2v-view-grid-outline",
                page::view,
                page.commands());
    }

    private List<Command> commands() {
        return List.of(
                Command.of(
                        "disagreement.areas",
                        "Disagreement",
                        "Show areas by year",
                        "mdi2m-map-outline",
                        () -> model.acrossProperty().set(Across.AREAS)),
                Command.of(
                        "disagreement.ages",
                        "Disagreement",
                        "Show ages by year",
                        "mdi2a-account-group-outline",
                        () -> model.acrossProperty().set(Across.AGES)),
                Command.of(
                        "disagreement.fans",
                        "Disagreement",
                        "Show a small fan of every borough",
                        "mdi2v-view-grid-outline",
                        () -> model.acrossProperty().set(Across.FANS)));
    }

    private Region view() {
        VBox right = new VBox(16, drawing(), cause());
        ScrollPane scrolled = new ScrollPane(right);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true); // only the small fans are taller than the window
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.getStyleClass().add("column");
        HBox.setHgrow(scrolled, Priority.ALWAYS);
        VBox side = side();
        side.visibleProperty().bind(model.acrossProperty().isNotEqualTo(Across.FANS));
        side.managedProperty().bind(side.visibleProperty());
        return PageFrame.of(
                new SimpleStringProperty("Where do the models part?"),
                told(Reading::sentence),
                new Selectors(tools.desk()).node(),
                new HBox(16, side, scrolled),
                model.emptyProperty());
    }

    private ObservableStringValue told(Function<Reading, String> words) {
        return Bindings.createStringBinding(
                () -> model.shownProperty().get().map(words).orElse(""), model.shownProperty());
    }

    private VBox drawing() {
        ChartCard chart = new ChartCard(tools.charts(), rows(), hint());
        chart.node().setId("parting-card");
        chart.lead(switches());
        chart.chartProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> model.shownProperty().get().flatMap(Reading::chart),
                                model.shownProperty()));
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
        Pane pane = chart.pane().node();
        pane.minHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> height(pane.getWidth()),
                                pane.widthProperty(),
                                model.shownProperty(),
                                model.acrossProperty(),
                                tools.charts().skin().textSizeProperty()));
        return chart.node();
    }

    /** As much as can be read: small fans are as tall as there are rows of them. */
    private double height(double width) {
        int many = model.shownProperty().get().map(shown -> shown.ranked().size()).orElse(0);
        if (model.acrossProperty().get() != Across.FANS || many == 0) {
            return LEAST;
        }
        double larger = tools.charts().skin().textSizeProperty().get() / Skin.PLAIN_SIZE;
        return larger * MultiplesChart.heightOf(many, width / larger);
    }

    private ObservableStringValue rows() {
        return Bindings.createStringBinding(
                () ->
                        switch (model.acrossProperty().get()) {
                            case AREAS -> "Area by year";
                            case AGES -> model.placeProperty().get() + ", age by year";
                            case FANS -> "Every borough";
                        },
                model.acrossProperty(),
                model.placeProperty());
    }

    private ObservableStringValue hint() {
        return Bindings.createStringBinding(
                () ->
                        switch (model.acrossProperty().get()) {
                            case AREAS, AGES -> "";
                            case FANS -> "those first where models part most";
                        },
                model.acrossProperty());
    }

    private HBox switches() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Across across : Across.values()) {
            ToggleButton button = new ToggleButton(across.words());
            button.setId("rows-" + across.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("tool");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(
                    event -> {
                        button.setSelected(true); // one of them is always on
                        model.acrossProperty().set(across);
                    });
            button.setSelected(model.acrossProperty().get() == across);
            model.acrossProperty()
                    .addListener((value, before, now) -> button.setSelected(now == across));
            row.getChildren().add(button);
        }
        return row;
    }

    private VBox side() {
        Label title = new Label("Share of variance between models");
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, years());
        head.setAlignment(Pos.CENTER_LEFT);
        Label how =
                wrapped(
                        new SimpleStringProperty(
                                "Both sexes. Choose an area to take every page there."));
        how.getStyleClass().addAll("muted", "small");
        VBox card =
                new VBox(
                        head,
                        how,
                        new TileMap(model, tools.charts().skin()).node(),
                        new RankedTable(model).node());
        card.setId("ranked-card");
        card.getStyleClass().add("card");
        card.setStyle("-fx-pref-width: %1$.1fem; -fx-min-width: %1$.1fem;".formatted(SIDE));
        return card;
    }

    private ComboBox<Integer> years() {
        ComboBox<Integer> years = new ComboBox<>(model.years());
        years.setId("parting-year");
        years.setAccessibleText("The year of the ranking and the map");
        years.setMinWidth(Region.USE_PREF_SIZE);
        years.setVisibleRowCount(14);
        years.setValue(model.yearProperty().get());
        model.yearProperty().addListener((value, before, now) -> years.setValue(now));
        years.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && !Objects.equals(now, model.yearProperty().get())) {
                                model.yearProperty().set(now);
                            }
                        });
        return years;
    }

    private VBox cause() {
        Label place = new Label();
        place.textProperty().bind(model.placeProperty());
        place.getStyleClass().add("card-title");
        Label words = wrapped(told(Reading::cause));
        words.setId("parting-cause");
        VBox card = new VBox(4, place, words);
        card.getStyleClass().add("card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private static Label wrapped(ObservableStringValue text) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
