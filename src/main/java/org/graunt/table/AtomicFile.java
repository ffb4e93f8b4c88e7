package org.graunt.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.graunt.note.Note;

/**
 * Writes files that are whole or not there: first under a temporary name in the same folder, then
 * renamed. What was there before stays until the new file is complete.
 */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    /** The temporary name of a file, with its own in a group. */
    private static final Pattern PART = Pattern.compile("\\.(.+)\\.[0-9a-f]{1,16}\\.part");

    private AtomicFile() {}

    /** Writes text somewhere. */
    @FunctionalInterface
    public interface Text {
        /** Writes all of it; closing is not its business. */
        void to(Writer out) throws IOException;
    }

    /** Writes bytes somewhere. */
    @FunctionalInterface
    public interface Bytes {
        /** Writes all of them; closing is not its business. */
        void to(OutputStream out) throws IOException;
    }

    /** Gzip a little tighter than by default: tables then need a tenth less room. */
    private static final class Packed extends GZIPOutputStream {
        private static final int LEVEL = 7;

        Packed(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(LEVEL);
        }
    }

    /**
     * Writes a UTF-8 text file, packed by gzip where its name ends in {@code .gz}; the folders
     * above it are made where they are missing.
     *
     * @throws IOException where it cannot be written; nothing is then left behind
     */
    public static void write(Path file, Text content) throws IOException {
        boolean packed = file.toString().endsWith(".gz");
        writeBytes(
                file,
                out -> {
                    if (packed) {
                        Packed gzip = new Packed(out);
                        writeText(gzip, content);
                        gzip.finish();
                    } else {
                        writeText(out, content);
                    }
                });
    }

    private static void writeText(OutputStream out, Text content) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Writer buffered = new BufferedWriter(text, BUFFER);
        content.to(buffered);
        buffered.flush();
    }

    /**
     * Writes a file of bytes; the folders above it are made where they are missing.
     *
     * @throws IOException where it cannot be written; nothing is then left behind
     */
    public static void writeBytes(Path file, Bytes content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "not the name of a file");
        }
        Files.createDirectories(folder);
        refuseDevice(target);
        String tag = Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path temporary = folder.resolve(".%s.%s.part".formatted(target.getFileName(), tag));
        boolean whole = false;
        try {
            try (OutputStream out =
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW)) {
                content.to(out);
            }
            rename(temporary, target);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** To rename over a device would take it away from everybody. */
    private static void refuseDevice(Path target) throws IOException {
        if (Files.exists(target)
                && Files.readAttributes(target, BasicFileAttributes.class).isOther()) {
            throw new FileSystemException(
                    target.toString(), null, "it is a device or a pipe, not a file");
        }
    }

    private static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what programs that were killed left of files with these names. */
    public static void removeParts(Path folder, Collection<String> names) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path part : parts) {
                Matcher matcher = PART.matcher(String.valueOf(part.getFileName()));
                if (matcher.matches() && names.contains(matcher.group(1))) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** What to tell a person whose file could not be written. */
    public static Note note(Path file, IOException problem) {
        String why =
                switch (problem) {
                    case AccessDeniedException denied -> "it may not be written";
                    case FileAlreadyExistsException blocked ->
                            "%s is a file, not a folder".formatted(blocked.getFile());
                    case FileSystemException other when other.getReason() != null ->
                            other.getReason();
                    default -> String.valueOf(problem.getMessage());
                };
        return Note.error(
                file.toString(),
                "The file cannot be written: " + why,
                "Close it where it is open, check the disk and the rights of its folder, or write"
                        + " to another folder.");
    }
}
