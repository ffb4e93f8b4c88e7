package org.graunt;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** The folder in which Graunt lives, with its models and its sample. */
final class Home {
    private static final String PROPERTY = "graunt.home";

    private Home() {}

    /**
     * Where the launcher says; else the folder above the {@code lib} that holds the program; else
     * where it was started.
     */
    static Path find() {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return Path.of(told);
        }
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        return source == null ? Path.of("") : above(source);
    }

    private static Path above(CodeSource source) {
        try {
            Path program = Path.of(source.getLocation().toURI());
            Path lib = program.getParent();
            boolean installed =
                    program.toString().endsWith(".jar")
                            && lib != null
                            && lib.endsWith("lib")
                            && lib.getParent() != null;
            return installed ? program.resolve("../..").normalize() : Path.of("");
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(
                    "The program lies at %s, which is no path".formatted(source), odd);
        }
    }
}
