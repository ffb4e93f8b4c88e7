package org.graunt.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds what a person could not read: words cut short, and nodes wider than their place. */
public final class Clipping {
    private static final double SLACK = 1.5;

    private final List<String> found = new ArrayList<>();
    private final Bounds window;

    /** How many columns that can be scrolled up and down what is looked at lies in. */
    private int columns;

    private Clipping(Bounds window) {
        this.window = window;
    }

    /** What is cut off under a root, in words; empty where all can be read. */
    public static List<String> under(Parent root) {
        Clipping clipping = new Clipping(root.localToScene(root.getLayoutBounds()));
        clipping.look(root);
        return clipping.found;
    }

    private void look(Node node) {
        if (!node.isVisible() || scrolls(node)) {
            return;
        }
        if (node instanceof ScrollPane pane) {
            lookAtWidth(pane);
            columns++;
            look(pane.getContent());
            columns--;
            return;
        }
        if (node instanceof Labeled labeled) {
            lookAtWords(labeled);
        }
        // the heads of a table's columns move along with it
        if (node instanceof Region region
                && !(node instanceof NestedTableColumnHeader)
                && region.getWidth() > 0) {
            lookAtPlace(region);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /** What does not fit there is reached by scrolling. */
    private static boolean scrolls(Node node) {
        return node instanceof VirtualFlow || node instanceof TextInputControl;
    }

    /** A column that is scrolled up and down must still be as wide as what is in it. */
    private void lookAtWidth(ScrollPane pane) {
        double room = pane.getViewportBounds().getWidth();
        double wide = pane.getContent().getLayoutBounds().getWidth();
        if (wide > room + SLACK) {
            found.add("A column of %.0f holds what is %.0f wide".formatted(room, wide));
        }
    }

    private void lookAtWords(Labeled labeled) {
        String whole = labeled.getText();
        if (whole == null || whole.isEmpty()) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && !(child instanceof FontIcon)
                    && !text.getText().equals(whole)) {
                found.add("\"%s\" is shown as \"%s\"".formatted(whole, text.getText()));
            }
        }
    }

    private void lookAtPlace(Region region) {
        Bounds there = region.localToScene(region.getLayoutBounds());
        boolean outside =
                columns == 0
                        && (there.getMinY() < window.getMinY() - SLACK
                                || there.getMaxY() > window.getMaxY() + SLACK);
        Bounds around =
                region.getParent() == null || !region.isManaged()
                        ? window
                        : region.getParent().localToScene(region.getParent().getLayoutBounds());
        boolean wide =
                there.getMaxX() > around.getMaxX() + SLACK
                        || there.getMinX() < around.getMinX() - SLACK;
        if (outside || wide) {
            found.add(
                    "%s %s reaches out of its place: %s"
                            .formatted(
                                    region.getClass().getSimpleName(),
                                    region.getStyleClass(),
                                    there));
        }
    }
}
