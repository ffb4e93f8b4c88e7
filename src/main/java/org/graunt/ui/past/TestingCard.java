package org.graunt.ui.past;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.ui.task.Lane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers to test the project in past years, and shows how far the test is. */
final class TestingCard {
    private static final double WORDS = 460;
    private static final double BAR = 220;

    private final PastModel model;
    private final ObservableBooleanValue busy;

    TestingCard(PastModel model) {
        this.model = model;
        this.busy = model.testing().busyProperty();
    }

    VBox node() {
        Label words = new Label();
        words.setId("past-offer");
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::words,
                                busy,
                                model.offerProperty(),
                                model.testing().progressProperty()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(WORDS);
        words.getStyleClass().add("muted");
        Button test = new Button("Test in past years");
        test.setId("past-test");
        test.getStyleClass().add(Styles.ACCENT);
        test.setOnAction(event -> model.test());
        BooleanBinding idle = Bindings.not(busy);
        test.visibleProperty().bind(idle);
        test.managedProperty().bind(idle);
        VBox card = new VBox(new FontIcon("mdi2h-history"), words, test, progress());
        card.getStyleClass().addAll("card", "empty");
        return card;
    }

    private String words() {
        Lane.Progress now = model.testing().progressProperty().get();
        return busy.get()
                ? "The models are tested in past years. %s%s"
                        .formatted(now.words(), left(now.secondsLeft()))
                : model.offerProperty().get();
    }

    private static String left(double seconds) {
        return seconds < 1 ? "" : " done, about %.0f s left.".formatted(seconds);
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(BAR);
        bar.setAccessibleText("How far the test is");
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::share, model.testing().progressProperty(), busy));
        Button cancel = new Button("Cancel");
        cancel.setId("past-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        HBox both = new HBox(12, bar, cancel);
        both.setAlignment(Pos.CENTER);
        both.visibleProperty().bind(busy);
        both.managedProperty().bind(busy);
        return both;
    }

    private double share() {
        return busy.get() ? model.testing().progressProperty().get().share() : 0;
    }
}
