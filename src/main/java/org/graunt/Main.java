package org.graunt;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.graunt.cli.Graunt;
import org.graunt.cli.Surroundings;
import org.graunt.run.Engines;
import org.jspecify.annotations.Nullable;

/** The front door: wires the rooms together and opens the command line, which opens the window. */
public final class Main {
    /** Apache POI writes to the log what it also throws, and what it throws is told in notes. */
    private static final Logger TALKATIVE = Logger.getLogger("org.apache.poi");

    private Main() {}

    /** Starts Graunt with the words of the command line. */
    public static void main(String[] args) {
        TALKATIVE.setLevel(Level.OFF);
        Path home = Home.find();
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        isTerminal(System.console()),
                        home,
                        Engines.all(),
                        new FrontDoor(home));
        System.exit(Graunt.execute(surroundings, args));
    }

    /** Some versions of Java give no console where nobody watches, others one that says so. */
    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }
}
