package org.graunt.ui.correct;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.correction.Finding;
import org.graunt.model.CorrectionDecision.Verdict;
import org.graunt.ui.chart.FigureText;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Names;
import org.jspecify.annotations.Nullable;

/** The findings as a table, and what may be decided about the one that is chosen. */
final class FindingsCard {
    private final CorrectModel model;
    private final TableView<Finding> table = new TableView<>();
    private final TextField reason = new TextField();
    private final TextField limit = new TextField("5");

    FindingsCard(CorrectModel model, Desk desk) {
        this.model = model;
        model.heldProperty().addListener((value, before, now) -> fill());
        desk.historyProperty().addListener((value, before, now) -> table.refresh());
        fill();
    }

    private void fill() {
        table.getItems().setAll(model.findings());
    }

    VBox node() {
        table.setId("findings");
        table.getStyleClass().addAll("dense", "striped", "data-tables");
        table.setAccessibleText("Areas and ages, those farthest off first");
        add("Area", 150, false, row -> Names.plain(row.area().name()));
        add("Ages", 60, false, row -> Names.ages(row.band().label()));
        add("Official", 85, true, row -> FigureText.of(Math.rint(row.official())));
        add("Corrected", 85, true, row -> FigureText.of(Math.rint(row.corrected())));
        add("z", 55, true, row -> z(row));
        add("Decision", 80, false, this::decision);
        add("Why", 340, false, FindingsCard::reason);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null) {
                                model.choose(now);
                            }
                        });
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox card = new VBox(8, table, deciding());
        card.setPrefHeight(300);
        card.getStyleClass().add("card");
        return card;
    }

    /** The reason in the words of the chart above. */
    private static String reason(Finding row) {
        return row.reason()
                .replace("gp-register says", "doctors\u2019 lists say")
                .replace("school-census", "school census")
                .replaceAll("-(?=\\d)", "\u2212");
    }

    private static String z(Finding row) {
        return String.format(Locale.UK, "%.1f", row.z()).replace('-', '\u2212');
    }

    private String decision(Finding row) {
        return model.decision(row)
                .map(each -> each.verdict().word())
                .orElse(row.flagged() ? "waits" : "");
    }

    private void add(String words, double width, boolean right, Function<Finding, String> text) {
        TableColumn<Finding, String> column = new TableColumn<>(words);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        if (right) {
            column.getStyleClass().add("number-column");
        }
        table.getColumns().add(column);
    }

    private HBox deciding() {
        reason.setId("decision-reason");
        reason.setPromptText("Reason");
        reason.setAccessibleText("Reason of the decision");
        HBox.setHgrow(reason, Priority.ALWAYS);
        limit.setId("decision-most");
        limit.setPrefColumnCount(4);
        limit.setAccessibleText("Most that may be corrected, per cent of the official estimate");
        Label percent = new Label("%");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        Button limiting = button(Verdict.LIMIT, "Limit to");
        HBox row =
                new HBox(
                        8,
                        reason,
                        button(Verdict.ACCEPT, "Accept"),
                        button(Verdict.REFUSE, "Refuse"),
                        limiting,
                        limit,
                        percent);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(Verdict verdict, String words) {
        Button button = new Button(words);
        button.setId("decision-" + verdict.word());
        button.getStyleClass().add("tool");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> decide(verdict));
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        table.getSelectionModel().getSelectedItem() == null
                                                || (verdict == Verdict.LIMIT && share().isEmpty()),
                                table.getSelectionModel().selectedItemProperty(),
                                limit.textProperty()));
        return button;
    }

    private Optional<Double> share() {
        String text = limit.getText().strip();
        return text.matches("\\d{1,2}(\\.\\d+)?")
                ? Optional.of(Double.parseDouble(text) / 100)
                : Optional.empty();
    }

    private void decide(Verdict verdict) {
        @Nullable Finding chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.decide(
                    chosen,
                    verdict,
                    verdict == Verdict.LIMIT ? share().orElse(0.0) : null,
                    reason.getText());
            reason.clear();
        }
    }
}
