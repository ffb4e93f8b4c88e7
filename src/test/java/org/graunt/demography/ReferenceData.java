package org.graunt.demography;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Rows of the shared data folder beside the checkout; a test is skipped where it is absent. */
final class ReferenceData {
    private static final Path FOLDER = Path.of("..", "shared", "data");

    private ReferenceData() {}

    /** All rows of a file, given by its path inside the folder, plain or gzipped. */
    static List<NamedCsvRecord> rows(String path) {
        Path file = FOLDER.resolve(path);
        assumeTrue(Files.exists(file), "needs " + file);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }

    static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    static int whole(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }
}
