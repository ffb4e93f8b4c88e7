package org.graunt.ui.shell;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.graunt.ui.page.Page;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages at the left. */
final class SideBar {
    private SideBar() {}

    /**
     * The pages.
     *
     * @param open the key of the page that is looked at
     */
    static VBox of(List<Page> pages, StringProperty open) {
        VBox bar = new VBox();
        bar.getStyleClass().add("side-bar");
        ToggleGroup group = new ToggleGroup();
        for (Page page : pages) {
            ToggleButton button = new ToggleButton(page.words(), new FontIcon(page.icon()));
            button.setId("page-" + page.key());
            button.setToggleGroup(group);
            button.setSelected(page.key().equals(open.get()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(
                    event -> {
                        button.setSelected(true); // a second click does not leave the page
                        open.set(page.key());
                    });
            open.addListener((value, before, now) -> button.setSelected(page.key().equals(now)));
            bar.getChildren().add(button);
        }
        return bar;
    }
}
