package org.graunt;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.graunt.cli.Graunt;
import org.graunt.cli.Surroundings;
import org.graunt.run.Engines;

/** The front door: wires the rooms together and opens the command line. */
public final class Main {
    private Main() {}

    /** Starts Graunt with the words of the command line. */
    public static void main(String[] args) {
        Console console = System.console();
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        console != null && console.isTerminal(),
                        Home.find(),
                        Engines.all());
        System.exit(Graunt.execute(surroundings, args));
    }
}
