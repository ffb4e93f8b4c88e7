package org.graunt.ui.page;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.ui.task.Lane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers to do what takes a while, and shows how far it is. */
public final class OfferCard {
    private static final double WORDS = 460;
    private static final double BAR = 220;

    private final Offer offer;
    private final BooleanBinding idle;

    private OfferCard(Offer offer) {
        this.offer = offer;
        this.idle = Bindings.not(offer.busy());
    }

    /**
     * What is offered.
     *
     * @param id stands before the ids of its nodes
     * @param icon a name of Ikonli's
     * @param words what is offered; while it is done, what is being done
     * @param button what stands on the button that begins it
     * @param busy true while it is done
     * @param progress how far it is
     */
    public record Offer(
            String id,
            String icon,
            ObservableStringValue words,
            String button,
            ObservableBooleanValue busy,
            ObservableValue<Lane.Progress> progress) {}

    /** The card. */
    public static VBox of(Offer offer, Runnable start, Runnable cancel) {
        OfferCard card = new OfferCard(offer);
        VBox node =
                new VBox(
                        new FontIcon(offer.icon()),
                        card.words(),
                        card.start(start),
                        card.progress(cancel));
        node.getStyleClass().addAll("card", "empty");
        return node;
    }

    private Label words() {
        Label words = new Label();
        words.setId(offer.id() + "-offer");
        words.textProperty().bind(offer.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(WORDS);
        words.getStyleClass().add("muted");
        return words;
    }

    private Button start(Runnable start) {
        Button button = new Button(offer.button());
        button.setId(offer.id() + "-start");
        button.getStyleClass().add(Styles.ACCENT);
        button.setOnAction(event -> start.run());
        button.visibleProperty().bind(idle);
        button.managedProperty().bind(idle);
        return button;
    }

    private HBox progress(Runnable cancel) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(BAR);
        bar.setAccessibleText("How far it is: " + offer.button());
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> offer.busy().get() ? offer.progress().getValue().share() : 0,
                                offer.progress(),
                                offer.busy()));
        Button stop = new Button("Cancel");
        stop.setId(offer.id() + "-cancel");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> cancel.run());
        HBox both = new HBox(12, bar, stop);
        both.setAlignment(Pos.CENTER);
        both.visibleProperty().bind(offer.busy());
        both.managedProperty().bind(offer.busy());
        return both;
    }
}
