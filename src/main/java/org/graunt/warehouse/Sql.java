package org.graunt.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.graunt.warehouse.Sources.Source;

/** The words of the statements that DuckDB is given. */
final class Sql {
    private static final Set<String> TEXT =
            Set.of(
                    "gss_code",
                    "sex",
                    "ages",
                    "member",
                    "against",
                    "factor",
                    "area",
                    "origin",
                    "scenario",
                    "name");
    private static final Set<String> WHOLE = Set.of("year", "age", "horizon", "n");

    private Sql() {}

    /** A text between quotes. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The name of a column. */
    static String name(String column) {
        return "\"" + column.replace("\"", "\"\"") + "\"";
    }

    /**
     * The rows of a file as a table. Its kinds of columns are given, so that no look at its first
     * rows decides; its path is taken as it is, without wild cards.
     */
    static String rows(Source source) {
        String columns =
                source.columns().stream()
                        .map(column -> text(column) + ": " + text(kind(column)))
                        .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(%s, header = true, auto_detect = false, delim = ',', quote = '\"', hive_partitioning = false, columns = %s)"
                .formatted(text(plain(source.file())), columns);
    }

    private static String kind(String column) {
        if (TEXT.contains(column)) {
            return "VARCHAR";
        }
        return WHOLE.contains(column) ? "INTEGER" : "DOUBLE";
    }

    private static String plain(Path file) {
        return file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]");
    }

    /** Whose file it is, as columns; the member is left out where the file has it. */
    static String labels(Source source) {
        String scenario = text(source.scenario()) + " AS scenario";
        return source.member().isEmpty()
                ? scenario
                : text(source.member()) + " AS member, " + scenario;
    }

    /** Several tables under each other, columns by their names. */
    static String together(List<String> selects) {
        return String.join("\nUNION ALL BY NAME\n", selects);
    }
}
