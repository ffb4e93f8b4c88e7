package org.graunt.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.graunt.model.Engine;

/**
 * What the command line finds around it.
 *
 * @param out for results
 * @param err for notes and progress
 * @param terminal true where somebody watches, so that a line may be overwritten
 * @param home the folder of Graunt, with its models
 * @param engines every engine there is
 * @param door to the window
 */
public record Surroundings(
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Path home,
        List<Engine> engines,
        Door door) {

    /** Surroundings without a window. */
    public Surroundings(
            PrintWriter out, PrintWriter err, boolean terminal, Path home, List<Engine> engines) {
        this(out, err, terminal, home, engines, Door.none());
    }

    /** The folder of model specifications that any project may name. */
    Path models() {
        return home.resolve("models");
    }
}
