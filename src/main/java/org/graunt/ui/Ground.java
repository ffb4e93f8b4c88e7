package org.graunt.ui;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * What a window that nobody sees is opened on: a display where there is one, or else the toolkit's
 * own platform without any.
 *
 * @param words what it is
 */
public record Ground(String words) {
    private static final String PLATFORM = "glass.platform";
    private static final String HEADLESS = "Headless";

    /** Held, for a logger that nobody holds forgets what it was told. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    /** Starts the toolkit; or says why there can be no window. */
    public static Outcome<Ground> start() {
        TOOLKIT.setLevel(Level.SEVERE);
        Ground ground = find();
        try {
            Platform.startup(() -> {});
        } catch (UnsupportedOperationException none) {
            return Outcome.failed(nowhere(String.valueOf(none.getMessage())));
        } catch (IllegalStateException runs) {
            return runs.getMessage() != null && runs.getMessage().contains("already")
                    ? Outcome.of(ground)
                    : Outcome.failed(nowhere(String.valueOf(runs.getMessage())));
        }
        Platform.setImplicitExit(false);
        return Outcome.of(ground);
    }

    /** Where there is no display, the toolkit paints into memory, on the processor. */
    private static Ground find() {
        if (HEADLESS.equals(System.getProperty(PLATFORM))) {
            return new Ground("headless");
        }
        if (FrontWindow.hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
            return new Ground("display");
        }
        System.setProperty(PLATFORM, HEADLESS);
        System.setProperty("prism.order", "sw");
        return new Ground("headless");
    }

    private static Note nowhere(String why) {
        return Note.error(
                "window",
                "There is neither a display nor a toolkit that could do without one: " + why,
                "graunt bench without --window measures the rest.");
    }
}
