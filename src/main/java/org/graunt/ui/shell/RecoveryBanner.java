package org.graunt.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.graunt.ui.desk.Desk;

/** Offers changes that an earlier program could not save. */
final class RecoveryBanner {
    private RecoveryBanner() {}

    static HBox of(Desk desk) {
        Label words = new Label("Graunt ended before changes to this project were saved.");
        Button take = new Button("Take them up");
        take.setId("recover");
        take.setOnAction(event -> desk.recover());
        Button drop = new Button("Throw them away");
        drop.setOnAction(event -> desk.forgetUnsaved());
        HBox banner = new HBox(words, take, drop);
        banner.getStyleClass().add("banner");
        banner.setVisible(desk.unsavedProperty().get().isPresent());
        desk.unsavedProperty()
                .addListener((value, before, now) -> banner.setVisible(now.isPresent()));
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }
}
