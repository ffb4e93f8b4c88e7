package org.graunt.ui.page;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lays a page out: the question, the sentence, whom it looks at, and what is to be seen. */
public final class PageFrame {
    private PageFrame() {}

    /**
     * A page.
     *
     * @param question its heading
     * @param sentence reads the page
     * @param beside what stands at the right of the heading, such as {@link Selectors}
     * @param content what is to be seen
     * @param empty why nothing is to be seen, and what to do; blank where something is
     */
    public static VBox of(
            ObservableStringValue question,
            ObservableStringValue sentence,
            Node beside,
            Region content,
            ObservableStringValue empty) {
        Label heading = new Label();
        heading.textProperty().bind(question);
        heading.getStyleClass().add("page-heading");
        heading.setWrapText(true);
        heading.setAccessibleRole(AccessibleRole.TEXT);
        Label reading = new Label();
        reading.textProperty().bind(sentence);
        reading.getStyleClass().add("page-sentence");
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(4, heading, reading);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(20, words, beside);
        head.setAlignment(Pos.TOP_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        StackPane body = new StackPane(content, nothing(empty, content));
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox page = new VBox(head, body);
        page.getStyleClass().add("page");
        return page;
    }

    private static VBox nothing(ObservableStringValue why, Region content) {
        Label words = new Label();
        words.textProperty().bind(why);
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.getStyleClass().add("muted");
        VBox box = new VBox(new FontIcon("mdi2c-chart-multiline"), words);
        box.getStyleClass().addAll("card", "empty");
        box.setVisible(!why.get().isBlank());
        content.setVisible(why.get().isBlank());
        why.addListener(
                (value, before, now) -> {
                    box.setVisible(!now.isBlank());
                    content.setVisible(now.isBlank());
                });
        return box;
    }
}
