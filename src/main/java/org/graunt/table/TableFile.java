package org.graunt.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The bytes of a file on their way to the parser: digested, unpacked and decoded. */
final class TableFile implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final DigestInputStream bytes;
    private final InputStream content;
    private final Complaints complaints;

    private TableFile(DigestInputStream bytes, InputStream content, Complaints complaints) {
        this.bytes = bytes;
        this.content = content;
        this.complaints = complaints;
    }

    /**
     * Opens a file and looks at its first bytes; where they are not those of a CSV file, that is
     * complained of.
     */
    @SuppressWarnings("resource") // the opened file owns the streams and closes them
    static TableFile open(Path path, Complaints complaints) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), CHUNK);
        DigestInputStream bytes = new DigestInputStream(raw, sha256());
        try {
            boolean named = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
            boolean packed = Magic.GZIP.begins(raw);
            checkPacking(named, packed, complaints);
            if (packed && named) {
                InputStream unpacked = new GZIPInputStream(bytes, CHUNK);
                InputStream content = new BufferedInputStream(unpacked, CHUNK);
                complainOfOtherFormats(content, complaints);
                return new TableFile(bytes, content, complaints);
            }
            complainOfOtherFormats(raw, complaints); // not through the digest, which cannot go back
            return new TableFile(bytes, bytes, complaints);
        } catch (IOException problem) {
            raw.close();
            throw problem;
        }
    }

    private static void checkPacking(boolean named, boolean packed, Complaints complaints) {
        if (named && !packed) {
            complaints.error(
                    Complaint.FILE,
                    "The name ends in .gz, but the file is not packed with gzip",
                    "Take .gz off the name, or pack the file with gzip.");
        } else if (packed && !named) {
            complaints.error(
                    Complaint.FILE,
                    "The file is packed with gzip, but its name does not end in .gz",
                    "Add .gz to the name.");
        }
    }

    private static void complainOfOtherFormats(InputStream content, Complaints complaints)
            throws IOException {
        if (Magic.ZIP.begins(content)) {
            complaints.error(
                    Complaint.FILE,
                    "This is a zip file or an Excel workbook, not CSV",
                    "Open it and save the sheet as CSV UTF-8.");
        } else if (Magic.UTF16_LITTLE.begins(content) || Magic.UTF16_BIG.begins(content)) {
            complaints.error(
                    Complaint.ENCODING,
                    "The file is UTF-16, not UTF-8",
                    "Save it as UTF-8 (in Excel: CSV UTF-8, not Unicode text).");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }

    /** The decoded text, to be read once; closing it leaves the file open for its digest. */
    Reader unclosedText() {
        return new Utf8Text(content, complaints);
    }

    /** The digest of all bytes of the file, whether or not they were parsed. */
    String digest() throws IOException {
        bytes.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        content.close();
        bytes.close();
    }

    /** The first bytes by which a format is known. */
    private enum Magic {
        GZIP("\u001F\u008B"),
        ZIP("PK\u0003\u0004"),
        UTF16_LITTLE("\u00FF\u00FE"),
        UTF16_BIG("\u00FE\u00FF");

        private final String first;

        Magic(String first) {
            this.first = first;
        }

        boolean begins(InputStream in) throws IOException {
            in.mark(first.length());
            boolean same = true;
            for (int i = 0; i < first.length(); i++) {
                same = same && in.read() == first.charAt(i);
            }
            in.reset();
            return same;
        }
    }
}
