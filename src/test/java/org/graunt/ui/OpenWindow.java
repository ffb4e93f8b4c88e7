package org.graunt.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.graunt.model.Engine;
import org.graunt.ui.desk.Setting;
import org.graunt.ui.look.Skin;
import org.graunt.ui.shell.Workbench;
import org.graunt.workspace.UserFolders;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window as a person has it open, with a hand on mouse and keys. */
public final class OpenWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** Answers lead to layout, layout to pictures, and these to answers again. */
    private static final int STILL = 4;

    private final Stage stage;
    private final Workbench workbench;
    private final FxRobot hand = new FxRobot();

    private OpenWindow(Stage stage, Workbench workbench) {
        this.stage = stage;
        this.workbench = workbench;
    }

    /**
     * Opens a window on a project.
     *
     * @param home holds the models
     * @param own where the person's own files go
     */
    public static OpenWindow on(Path project, Path home, List<Engine> engines, Path own) {
        Setting setting =
                new Setting(
                        home, engines, new UserFolders(own.resolve("config"), own.resolve("data")));
        try {
            FxToolkit.registerPrimaryStage();
            AtomicReference<OpenWindow> opened = new AtomicReference<>();
            FxToolkit.setupFixture(
                    () -> {
                        Stage stage = new Stage();
                        Workbench workbench = Workbench.on(stage, setting);
                        workbench.skin().modeProperty().set(Skin.Mode.LIGHT);
                        stage.setX(0);
                        stage.setY(0);
                        stage.setWidth(1440);
                        stage.setHeight(900);
                        stage.show();
                        workbench.open(project);
                        opened.set(new OpenWindow(stage, workbench));
                    });
            return Objects.requireNonNull(opened.get());
        } catch (TimeoutException slow) {
            throw new IllegalStateException("No window came up", slow);
        }
    }

    /** What is on the stage. */
    public Workbench workbench() {
        return workbench;
    }

    /** The stage. */
    public Stage stage() {
        return stage;
    }

    /** Mouse and keys. */
    public FxRobot hand() {
        return hand;
    }

    /** Goes to a page by a click on its name at the left. */
    public void turnTo(String page) {
        WaitForAsyncUtils.waitForFxEvents(); // what is not laid out yet cannot be clicked on
        hand.clickOn("#page-" + page);
        waitUntil(() -> workbench.pageProperty().get().equals(page));
    }

    /** Puts the keyboard's focus on a node. */
    public void focus(Node node) {
        ask(
                () -> {
                    node.requestFocus();
                    return true;
                });
    }

    /** A node by its id, such as {@code #run}. */
    public <T extends Node> T find(String query, Class<T> type) {
        return hand.lookup(query).queryAs(type);
    }

    /** The words on a node. */
    public String words(String query) {
        return find(query, Labeled.class).getText();
    }

    /** Does something on the window's thread, and waits for it. */
    public <T> T ask(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), action);
    }

    /** Waits until something holds, asked on the window's thread. */
    public void waitUntil(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE.toSeconds(), TimeUnit.SECONDS, () -> ask(holds::getAsBoolean));
        } catch (TimeoutException slow) {
            throw new AssertionError("That never came to hold", slow);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until all that was asked for is done, told and drawn. */
    public void waitUntilAtRest() {
        for (int still = 0; still < STILL; still++) {
            WaitForAsyncUtils.waitForFxEvents();
            if (!ask(() -> workbench.desk().background().isAtRest())) {
                waitUntil(() -> workbench.desk().background().isAtRest());
                still = -1;
            }
        }
    }

    @Override
    public void close() {
        ask(
                () -> {
                    stage.hide();
                    workbench.close();
                    return true;
                });
    }
}
