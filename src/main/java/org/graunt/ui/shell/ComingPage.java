package org.graunt.ui.shell;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Region;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageFrame;

/** A page that this version does not have yet: it says what does the same work today. */
final class ComingPage {
    private ComingPage() {}

    static Page of(String key, String words, String icon, String question, String today) {
        return Page.of(
                key,
                words,
                icon,
                () ->
                        PageFrame.of(
                                new SimpleStringProperty(question),
                                new SimpleStringProperty(""),
                                new Region(),
                                new Region(),
                                new SimpleStringProperty(
                                        "This page comes in a later version. Until then: "
                                                + today)),
                List.of());
    }
}
