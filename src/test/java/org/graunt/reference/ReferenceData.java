package org.graunt.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The reference sets that lie beside the repository; tests that need them are skipped without. */
public final class ReferenceData {
    private static final Path ROOT = Path.of("..", "shared", "data");

    private ReferenceData() {}

    /** A file of the reference sets or real data; the test is skipped where there is none. */
    public static Path file(String path) {
        Path file = ROOT.resolve(path);
        assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }

    /** The rows of a CSV file, gz or not. */
    public static List<NamedCsvRecord> rows(String path) {
        Path file = file(path);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
