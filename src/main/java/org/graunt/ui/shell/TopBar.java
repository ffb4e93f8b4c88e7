package org.graunt.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graunt.ui.command.Command;
import org.graunt.ui.command.Commands;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Lane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The project, the search, undo and redo, and the run. */
final class TopBar {
    private static final double BAR = 130;

    private final Desk desk;
    private final Commands commands;

    TopBar(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    HBox node() {
        Label wordmark = new Label("Graunt");
        wordmark.getStyleClass().add("wordmark");
        wordmark.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        wordmark,
                        project(),
                        between,
                        search(),
                        button("undo"),
                        redo(),
                        progress(),
                        run(),
                        cancel());
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private HBox project() {
        Label name = new Label();
        name.setId("project-name");
        name.getStyleClass().add("muted");
        name.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        desk.document()
                                                .map(each -> Names.plain(each.project().name()))
                                                .map(each -> desk.isChanged() ? each + " *" : each)
                                                .orElse("No project"),
                                desk.historyProperty(),
                                desk.savedProperty()));
        Label mark = new Label("\u00b7 SYNTHETIC");
        mark.getStyleClass().add("warn");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                this::isSynthetic, desk.historyProperty(), desk.resultsProperty()));
        mark.managedProperty().bind(mark.visibleProperty());
        mark.setTooltip(new Tooltip("Figures made up by formulas and dice, no real ones"));
        HBox both = new HBox(5, name, mark);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private boolean isSynthetic() {
        return desk.resultsProperty().get().map(each -> each.summary().synthetic()).orElse(false)
                || desk.document()
                        .map(each -> each.project().name().contains("SYNTHETIC"))
                        .orElse(false);
    }

    private Button search() {
        Label words = new Label("Search commands and areas", new FontIcon("mdi2m-magnify"));
        Label key = new Label(key(commands.get("search")));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        words.setMinWidth(Region.USE_PREF_SIZE);
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(16, words, between, key);
        both.getStyleClass().add("search-words");
        both.setMouseTransparent(true);
        Button search = new Button("", both);
        search.setAccessibleText("Search commands and areas");
        search.setId("search");
        search.getStyleClass().add("search-button");
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.setOnAction(event -> commands.get("search").run());
        return search;
    }

    private static String key(Command command) {
        return command.key().map(each -> each.getDisplayText()).orElse("");
    }

    private Button button(String id) {
        Command command = commands.get(id);
        Button button = new Button("", new FontIcon(command.icon()));
        button.setId(id);
        button.textProperty().bind(command.words());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(Bindings.not(command.allowed()));
        button.setTooltip(new Tooltip(key(command)));
        button.setOnAction(event -> command.run());
        return button;
    }

    private Button redo() {
        Button redo = button("redo");
        redo.textProperty().unbind();
        redo.setText("");
        redo.accessibleTextProperty().bind(commands.get("redo").words());
        redo.getStyleClass().add(Styles.BUTTON_ICON);
        return redo;
    }

    private Button run() {
        Button run = button("run");
        run.getStyleClass().add(Styles.ACCENT);
        run.visibleProperty().bind(Bindings.not(desk.running().busyProperty()));
        run.managedProperty().bind(run.visibleProperty());
        return run;
    }

    private Button cancel() {
        Button cancel = button("cancel");
        cancel.visibleProperty().bind(desk.running().busyProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        return cancel;
    }

    private HBox progress() {
        Label words = new Label();
        words.setId("progress-words");
        words.getStyleClass().addAll("muted", "small");
        words.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        bar.setAccessibleText("How far the run is");
        desk.running()
                .progressProperty()
                .addListener(
                        (value, before, now) -> {
                            bar.setProgress(now.share() < 0 ? -1 : now.share());
                            words.setText(words(now));
                        });
        HBox both = new HBox(8, words, bar);
        both.setAlignment(Pos.CENTER_RIGHT);
        both.visibleProperty().bind(desk.running().busyProperty());
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    /** What is done, and how long it will still take, in whole units. */
    static String words(Lane.Progress progress) {
        double left = progress.secondsLeft();
        if (left < 1) {
            return progress.words();
        }
        String time =
                left < 90
                        ? "%d s".formatted(Math.round(left))
                        : "%d min".formatted(Math.round(left / 60));
        return "%s, %s left".formatted(progress.words(), time);
    }
}
