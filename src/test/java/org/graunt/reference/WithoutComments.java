package org.graunt.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table without its leading lines of provenance, for readers that do not know them. */
final class WithoutComments {
    private WithoutComments() {}

    static Path of(Path table) {
        try {
            Path plain = table.resolveSibling("plain-" + table.getFileName());
            return Files.write(
                    plain,
                    Files.readAllLines(table).stream()
                            .dropWhile(line -> line.startsWith("#"))
                            .toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
