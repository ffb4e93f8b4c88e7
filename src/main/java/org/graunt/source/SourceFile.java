package org.graunt.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** A file of somebody: a workbook with sheets, or a text, which has one. */
final class SourceFile {
    private final Path path;
    private final SheetReader workbooks;
    private final String sha256;
    private final String text;

    private SourceFile(Path path, SheetReader workbooks, String sha256, String text) {
        this.path = path;
        this.workbooks = workbooks;
        this.sha256 = sha256;
        this.text = text;
    }

    static Outcome<SourceFile> open(Path path, SheetReader workbooks) {
        if (!Files.isRegularFile(path)) {
            return Outcome.failed(Note.error(path.toString(), missing(path), "Check its name."));
        }
        try {
            String digest = HexFormat.of().formatHex(sha256(path));
            String text = isWorkbook(path) ? "" : SourceText.decoded(SourceText.bytes(path));
            return Outcome.of(new SourceFile(path, workbooks, digest, text));
        } catch (IOException problem) {
            return Outcome.failed(
                    Note.error(
                            path.toString(),
                            "The file cannot be read (%s)".formatted(problem.getMessage()),
                            "Copy or download it again."));
        }
    }

    private static String missing(Path path) {
        if (Files.isDirectory(path)) {
            return "It is a folder, not a file";
        }
        return Files.exists(path)
                ? "It is a device or a pipe, which may never end, not a file"
                : "There is no such file";
    }

    private static byte[] sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }

    private static boolean isWorkbook(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.xls[xmb]?");
    }

    /** Its name without folders. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** The digest of its bytes. */
    String sha256() {
        return sha256;
    }

    /** The names of its sheets; one without a name where it is a text. */
    Outcome<List<String>> sheets() {
        return isWorkbook(path) ? workbooks.sheets(path) : Outcome.of(List.of(""));
    }

    /** Hands on the rows of a sheet. */
    Outcome<Integer> read(String sheet, SheetReader.Rows rows) {
        return isWorkbook(path)
                ? workbooks.read(path, sheet, rows)
                : SourceText.read(path, text, rows);
    }
}
