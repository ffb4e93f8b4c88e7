package org.graunt.chart;

import java.awt.AWTError;
import java.util.Optional;
import org.graunt.note.Note;

/**
 * Asks whether this machine can write letters into a picture at all. A JDK brings none: on Linux it
 * takes them, through fontconfig, from the machine, and a bare server may have neither.
 */
public final class Fonts {
    private Fonts() {}

    /** What to tell a person on whose machine no letters can be drawn; nothing where they can. */
    public static Optional<Note> problem() {
        try {
            double width = Pen.width("Graunt", Lettering.LABEL);
            return width > 0 ? Optional.empty() : Optional.of(note("its letters have no width"));
        } catch (AWTError problem) {
            return Optional.of(
                    Note.error(
                            "charts",
                            "Java cannot draw, so there are no charts: " + problem.getMessage(),
                            "Unset DISPLAY, or start with GRAUNT_OPTIONS=-Djava.awt.headless=true."));
        } catch (InternalError | LinkageError | RuntimeException problem) {
            // a bare RuntimeException is what the JDK throws where fontconfig knows no font
            return Optional.of(note(String.valueOf(problem.getMessage())));
        }
    }

    private static Note note(String reason) {
        return Note.error(
                "charts",
                "No letters can be drawn on this machine, so there are no charts (Java says: %s)"
                        .formatted(reason),
                "Install fontconfig and any font (Debian, Ubuntu: apt install fontconfig"
                        + " fonts-dejavu-core; Fedora: dnf install fontconfig dejavu-sans-fonts)."
                        + " The tables are not touched by this.");
    }
}
