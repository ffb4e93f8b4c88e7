package org.graunt.cli;

/** What the shell is told. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** Finished, but some model failed. */
    static final int WITH_FAILURES = 1;

    /** Wrong use of the command line. */
    static final int USAGE = 2;

    /** Bad input; every problem was listed. */
    static final int BAD_INPUT = 3;

    /** Stopped by the user. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
