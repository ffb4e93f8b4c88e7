package org.graunt.ui.ensemble;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.util.StringConverter;
import org.graunt.chart.MemberStyle;
import org.graunt.ui.look.Skin;

/** How much each model counts: a slider each, and rules that set them all. */
final class WeightsCard {
    private static final double SAMPLE = 24;

    private final EnsembleModel model;
    private final VBox rows = new VBox(4);

    WeightsCard(EnsembleModel model) {
        this.model = model;
    }

    VBox node() {
        Label title = new Label("Weights");
        title.getStyleClass().add("card-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(title, between, rules());
        head.setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.textProperty().bind(model.weighing().wordsProperty());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("muted", "small");
        model.weighing().rows().addListener((ListChangeListener<WeightRow>) change -> fill());
        fill();
        VBox card = new VBox(head, rows, words);
        card.getStyleClass().add("card");
        return card;
    }

    private void fill() {
        rows.getChildren().setAll(model.weighing().rows().stream().map(this::row).toList());
    }

    private ComboBox<WeightChoice> rules() {
        ComboBox<WeightChoice> rules = new ComboBox<>();
        rules.setId("weight-rule");
        rules.setAccessibleText("How models come by their weights");
        rules.getItems().setAll(List.of(WeightChoice.values()));
        rules.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(WeightChoice choice) {
                        return choice == null ? "" : choice.words();
                    }

                    @Override
                    public WeightChoice fromString(String words) {
                        throw new UnsupportedOperationException("The rules are not typed");
                    }
                });
        rules.setValue(model.weighing().choiceProperty().get());
        model.weighing().choiceProperty().addListener((value, before, now) -> rules.setValue(now));
        rules.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != model.weighing().choiceProperty().get()) {
                                model.weighing().choose(now);
                            }
                        });
        return rules;
    }

    private VBox row(WeightRow row) {
        Label name = new Label(row.title(), sample(row.style()));
        name.setGraphicTextGap(8);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label share = new Label();
        share.textProperty().bind(Bindings.format("%.0f %%", row.share()));
        share.getStyleClass().add("weight-share");
        HBox words = new HBox(8, name, share);
        words.setAlignment(Pos.CENTER_LEFT);
        VBox both = new VBox(words, slider(row));
        both.getStyleClass().add("weight-row");
        return both;
    }

    private Slider slider(WeightRow row) {
        Slider slider = new Slider(0, 100, row.share().get());
        slider.setId("weight-" + row.id());
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("small");
        String colour = Skin.css(row.style().colour());
        slider.setStyle(
                "-color-slider-thumb: %1$s; -color-slider-thumb-border: %1$s; -color-slider-track-progress: %1$s;"
                        .formatted(colour));
        slider.setBlockIncrement(5);
        slider.setAccessibleText("Weight of %s, per cent".formatted(row.title()));
        boolean[] following = {false};
        row.share()
                .addListener(
                        (value, before, now) -> {
                            following[0] = true;
                            slider.setValue(now.doubleValue());
                            following[0] = false;
                        });
        slider.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (!following[0]) {
                                model.weighing().weigh(row.id(), now.doubleValue());
                            }
                        });
        slider.setOnMouseReleased(event -> model.weighing().keep());
        slider.addEventHandler(KeyEvent.KEY_RELEASED, event -> keep(event));
        return slider;
    }

    private void keep(KeyEvent event) {
        if (event.getCode().isArrowKey() || event.getCode().isNavigationKey()) {
            model.weighing().keep();
        }
    }

    /** A piece of the model's line, as on the chart. */
    private static Line sample(MemberStyle style) {
        Line line = new Line(0, 0, SAMPLE, 0);
        line.setStroke(Color.web(Skin.css(style.colour())));
        line.setStrokeWidth(2);
        style.dashes().forEach(length -> line.getStrokeDashArray().add(length * 2));
        return line;
    }
}
