package org.graunt.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.run.Version;

/** What is told when Graunt itself goes wrong: no stack trace, but where one was written. */
final class FaultReport {
    private FaultReport() {}

    /**
     * Writes a report and says where.
     *
     * @param words what was typed
     * @return the exit code
     */
    static int tell(Throwable failure, String[] words, PrintWriter err) {
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        err.println("This is a fault in Graunt: " + reason);
        try {
            Path report = Files.createTempFile("graunt-fault-", ".txt");
            Files.writeString(report, report(failure, words));
            err.println("A report was written to %s; please send it to us.".formatted(report));
        } catch (IOException problem) {
            err.println("A report could not be written (%s).".formatted(problem));
        }
        return ExitCode.WITH_FAILURES;
    }

    private static String report(Throwable failure, String[] words) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("graunt " + Version.NUMBER);
        lines.println("Java " + Runtime.version() + " on " + System.getProperty("os.name"));
        lines.println("graunt " + String.join(" ", words));
        failure.printStackTrace(lines);
        return text.toString();
    }
}
