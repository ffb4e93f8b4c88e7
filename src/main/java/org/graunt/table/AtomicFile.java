package org.graunt.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.graunt.note.Note;

/**
 * Writes files that are whole or not there: first under a temporary name in the same folder, then
 * renamed. What was there before stays until the new file is complete.
 */
public final class AtomicFile {
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

    /**
     * Writes a UTF-8 text file; the folders above it are made where they are missing.
     *
     * @throws IOException where it cannot be written; nothing is then left behind
     */
    public static void write(Path file, Text content) throws IOException {
        writeBytes(
                file,
                out -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    Writer buffered = new BufferedWriter(text, 1 << 16);
                    content.to(buffered);
                    buffered.flush();
                });
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

    private static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
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
