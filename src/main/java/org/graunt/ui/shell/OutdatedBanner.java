package org.graunt.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graunt.ui.desk.Desk;

/** Says in what the results that are looked at are not those of the project, and offers a run. */
final class OutdatedBanner {
    private OutdatedBanner() {}

    static HBox of(Desk desk) {
        Label words = new Label();
        words.setId("outdated");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(desk.outdatedProperty().get()),
                                desk.outdatedProperty()));
        Button run = new Button("Run the project");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.disableProperty().bind(desk.running().busyProperty());
        run.setOnAction(event -> desk.running().start());
        HBox banner = new HBox(words, run);
        banner.getStyleClass().add("banner");
        banner.visibleProperty().bind(words.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    /** A sentence; blank where the results are those of the project. */
    static String words(List<String> differences) {
        return differences.isEmpty()
                ? ""
                : "These are not quite the results of this project: "
                        + String.join("; ", differences)
                        + ".";
    }
}
