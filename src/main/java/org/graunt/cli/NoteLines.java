package org.graunt.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.graunt.note.Note;
import org.graunt.note.Severity;

/** Prints notes, one a line, the most serious first. */
final class NoteLines {
    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::severity)
                    .reversed()
                    .thenComparing(Note::where, NoteLines::natural)
                    .thenComparing(Note::what);

    private NoteLines() {}

    /** Prints every note of at least a severity, up to a number of those that are no errors. */
    static void print(PrintWriter out, List<Note> notes, Severity least, int most) {
        List<Note> chosen =
                notes.stream()
                        .filter(note -> note.severity().compareTo(least) >= 0)
                        .distinct()
                        .sorted(ORDER)
                        .toList();
        long errors = chosen.stream().filter(Note::isError).count();
        chosen.stream().limit(errors + most).map(NoteLines::line).forEach(out::println);
        long rest = chosen.size() - Math.min(chosen.size(), errors + most);
        if (rest > 0) {
            out.println("... and %d more in notes.csv".formatted(rest));
        }
    }

    /** One note as {@code severity where: what. advice}. */
    static String line(Note note) {
        return note.severity().name().toLowerCase(Locale.ROOT) + " " + note.line();
    }

    /** Text order, but numbers inside the text by size: line 9 comes before line 10. */
    private static int natural(String a, String b) {
        return padded(a).compareTo(padded(b));
    }

    private static String padded(String text) {
        StringBuilder padded = new StringBuilder();
        for (String part : text.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1)) {
            boolean number = !part.isEmpty() && Character.isDigit(part.charAt(0));
            padded.append(number ? "0".repeat(Math.max(0, 12 - part.length())) : "").append(part);
        }
        return padded.toString();
    }
}
