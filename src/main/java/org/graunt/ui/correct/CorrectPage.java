package org.graunt.ui.correct;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.ui.chart.ChartCard;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageFrame;
import org.graunt.ui.page.PageTools;
import org.graunt.ui.page.Selectors;

/** The page Correct. */
public final class CorrectPage {
    private final PageTools tools;
    private final CorrectModel model;

    private CorrectPage(PageTools tools) {
        this.tools = tools;
        this.model = new CorrectModel(tools.desk());
    }

    /** The page. */
    public static Page of(PageTools tools) {
        CorrectPage page = new CorrectPage(tools);
        return Page.of("correct", "Correct", "mdi2c-check", page::view, List.of())
                .waitedFor(page.model.waitingProperty());
    }

    private Region view() {
        ChartCard chart =
                new ChartCard(
                        tools.charts(),
                        new SimpleStringProperty("Official and corrected"),
                        new SimpleStringProperty("Before decisions; the next run applies them."));
        chart.chartProperty().bind(model.chartProperty());
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
        VBox content = new VBox(16, chart.node(), new FindingsCard(model, tools.desk()).node());
        model.look();
        return PageFrame.of(
                new SimpleStringProperty("Are the official estimates right?"),
                model.sentenceProperty(),
                new Selectors(tools.desk(), model.drawnProperty()).area(),
                content,
                model.emptyProperty());
    }
}
