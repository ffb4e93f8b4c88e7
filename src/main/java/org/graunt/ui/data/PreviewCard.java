package org.graunt.ui.data;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.source.ImportReport;
import org.graunt.source.Preview;

/** What a dropped file would become: its decoded totals, before anything is written. */
final class PreviewCard {
    private final DataModel model;
    private final ComboBox<String> kinds = new ComboBox<>();
    private final TextArea report = new TextArea();
    private List<Preview> offered = List.of();

    PreviewCard(DataModel model) {
        this.model = model;
    }

    VBox node() {
        Label title = new Label("Before it is imported");
        title.getStyleClass().add("card-title");
        kinds.setId("preview-kind");
        kinds.setAccessibleText("What the file is read as");
        kinds.valueProperty().addListener((value, before, now) -> show());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label readAs = new Label("Read as");
        readAs.getStyleClass().add("muted");
        HBox head = new HBox(8, title, between, readAs, kinds);
        head.setAlignment(Pos.CENTER_LEFT);
        report.setId("preview-report");
        report.setEditable(false);
        report.setAccessibleText("Decoded totals, checks and what was rejected");
        VBox.setVgrow(report, Priority.ALWAYS);
        VBox card = new VBox(head, report, buttons());
        card.setId("preview-card");
        card.getStyleClass().add("card");
        card.setVisible(false);
        model.offeredProperty()
                .addListener(
                        (value, before, now) -> {
                            card.setVisible(!now.isEmpty());
                            offer(now);
                        });
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private HBox buttons() {
        CheckBox replace = new CheckBox("Replace tables that are there");
        replace.setId("preview-replace");
        Button accept = new Button("Import");
        accept.setId("preview-accept");
        accept.getStyleClass().add("accent");
        accept.setOnAction(
                event ->
                        offered.stream()
                                .filter(each -> each.kind().equals(kinds.getValue()))
                                .findFirst()
                                .ifPresent(each -> model.accept(each, replace.isSelected())));
        Button refuse = new Button("Leave it");
        refuse.setId("preview-refuse");
        refuse.setOnAction(event -> model.refuse());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(8, replace, between, refuse, accept);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void offer(List<Preview> previews) {
        offered = previews;
        kinds.getItems().setAll(previews.stream().map(Preview::kind).toList());
        if (!previews.isEmpty()) {
            kinds.setValue(previews.getFirst().kind());
        }
        show();
    }

    private void show() {
        report.setText(
                offered.stream()
                        .filter(each -> each.kind().equals(kinds.getValue()))
                        .findFirst()
                        .map(each -> String.join("\n", ImportReport.lines(each)))
                        .orElse(""));
    }
}
