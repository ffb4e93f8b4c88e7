package org.graunt.cli;

import java.io.PrintWriter;

/** Shows on a terminal what is being done, in one line that is overwritten; elsewhere nothing. */
final class StepLine {
    private final PrintWriter err;
    private final boolean terminal;
    private int width;

    StepLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** What is being done from now on. */
    void show(String what) {
        if (terminal) {
            err.print("\r" + what + " ".repeat(Math.max(0, width - what.length())));
            err.flush();
            width = what.length();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (width > 0) {
            show("");
            err.print("\r");
            err.flush();
        }
    }
}
