package org.graunt;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.graunt.cli.Graunt;
import org.graunt.cli.Surroundings;
import org.graunt.run.Engines;
import org.jspecify.annotations.Nullable;

/** The front door: wires the rooms together and opens the command line. */
public final class Main {
    private Main() {}

    /** Starts Graunt with the words of the command line. */
    public static void main(String[] args) {
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        isTerminal(System.console()),
                        Home.find(),
                        Engines.all());
        System.exit(Graunt.execute(surroundings, args));
    }

    /** Some versions of Java give no console where nobody watches, others one that says so. */
    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }
}
