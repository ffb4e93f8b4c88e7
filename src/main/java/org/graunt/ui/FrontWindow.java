package org.graunt.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.ui.desk.Setting;
import org.graunt.ui.shell.Workbench;

/** The front door with a window. */
public final class FrontWindow {
    /** Held, for a logger that nobody holds forgets what it was told. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private FrontWindow() {}

    /**
     * Opens the window and waits until it is closed.
     *
     * @param project what to open; empty for the sample
     * @return nothing; or why there can be no window here
     */
    public static Outcome<Boolean> open(Setting setting, Optional<Path> project) {
        String system = System.getProperty("os.name", "");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (!headless && !hasDisplay(system, System.getenv())) {
            return noDisplay("neither DISPLAY nor WAYLAND_DISPLAY is set");
        }
        // it warns that it lies on the class path, where this program means it to lie
        TOOLKIT.setLevel(Level.SEVERE);
        CountDownLatch closed = new CountDownLatch(1);
        String failure = "";
        try {
            Platform.startup(() -> show(setting, project, closed));
            closed.await();
        } catch (UnsupportedOperationException | IllegalStateException noToolkit) {
            failure = String.valueOf(noToolkit.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return failure.isEmpty() ? Outcome.of(true) : noDisplay(failure);
    }

    private static void show(Setting setting, Optional<Path> project, CountDownLatch closed) {
        Stage stage = new Stage();
        Workbench workbench = Workbench.on(stage, setting);
        stage.setOnHidden(
                event -> {
                    workbench.close();
                    closed.countDown();
                });
        stage.show();
        workbench.open(project.orElse(setting.sample()));
    }

    /** On Linux a window needs a display, which the environment names. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    private static Outcome<Boolean> noDisplay(String why) {
        return Outcome.failed(
                Note.error(
                        "window",
                        "There is no display to open a window on: " + why,
                        "Without one, graunt run PROJECT does the same work and writes the same"
                                + " files."));
    }
}
