package org.graunt.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** A text file of somebody, whose encoding and separator are found out. */
final class SourceText {
    private static final long LARGEST = 1_500_000_000;

    /** Bytes, letters and what is made of them are in memory together. */
    private static final long SHARE_OF_MEMORY = 6;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SourceText() {}

    /**
     * The bytes of a file, unpacked where it is packed by gzip.
     *
     * @throws IOException where it cannot be read, or is larger than memory allows
     */
    static byte[] bytes(Path file) throws IOException {
        long most = Math.min(LARGEST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
        return bytes(file, (int) most);
    }

    /** The bytes of a file, if they are not more than these. */
    static byte[] bytes(Path file, int most) throws IOException {
        boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream held = Files.newInputStream(file);
                InputStream content = packed ? new GZIPInputStream(held) : held) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException(
                        "it %s more than %d MB, for which Java has no room here; give it more with GRAUNT_OPTIONS=-Xmx8g"
                                .formatted(packed ? "unpacks to" : "has", most >> 20));
            }
            return bytes;
        }
    }

    /** UTF-8 where the bytes are that, UTF-16 where they say so, else Windows-1252. */
    static String decoded(byte[] bytes) {
        if (bytes.length > 1
                && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Hands on every line as a row. */
    static Outcome<Integer> read(Path file, String text, SheetReader.Rows rows) {
        int count = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                List<SheetCell> cells =
                        line.getFields().stream().<SheetCell>map(SheetCell.Text::new).toList();
                count++;
                if (!rows.take(new SheetRow((int) line.getStartingLineNumber(), cells))) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException problem) {
            return Outcome.failed(
                    Note.error(
                            "%s line %d".formatted(file.getFileName(), count + 1),
                            "The quotes of the row that begins here do not match",
                            "Close every quote, and double a quote inside a text."));
        }
        return Outcome.of(count);
    }

    /** What separates most in the first lines. */
    private static char separator(String text) {
        String first = text.substring(0, Math.min(text.length(), 5000));
        long commas = first.chars().filter(each -> each == ',').count();
        long tabs = first.chars().filter(each -> each == '\t').count();
        long semicolons = first.chars().filter(each -> each == ';').count();
        if (tabs > commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > 2 * commas ? ';' : ',';
    }
}
