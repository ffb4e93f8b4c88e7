package org.graunt.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.graunt.warehouse.Sources.Source;

/**
 * The tables that a run leaves besides, each as one file with names of areas, member and scenario.
 */
final class PlainTables {
    private final Warehouse warehouse;
    private final Format format;

    PlainTables(Warehouse warehouse, Format format) {
        this.warehouse = warehouse;
        this.format = format;
    }

    /**
     * Writes the files of one kind under each other, in the order of the run.
     *
     * @return how many rows; 0 where there are no files, and nothing is written
     */
    long write(Path folder, List<Source> sources) throws IOException, SQLException {
        List<String> selects = new ArrayList<>();
        for (Source source : sources) {
            if (!source.columns().isEmpty()) {
                selects.add(select(source, selects.size()));
            }
        }
        if (selects.isEmpty()) {
            return 0;
        }
        warehouse.run("CREATE OR REPLACE TABLE plain AS " + Sql.together(selects));
        Files.createDirectories(folder);
        warehouse.copy(
                "SELECT * EXCLUDE (_part, _place) FROM plain ORDER BY _part, _place",
                folder.resolve("data." + format.word()),
                format);
        return warehouse.numbers("SELECT count(*) FROM plain").getFirst();
    }

    /** The rows of a file, each knowing its place, so that the order of a run is kept. */
    private static String select(Source source, int part) {
        boolean byArea = source.columns().contains("gss_code");
        String rows =
                "(SELECT *, row_number() OVER () AS _place FROM %s)".formatted(Sql.rows(source));
        return byArea
                ? "SELECT r.gss_code, a.name, a.kind, %s, r.* EXCLUDE (gss_code), %d AS _part FROM %s r LEFT JOIN areas a ON a.code = r.gss_code"
                        .formatted(Sql.labels(source), part, rows)
                : "SELECT %s, r.*, %d AS _part FROM %s r".formatted(Sql.labels(source), part, rows);
    }
}
