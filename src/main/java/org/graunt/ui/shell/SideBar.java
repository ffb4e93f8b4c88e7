package org.graunt.ui.shell;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graunt.ui.page.Page;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages at the left. */
final class SideBar {
    private static final double RIGHT = 10;
    private static final int MOST = 99;

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
            StackPane both = new StackPane(button, badge(page, button));
            both.setAlignment(Pos.CENTER_RIGHT);
            bar.getChildren().add(both);
        }
        return bar;
    }

    /** How many things wait there for a person. */
    private static Label badge(Page page, ToggleButton button) {
        Label badge = new Label();
        badge.setId("waiting-" + page.key());
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        StackPane.setMargin(badge, new Insets(0, RIGHT, 0, 0));
        Runnable count =
                () -> {
                    int many = page.waiting().get();
                    badge.setText(many > MOST ? MOST + "+" : String.valueOf(many));
                    badge.setVisible(many > 0);
                    button.setAccessibleText(
                            many > 0 ? "%s, %d to decide".formatted(page.words(), many)
                                    : page.words());
                };
        page.waiting().addListener((value, before, now) -> count.run());
        count.run();
        return badge;
    }
}
