import java.util.Locale;

/** What an installer is made for, and which native libraries of a jar belong to it. */
enum Platform {
    LINUX(".so_linux_amd64"),
    MACOS(".so_osx_universal"),
    WINDOWS(".so_windows_amd64");

    private static final String DUCKDB = "libduckdb_java";

    private final String ending;

    Platform(String ending) {
        this.ending = ending;
    }

    /** The platform of that name. */
    static Platform named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether an entry of a jar is a native library of DuckDB for another platform. */
    boolean isForeign(String entry) {
        return entry.startsWith(DUCKDB) && !entry.endsWith(ending);
    }

    /**
     * Whether an entry of a jar of JavaFX should lie beside it as a file. There JavaFX loads it
     * in place; from inside the jar it would copy it into the user's home folder first, and leave
     * it there for good. Elsewhere than on Linux this is not tried, so the jar keeps it.
     */
    boolean liesBeside(String jar, String entry) {
        return this == LINUX && jar.startsWith("javafx-") && entry.endsWith(".so");
    }
}
