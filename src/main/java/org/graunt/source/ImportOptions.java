package org.graunt.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What whoever imports may say where a file does not.
 *
 * @param only the beginnings of the codes of areas that are taken; empty: all of the usual kind
 * @param year of what bears none
 * @param openAge counts of higher ages are added to it
 * @param changes a table of changed codes, or {@code 2023} for the one that comes along; empty:
 *     codes stay as they are
 * @param places a table of codes and names, and of small areas and what they lie in
 * @param use headers that are meant where two columns fit
 * @param name of a published projection
 */
public record ImportOptions(
        List<String> only,
        OptionalInt year,
        int openAge,
        Optional<String> changes,
        Optional<Path> places,
        List<String> use,
        String name) {
    private static final int OPEN_AGE = 90;

    /** Copies the lists. */
    public ImportOptions {
        only = List.copyOf(only);
        use = List.copyOf(use);
    }

    /** Nothing said. */
    public static ImportOptions none() {
        return new ImportOptions(
                List.of(),
                OptionalInt.empty(),
                OPEN_AGE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "imported");
    }

    /** The same, for what bears no year. */
    public ImportOptions ofYear(int given) {
        return new ImportOptions(only, OptionalInt.of(given), openAge, changes, places, use, name);
    }

    /** The same, with a table of changed codes. */
    public ImportOptions recoded(String table) {
        return new ImportOptions(only, year, openAge, Optional.of(table), places, use, name);
    }

    /** The same, with a table of places. */
    public ImportOptions among(Path table) {
        return new ImportOptions(only, year, openAge, changes, Optional.of(table), use, name);
    }
}
