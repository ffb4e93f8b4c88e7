package org.graunt.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.graunt.demography.Area;
import org.graunt.note.Note;
import org.graunt.ui.chart.ChartTools;
import org.graunt.ui.command.Command;
import org.graunt.ui.command.Commands;
import org.graunt.ui.command.Palette;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.desk.Setting;
import org.graunt.ui.look.Skin;
import org.graunt.ui.page.Names;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageTools;
import org.graunt.ui.task.Background;

/** A whole window: the desk, the pages, and what stands around them. */
public final class Workbench implements AutoCloseable {
    private final Desk desk;
    private final Skin skin = new Skin();
    private final Commands commands = new Commands();
    private final List<Page> pages;
    private final StringProperty open = new SimpleStringProperty("ensemble");
    private final StackPane middle = new StackPane();
    private final Map<String, Region> views = new HashMap<>();
    private final Scene scene;
    private final StageMemory memory;

    private Workbench(Stage stage, Setting setting) {
        Background background = Background.onThreads(this::told);
        this.desk = new Desk(setting, background);
        this.pages =
                AllPages.with(new PageTools(desk, new ChartTools(background, skin, desk::tell)));
        Palette palette = new Palette(this::search);
        NotesDrawer notes = new NotesDrawer(desk);
        HelpSheet help = new HelpSheet(commands);
        commands.add(
                new ShellCommands(desk, skin, stage)
                        .all(pages, open, palette::open, notes::toggle, help::toggle));
        pages.forEach(page -> commands.add(page.commands()));
        BorderPane shell = new BorderPane(middle);
        shell.getStyleClass().add("shell");
        shell.setTop(
                new VBox(
                        new TopBar(desk, commands).node(),
                        RecoveryBanner.of(desk),
                        OutdatedBanner.of(desk)));
        shell.setLeft(SideBar.of(pages, open));
        shell.setBottom(new VBox(notes.node(), BottomBar.of(desk, notes::toggle)));
        Dropping dropping = new Dropping(this::open, this::look);
        this.scene = new Scene(new StackPane(shell, palette.node(), help.node(), dropping.node()));
        dropping.watch(scene);
        skin.dress(scene);
        commands.install(scene);
        scene.setOnKeyTyped(event -> asked(event, help));
        open.addListener((value, before, now) -> show(now));
        this.memory = new StageMemory(stage, setting.folders(), skin, open);
        show(open.get());
    }

    /** Puts a window on a stage, laid out as it was left the last time. */
    public static Workbench on(Stage stage, Setting setting) {
        Workbench workbench = new Workbench(stage, setting);
        stage.setTitle("Graunt");
        stage.setScene(workbench.scene);
        workbench.memory.restore();
        return workbench;
    }

    /** Work that went wrong by a mistake of the program is told like any other note. */
    private void told(RuntimeException failure) {
        desk.tell(
                List.of(
                        Note.error(
                                "Graunt",
                                "Something went wrong inside: " + failure,
                                "Please report it, with what you did before.")));
    }

    /** A question mark that nobody typed into a field asks for help. */
    private static void asked(KeyEvent event, HelpSheet help) {
        if (event.getCharacter().equals("?")) {
            help.toggle();
        }
    }

    private void show(String key) {
        pages.stream()
                .filter(page -> page.key().equals(key))
                .findFirst()
                .ifPresent(
                        page ->
                                middle.getChildren()
                                        .setAll(
                                                views.computeIfAbsent(
                                                        key, any -> page.view().get())));
    }

    /** Takes dropped files to the page that knows what to do with them. */
    private void look(List<Path> files) {
        for (Page page : pages) {
            page.files()
                    .ifPresent(
                            taking -> {
                                open.set(page.key());
                                taking.accept(files);
                            });
        }
    }

    /** Commands first; areas too once something is written. */
    private List<Command> search(String query) {
        List<Command> found = new ArrayList<>(commands.matching(query));
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        if (!wanted.isEmpty()) {
            desk.resultsProperty()
                    .get()
                    .ifPresent(
                            results ->
                                    results.places().stream()
                                            .filter(place -> isCalled(place, wanted))
                                            .map(this::look)
                                            .forEach(found::add));
        }
        return found;
    }

    private static boolean isCalled(Area place, String wanted) {
        return place.name().toLowerCase(Locale.ROOT).contains(wanted)
                || place.code().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Command look(Area place) {
        return Command.of(
                "area." + place.code(),
                "Area",
                "Look at " + Names.plain(place.name()),
                "mdi2m-map-marker-outline",
                () ->
                        desk.selectionProperty()
                                .set(desk.selectionProperty().get().in(place.code())));
    }

    /** Opens a project. */
    public void open(Path project) {
        desk.open(project);
    }

    /** What lies on the desk. */
    public Desk desk() {
        return desk;
    }

    /** How it looks. */
    public Skin skin() {
        return skin;
    }

    /** The key of the page that is looked at. */
    public StringProperty pageProperty() {
        return open;
    }

    /** The pages in the order of the work. */
    public List<Page> pages() {
        return pages;
    }

    /** Everything that can be done. */
    public Commands commands() {
        return commands;
    }

    /** Remembers the layout, and lets go of everything. */
    @Override
    public void close() {
        memory.keep();
        desk.close();
    }
}
