package org.graunt.ui.schools;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.ui.task.Lane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers to make a forecast, and shows how far the making of it is. */
final class MakingCard {
    private static final double WORDS = 460;
    private static final double BAR = 220;

    private final SchoolsModel model;
    private final BooleanBinding busy;

    MakingCard(SchoolsModel model) {
        this.model = model;
        this.busy = model.making().busyProperty().or(model.runningProperty());
    }

    VBox node() {
        Label words = new Label();
        words.setId("schools-offer");
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::words,
                                busy,
                                model.offerProperty(),
                                model.runningProperty(),
                                model.making().progressProperty()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(WORDS);
        words.getStyleClass().add("muted");
        Button make = new Button("Make the forecast");
        make.setId("schools-make");
        make.getStyleClass().add(Styles.ACCENT);
        make.setOnAction(event -> model.make());
        make.visibleProperty().bind(busy.not());
        make.managedProperty().bind(busy.not());
        VBox card = new VBox(new FontIcon("mdi2s-school-outline"), words, make, progress());
        card.getStyleClass().addAll("card", "empty");
        return card;
    }

    private String words() {
        if (model.runningProperty().get()) {
            return "The project has changed since its last run: it is run first. How far that is"
                    + " stands above.";
        }
        String member = model.making().progressProperty().get().words();
        return !busy.get()
                ? model.offerProperty().get()
                : "Pupils are forecast, and forecasts of past years are tried against the rolls"
                        + " that came."
                        + (member.isEmpty() ? "" : " " + member);
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(BAR);
        bar.setAccessibleText("How far the forecast is");
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::share, model.making().progressProperty(), busy));
        Button cancel = new Button("Cancel");
        cancel.setId("schools-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        HBox both = new HBox(12, bar, cancel);
        both.setAlignment(Pos.CENTER);
        both.visibleProperty().bind(busy);
        both.managedProperty().bind(busy);
        return both;
    }

    private double share() {
        Lane.Progress now = model.making().progressProperty().get();
        return !busy.get() ? 0 : now.share();
    }
}
