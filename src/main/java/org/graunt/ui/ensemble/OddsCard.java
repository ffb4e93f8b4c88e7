package org.graunt.ui.ensemble;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Will it reach a number? The answer of the pool and of every model. */
final class OddsCard {
    private static final javafx.css.PseudoClass WRONG =
            javafx.css.PseudoClass.getPseudoClass("danger");

    private final EnsembleModel model;
    private final TextField numbers = new TextField();
    private final ComboBox<Integer> years = new ComboBox<>();
    private final GridPane table = new GridPane();
    private final Label help = new Label("Write a number such as 10 million, 9.5m or 412,000.");

    OddsCard(EnsembleModel model) {
        this.model = model;
    }

    VBox node() {
        numbers.setId("threshold");
        numbers.setAccessibleText("A number of people, or two parted by or");
        numbers.setOnAction(event -> ask());
        numbers.focusedProperty()
                .addListener(
                        (value, before, now) -> {
                            if (!now) {
                                ask();
                            }
                        });
        HBox.setHgrow(numbers, Priority.ALWAYS);
        years.setId("threshold-year");
        years.setAccessibleText("When");
        years.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && now != model.askProperty().get().year()) {
                                model.askAbout(now);
                            }
                        });
        help.getStyleClass().addAll("warn", "small");
        help.setWrapText(true);
        help.managedProperty().bind(help.visibleProperty());
        help.setVisible(false);
        table.getStyleClass().add("odds");
        model.askProperty().addListener((value, before, now) -> follow(now));
        model.shownProperty().addListener((value, before, now) -> fill());
        follow(model.askProperty().get());
        fill();
        VBox card = new VBox(question(), help, table);
        card.getStyleClass().add("card");
        return card;
    }

    private HBox question() {
        Label will = strong("Will it pass");
        Label in = strong("in");
        Label mark = strong("?");
        HBox question = new HBox(6, will, numbers, in, years, mark);
        question.setAlignment(Pos.CENTER_LEFT);
        numbers.setPrefColumnCount(9);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        years.setMinWidth(Region.USE_PREF_SIZE);
        return question;
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("card-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void ask() {
        boolean understood = model.askAbout(numbers.getText());
        numbers.pseudoClassStateChanged(WRONG, !understood);
        help.setVisible(!understood);
    }

    private void follow(Ask ask) {
        String text =
                ask.thresholds().stream().map(Threshold::words).collect(Collectors.joining(" or "));
        if (ask.thresholds().size() == 2 && text.endsWith(" million")) {
            text = text.replaceFirst(" million or ", " or ");
        }
        numbers.setText(text);
        if (!years.getItems().equals(model.years())) {
            years.getItems().setAll(model.years());
        }
        years.setValue(ask.year());
    }

    private void fill() {
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        model.shownProperty().get().ifPresent(reading -> fill(reading.odds()));
    }

    private void fill(List<Reading.Odds> odds) {
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(wide);
        List<Threshold> thresholds = model.askProperty().get().thresholds();
        for (int i = 0; i < thresholds.size(); i++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            right.setMinWidth(Region.USE_PREF_SIZE);
            table.getColumnConstraints().add(right);
            Label head = new Label("> " + thresholds.get(i).brief());
            head.getStyleClass().add("muted");
            head.setMinWidth(Region.USE_PREF_SIZE);
            table.add(head, i + 1, 0);
        }
        for (int row = 0; row < odds.size(); row++) {
            addRow(odds.get(row), 2 * row + 1, thresholds.size() + 1);
        }
    }

    private void addRow(Reading.Odds odds, int line, int columns) {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        table.add(rule, 0, line, columns, 1);
        Label title = new Label(odds.title());
        title.getStyleClass().add(line == 1 ? "strong" : "plain");
        table.add(title, 0, line + 1);
        for (int i = 0; i < odds.chances().size() && i < columns - 1; i++) {
            Label chance = new Label(odds.chances().get(i));
            chance.setId(line == 1 && i == 0 ? "pooled-chance" : null);
            chance.getStyleClass().add(line == 1 ? "strong" : "plain");
            chance.setMinWidth(Region.USE_PREF_SIZE);
            table.add(chance, i + 1, line + 1);
        }
    }
}
