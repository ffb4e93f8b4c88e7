package org.graunt.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Sends a file through the CSV parser and turns whatever stops it into a complaint. */
final class CsvDoor {
    private static final int LONGEST_FIELD = 1 << 20;

    private CsvDoor() {}

    /** Reads as much of the file as can be read; returns the digest of its bytes. */
    static String read(Path path, RecordHandler handler, Complaints complaints) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            complaints.error(
                    Complaint.FILE,
                    Files.isDirectory(path)
                            ? "This is a folder, not a file"
                            : "This is a device or a pipe, which may never end",
                    "Put a file of this name in its place, or take it away.");
            return "";
        }
        try (TableFile file = TableFile.open(path, complaints)) {
            if (!complaints.any()) {
                parse(file, handler, complaints);
            }
            return file.digest();
        } catch (NoSuchFileException absent) {
            complaints.error(Complaint.FILE, "There is no file " + path, "Check its name.");
        } catch (IOException problem) {
            complainOf(problem, handler, complaints);
        }
        return "";
    }

    private static void parse(TableFile file, RecordHandler handler, Complaints complaints)
            throws IOException {
        try (CsvReader<RecordHandler.Stop> reader =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.READ)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .build(handler, file.unclosedText())) {
            boolean stopped = reader.iterator().hasNext(); // consumes every record, or stops
            assert !stopped || complaints.any() : "Stopped without a reason";
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (CsvParseException problem) {
            complainOf(problem, handler, complaints);
        }
    }

    private static void complainOf(
            CsvParseException problem, RecordHandler handler, Complaints complaints) {
        switch (problem.getCause()) {
            case RuntimeException ours -> throw ours;
            case Error ours -> throw ours;
            case null, default -> {}
        }
        String message = String.valueOf(problem.getMessage());
        boolean tooLong = message.contains("buffer size");
        complaints.error(
                Complaint.FILE,
                handler.line(),
                tooLong
                        ? "A field of the row that begins here is longer than a million characters"
                        : "The quotes of the row that begins here do not match",
                (tooLong
                                ? "Check that the file has line ends and that every quote is closed."
                                : "Close every quote, and double a quote inside a text.")
                        + " Nothing below could be read.");
    }

    private static void complainOf(
            IOException problem, RecordHandler handler, Complaints complaints) {
        String what =
                switch (problem) {
                    case EOFException end ->
                            "The gzip file ends in the middle, after line %d"
                                    .formatted(handler.line());
                    case ZipException broken ->
                            "The gzip file is damaged, after line %d".formatted(handler.line());
                    default -> "The file cannot be read: " + problem;
                };
        boolean packed = problem instanceof EOFException || problem instanceof ZipException;
        complaints.error(
                Complaint.FILE,
                what,
                packed
                        ? "Copy or download it again; gzip -t tells whether it is whole."
                        : "Check that it is there and may be read.");
    }
}
