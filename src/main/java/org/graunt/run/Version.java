package org.graunt.run;

/** Which Graunt this is. */
public final class Version {
    /** The version, as in the pom; a test keeps the two alike. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
