package org.graunt.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graunt.run.RunSummary;
import org.graunt.ui.chart.FigureText;
import org.graunt.ui.desk.Desk;
import org.graunt.workspace.results.Results;

/** The facts of the last run, and what must not be overlooked. */
final class BottomBar {
    private BottomBar() {}

    static HBox of(Desk desk, Runnable showNotes) {
        HBox bar = new HBox();
        bar.getStyleClass().add("bottom-bar");
        Label facts = new Label();
        facts.setId("facts");
        facts.getStyleClass().add("muted");
        facts.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> facts(desk.resultsProperty().get()), desk.resultsProperty()));
        Hyperlink notes = new Hyperlink();
        notes.setId("notes");
        notes.getStyleClass().add("warn");
        notes.setMinWidth(Region.USE_PREF_SIZE);
        notes.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> notes(desk.notesProperty().get().size()),
                                desk.notesProperty()));
        notes.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !desk.notesProperty().get().isEmpty(), desk.notesProperty()));
        notes.setOnAction(event -> showNotes.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label caution = new Label("Quantiles do not add up; the central projection does.");
        caution.getStyleClass().add("muted");
        caution.setMinWidth(Region.USE_PREF_SIZE);
        bar.getChildren().addAll(facts, notes, between, caution);
        return bar;
    }

    private static String notes(int count) {
        return count == 1 ? "1 note" : count + " notes";
    }

    private static String facts(Optional<Results> results) {
        return results.map(each -> facts(each.summary(), LocalDate.now(ZoneId.systemDefault())))
                .orElse("No results yet");
    }

    private static String facts(RunSummary run, LocalDate today) {
        return "%s draws     seed %d     Run %s %s%s"
                .formatted(
                        FigureText.of(run.draws()),
                        run.seed(),
                        run.status().equals("cancelled") ? "cancelled" : "finished",
                        when(run.finished(), today),
                        run.seconds() > 0
                                ? String.format(Locale.UK, ", %.1f s", run.seconds())
                                : "");
    }

    private static String when(Instant finished, LocalDate today) {
        ZonedDateTime there = finished.atZone(ZoneId.systemDefault());
        String pattern = there.toLocalDate().equals(today) ? "HH:mm" : "d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(there);
    }
}
