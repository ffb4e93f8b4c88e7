package org.graunt.ui.past;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.ui.chart.FigureText;

/** How far off each model was at a horizon, beside no change and cohort change. */
final class ScoresCard {
    private static final PseudoClass YARDSTICK = PseudoClass.getPseudoClass("yardstick");

    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final PastModel model;
    private final TableView<Scored> table = new TableView<>();
    private boolean following;

    ScoresCard(PastModel model) {
        this.model = model;
    }

    VBox node() {
        Label title = new Label("Scores");
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, horizons());
        head.setAlignment(Pos.CENTER_LEFT);
        Label how =
                new Label(
                        "Error: half came nearer. Bias: above 0 too many. Held: outcomes within"
                                + " 80 % intervals. CRPS: in people, the less the better. The last"
                                + " rows are what the models are measured by.");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        how.getStyleClass().addAll("muted", "small");
        VBox card = new VBox(head, table(), how);
        card.setId("scores-card");
        card.getStyleClass().add("card");
        return card;
    }

    private HBox horizons() {
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_RIGHT);
        model.hindsightProperty().addListener((value, before, now) -> fill(row));
        fill(row);
        return row;
    }

    private void fill(HBox row) {
        ToggleGroup group = new ToggleGroup();
        row.getChildren().clear();
        for (int horizon : model.hindsightProperty().get().map(h -> h.horizons()).orElse(List.of())) {
            ToggleButton button = new ToggleButton(horizon == 1 ? "1 year" : horizon + " years");
            button.setId("horizon-" + horizon);
            button.getStyleClass().add("tool");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(
                    event -> {
                        button.setSelected(true); // one of them is always on
                        model.horizonProperty().set(horizon);
                    });
            model.horizonProperty()
                    .addListener((value, before, now) -> button.setSelected(now == horizon));
            button.setSelected(model.horizonProperty().get() == horizon);
            row.getChildren().add(button);
        }
    }

    private TableView<Scored> table() {
        table.setId("scores");
        table.getStyleClass().addAll("dense", "ranked");
        table.setAccessibleText("Scores; choose a model to see its past projections");
        table.getColumns().add(column("Model", 150, Scored::name));
        table.getColumns().add(number("Error", 74, s -> percent(s.mdape()), ScoreSummary::mdape));
        table.getColumns().add(number("Bias", 74, s -> percent(s.malpe()), s -> Math.abs(s.malpe())));
        table.getColumns().add(number("Held", 62, ScoresCard::held, s -> Math.abs(s.cov80() - 0.8)));
        table.getColumns().add(number("CRPS", 74, s -> FigureText.of(whole(s.crps())), ScoreSummary::crps));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("Nobody was scored there."));
        table.setRowFactory(any -> row());
        table.setMinHeight(120);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && !following) {
                                model.memberProperty().set(now.member());
                            }
                        });
        model.shownProperty().addListener((value, before, now) -> follow(now));
        follow(model.shownProperty().get());
        return table;
    }

    private void follow(Optional<Reading> shown) {
        following = true;
        List<Scored> rows = shown.map(Reading::rows).orElse(List.of());
        if (!table.getItems().equals(rows)) {
            table.getItems().setAll(rows);
        }
        rows.stream()
                .filter(row -> row.member().equals(model.memberProperty().get()))
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
        following = false;
    }

    private static TableRow<Scored> row() {
        TableRow<Scored> row = new TableRow<>();
        row.itemProperty()
                .addListener(
                        (value, before, now) ->
                                row.pseudoClassStateChanged(
                                        YARDSTICK, now != null && now.yardstick()));
        return row;
    }

    private static double whole(double persons) {
        return Math.rint(persons);
    }

    private static String percent(double number) {
        return Double.isNaN(number) ? "\u2013" : PastWords.percent(number);
    }

    private static String held(ScoreSummary score) {
        return Double.isNaN(score.cov80())
                ? "\u2013"
                : String.format(Locale.UK, "%.0f %%", 100 * score.cov80());
    }

    /** A column whose best figure among the project's own models is set in bold. */
    private TableColumn<Scored, String> number(
            String words,
            double width,
            Function<ScoreSummary, String> text,
            ToDoubleFunction<ScoreSummary> worth) {
        TableColumn<Scored, String> column = column(words, width, row -> text.apply(row.score()));
        column.setMaxWidth(width);
        column.getStyleClass().add("number-column");
        column.setCellFactory(any -> cell(row -> isBest(row, text, worth)));
        return column;
    }

    private static TableCell<Scored, String> cell(Predicate<Scored> best) {
        TableCell<Scored, String> cell = new TableCell<>();
        cell.textProperty().bind(cell.itemProperty());
        Runnable mark =
                () -> {
                    Scored row = cell.getTableRow() == null ? null : cell.getTableRow().getItem();
                    cell.pseudoClassStateChanged(BEST, row != null && best.test(row));
                };
        cell.itemProperty().addListener((value, before, now) -> mark.run());
        cell.tableRowProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                row.itemProperty().subscribe(item -> mark.run());
                            }
                        });
        return cell;
    }

    private boolean isBest(
            Scored row, Function<ScoreSummary, String> text, ToDoubleFunction<ScoreSummary> worth) {
        Optional<Scored> best =
                table.getItems().stream()
                        .filter(each -> !each.yardstick())
                        .filter(each -> Double.isFinite(worth.applyAsDouble(each.score())))
                        .min(Comparator.comparingDouble(each -> worth.applyAsDouble(each.score())));
        return !row.yardstick()
                && best.filter(
                                each ->
                                        Objects.equals(
                                                text.apply(each.score()), text.apply(row.score())))
                        .isPresent();
    }

    private static TableColumn<Scored, String> column(
            String words, double width, Function<Scored, String> text) {
        TableColumn<Scored, String> column = new TableColumn<>(words);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
