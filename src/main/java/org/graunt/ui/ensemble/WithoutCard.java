package org.graunt.ui.ensemble;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What the fan would be without a model: the one that matters most, or any other. */
final class WithoutCard {
    private final EnsembleModel model;
    private final ComboBox<WeightRow> which = new ComboBox<>();
    private boolean following;

    WithoutCard(EnsembleModel model) {
        this.model = model;
    }

    VBox node() {
        Label title = new Label("Without");
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        which.setId("without");
        which.setAccessibleText("The model to leave out");
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        which.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(WeightRow row) {
                        return row == null ? "" : row.title();
                    }

                    @Override
                    public WeightRow fromString(String words) {
                        throw new UnsupportedOperationException("Models are not typed");
                    }
                });
        which.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && !following) {
                                model.withoutProperty().set(now.id());
                            }
                        });
        Label words = new Label();
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        model.weighing().rows().addListener((ListChangeListener<WeightRow>) change -> follow(words));
        model.shownProperty().addListener((value, before, now) -> follow(words));
        follow(words);
        HBox head = new HBox(8, title, which);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(head, words);
        card.getStyleClass().add("card");
        return card;
    }

    private void follow(Label words) {
        following = true;
        if (!which.getItems().equals(model.weighing().rows())) {
            which.getItems().setAll(model.weighing().rows());
        }
        model.shownProperty()
                .get()
                .map(Reading::without)
                .ifPresent(
                        without -> {
                            words.setText(without.sentence());
                            which.getItems().stream()
                                    .filter(row -> row.id().equals(without.member()))
                                    .findFirst()
                                    .ifPresent(which::setValue);
                        });
        following = false;
    }
}
