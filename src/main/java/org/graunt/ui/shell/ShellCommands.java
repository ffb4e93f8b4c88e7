package org.graunt.ui.shell;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.graunt.ui.command.Command;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.look.Skin;
import org.graunt.ui.page.Page;
import org.graunt.workspace.Document;
import org.graunt.workspace.History;
import org.graunt.workspace.Layout;

/** What can be done on every page. */
final class ShellCommands {
    private final Desk desk;
    private final Skin skin;
    private final Stage stage;

    ShellCommands(Desk desk, Skin skin, Stage stage) {
        this.desk = desk;
        this.skin = skin;
        this.stage = stage;
    }

    List<Command> all(
            List<Page> pages,
            StringProperty open,
            Runnable search,
            Runnable notes,
            Runnable help) {
        List<Command> all = new ArrayList<>(document());
        all.add(
                Command.of("search", "Window", "Search commands and areas", "mdi2m-magnify", search)
                        .key("Shortcut+K"));
        all.add(Command.of("notes", "Window", "Show or hide notes", "mdi2a-alert-outline", notes));
        all.add(
                Command.of("help", "Window", "Help: commands and keys", "mdi2h-help-circle-outline", help)
                        .key("F1"));
        all.addAll(look());
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            all.add(
                    Command.of(
                                    "page." + page.key(),
                                    "Pages",
                                    "Go to " + page.words(),
                                    page.icon(),
                                    () -> open.set(page.key()))
                            .key("Shortcut+" + (i + 1)));
        }
        return all;
    }

    private List<Command> document() {
        ObservableBooleanValue idle = Bindings.not(desk.running().busyProperty());
        ObservableBooleanValue there = has(history -> true);
        return List.of(
                Command.of("run", "Project", "Run", "mdi2p-play", desk.running()::start)
                        .key("F5")
                        .when(Bindings.and(there, idle)),
                Command.of("cancel", "Project", "Cancel", "mdi2s-stop", desk.running()::cancel)
                        .when(desk.running().busyProperty()),
                Command.of("undo", "Project", "Undo", "mdi2u-undo", desk::undo)
                        .key("Shortcut+Z")
                        .saying(words("Undo", History::undoes))
                        .when(has(history -> history.undoes().isPresent())),
                Command.of("redo", "Project", "Redo", "mdi2r-redo", desk::redo)
                        .key("Shortcut+Shift+Z")
                        .saying(words("Redo", History::redoes))
                        .when(has(history -> history.redoes().isPresent())),
                Command.of(
                                "save",
                                "Project",
                                "Save project",
                                "mdi2c-content-save-outline",
                                desk::save)
                        .key("Shortcut+S")
                        .when(there),
                Command.of(
                                "open",
                                "Project",
                                "Open project\u2026",
                                "mdi2f-folder-open-outline",
                                this::open)
                        .key("Shortcut+O"));
    }

    private ObservableBooleanValue has(Function<History<Document>, Boolean> what) {
        return Bindings.createBooleanBinding(
                () -> desk.historyProperty().get().map(what).orElse(false), desk.historyProperty());
    }

    private ObservableStringValue words(
            String verb, Function<History<Document>, Optional<String>> name) {
        return Bindings.createStringBinding(
                () ->
                        desk.historyProperty()
                                .get()
                                .flatMap(name)
                                .map(each -> verb + " " + each)
                                .orElse(verb),
                desk.historyProperty());
    }

    private void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a project");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Projects", "*.yaml", "*.yml"));
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            desk.open(chosen.toPath());
        }
    }

    private List<Command> look() {
        return List.of(
                mode("Light", Skin.Mode.LIGHT, "mdi2w-white-balance-sunny"),
                mode("Dark", Skin.Mode.DARK, "mdi2w-weather-night"),
                mode("As the system has it", Skin.Mode.SYSTEM, "mdi2m-monitor"),
                Command.of(
                                "look.larger",
                                "Look",
                                "Larger words",
                                "mdi2f-format-font-size-increase",
                                () -> size(1))
                        .key("Shortcut+Plus"),
                Command.of(
                                "look.smaller",
                                "Look",
                                "Smaller words",
                                "mdi2f-format-font-size-decrease",
                                () -> size(-1))
                        .key("Shortcut+Minus"));
    }

    private Command mode(String words, Skin.Mode mode, String icon) {
        return Command.of(
                "look." + mode.word(), "Look", words, icon, () -> skin.modeProperty().set(mode));
    }

    private void size(int step) {
        List<Double> sizes = Layout.TEXT_SIZES;
        int at = sizes.indexOf(skin.textSizeProperty().get()) + step;
        if (at >= 0 && at < sizes.size()) {
            skin.textSizeProperty().set(sizes.get(at));
        }
    }
}
