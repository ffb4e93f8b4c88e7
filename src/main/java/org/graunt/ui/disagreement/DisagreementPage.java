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

/** The page Disagreement. */
public final class DisagreementPage {
    private static final double SIDE = 42;

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
                        () -> model.acrossProperty().set(Across.AGES)));
    }

    private Region view() {
        VBox right = new VBox(16, heatMap(), cause());
        HBox.setHgrow(right, Priority.ALWAYS);
        return PageFrame.of(
                new SimpleStringProperty("Where do the models part?"),
                told(Reading::sentence),
                new Selectors(tools.desk()).node(),
                new HBox(16, side(), right),
                model.emptyProperty());
    }

    private ObservableStringValue told(Function<Reading, String> words) {
        return Bindings.createStringBinding(
                () -> model.shownProperty().get().map(words).orElse(""), model.shownProperty());
    }

    private VBox heatMap() {
        ChartCard chart = new ChartCard(tools.charts(), rows(), hint());
        chart.node().setId("parting-card");
        chart.lead(switches());
        chart.chartProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> model.shownProperty().get().flatMap(Reading::chart),
                                model.shownProperty()));
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
        return chart.node();
    }

    private ObservableStringValue rows() {
        return Bindings.createStringBinding(
                () ->
                        model.acrossProperty().get() == Across.AREAS
                                ? "Area by year"
                                : model.placeProperty().get() + ", age by year",
                model.acrossProperty(),
                model.placeProperty());
    }

    private ObservableStringValue hint() {
        return Bindings.when(model.acrossProperty().isEqualTo(Across.AREAS))
                .then("both sexes, sorted by disagreement")
                .otherwise("both sexes");
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
                        button.setSelected(true); // one of the two is always on
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
        Label how = wrapped(new SimpleStringProperty("Choose an area to take every page there."));
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
