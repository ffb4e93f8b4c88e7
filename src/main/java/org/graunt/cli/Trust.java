package org.graunt.cli;

import org.graunt.run.Overrides;
import picocli.CommandLine.Option;

/** The option by which somebody trusts a project with tables outside its folder. */
final class Trust {
    @Option(
            names = "--allow-outside",
            description = "Lets the project name tables outside its own folder.")
    private boolean outside;

    /** What the command line says, with this. */
    Overrides over(Overrides overrides) {
        return outside ? overrides.allowingOutside() : overrides;
    }

    /** True where the project is trusted. */
    boolean outside() {
        return outside;
    }
}
