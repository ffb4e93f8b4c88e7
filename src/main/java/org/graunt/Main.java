package org.graunt;

/** The front door. */
public final class Main {
    private Main() {}

    /** Starts Graunt with the words of the command line. */
    public static void main(String[] args) {
        System.exit(0);
    }
}
