package org.graunt.cli;

import java.time.Duration;
import org.graunt.run.bench.Patience;
import picocli.CommandLine.Option;

/** What is said of measuring the window. */
final class WindowWords {
    private static final int SECONDS = 60;

    @Option(
            names = "--window",
            required = true,
            description =
                    "Measures the window instead, on a project that has results or on the sample.")
    private boolean window;

    @Option(
            names = "--movements",
            paramLabel = "N",
            defaultValue = "20",
            description = "How often each lever is moved; ${DEFAULT-VALUE} by default.")
    private int movements;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often a session is played; ${DEFAULT-VALUE} by default.")
    private int repeats;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            defaultValue = "0",
            description = "How long sessions are played at the least.")
    private double minutes;

    /** True where it is the window that is measured. */
    boolean isAsked() {
        return window;
    }

    /**
     * How long the window is measured.
     *
     * @throws IllegalArgumentException where a number is too small, saying which there may be
     */
    Patience patience() {
        return new Patience(movements, repeats, Duration.ofSeconds(Math.round(minutes * SECONDS)));
    }
}
