package org.graunt.ui.models;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.workspace.levers.Lever;

/** The levers, a slider each, and a way to keep them as a scenario. */
final class LeversCard {
    private static final int STEPS = 20;

    private final ModelsModel model;

    LeversCard(ModelsModel model) {
        this.model = model;
    }

    VBox node() {
        Label title = new Label("Levers");
        title.getStyleClass().add("card-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button back = new Button("Let go");
        back.setId("levers-back");
        back.getStyleClass().add("tool");
        back.setOnAction(event -> model.release());
        back.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.leversProperty().get().isNeutral(),
                                model.leversProperty()));
        HBox head = new HBox(title, between, back);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox rows = new VBox(6);
        for (Lever lever : Lever.values()) {
            rows.getChildren().add(row(lever));
        }
        VBox card = new VBox(head, rows, hint(), keeping());
        card.setId("levers-card");
        card.getStyleClass().add("card");
        return card;
    }

    private static Label hint() {
        Label hint = new Label("In all areas and years. Dotted lines: before the levers.");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().addAll("muted", "small");
        return hint;
    }

    private VBox row(Lever lever) {
        Label name = new Label(lever.words());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Slider slider = slider(lever);
        Label value = new Label();
        value.getStyleClass().add("lever-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(lever, slider.getValue()), slider.valueProperty()));
        VBox both = new VBox(new HBox(8, name, value), slider);
        both.getStyleClass().add("weight-row");
        return both;
    }

    private Slider slider(Lever lever) {
        Slider slider = new Slider(lever.least(), lever.most(), lever.neutral());
        slider.setId("lever-" + lever.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("small");
        slider.setBlockIncrement((lever.most() - lever.least()) / STEPS);
        slider.setAccessibleText(lever.words());
        boolean[] following = {false};
        Runnable follow =
                () -> {
                    following[0] = true;
                    slider.setValue(
                            model.leversProperty()
                                    .get()
                                    .moved()
                                    .getOrDefault(lever, model.neutral(lever)));
                    slider.setDisable(!model.acts(lever));
                    following[0] = false;
                };
        model.leversProperty().addListener((observed, before, now) -> follow.run());
        model.boardProperty().addListener((observed, before, now) -> follow.run());
        follow.run();
        slider.valueProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (!following[0]) {
                                model.pull(lever, rounded(lever, now.doubleValue()));
                            }
                        });
        return slider;
    }

    /** Whole per cent, tenths of a point: no finer than what is shown. */
    private static double rounded(Lever lever, double value) {
        double step = lever == Lever.JOBS ? 10 : 1;
        return Math.rint(value * step) / step;
    }

    private static String words(Lever lever, double value) {
        double shown = rounded(lever, value);
        if (lever != Lever.JOBS) {
            return String.format(Locale.UK, "%.0f %%", shown);
        }
        String sign = shown > 0 ? "+" : "";
        return sign
                + String.format(Locale.UK, "%.1f points", shown == 0 ? 0.0 : shown)
                        .replace('-', '\u2212');
    }

    private VBox keeping() {
        TextField name = new TextField();
        name.setId("scenario-name");
        name.setPromptText("Name of the scenario");
        name.setAccessibleText("Name of the scenario");
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button("Save as scenario");
        keep.setId("scenario-keep");
        keep.getStyleClass().add("tool");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label();
        said.setId("scenario-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().addAll("muted", "small");
        keep.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.leversProperty().get().isNeutral()
                                                || name.getText().isBlank(),
                                model.leversProperty(),
                                name.textProperty()));
        Runnable save =
                () -> {
                    boolean kept = model.keep(name.getText());
                    said.setText(
                            kept
                                    ? "Kept. The next run shows it beside the baseline."
                                    : "There is a scenario of that name already.");
                    if (kept) {
                        name.clear();
                    }
                };
        keep.setOnAction(event -> save.run());
        name.setOnAction(event -> keep.fire());
        HBox both = new HBox(8, name, keep);
        both.setAlignment(Pos.CENTER_LEFT);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        return new VBox(6, both, said);
    }
}
