package org.graunt.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip archive whose entries all bear the same time, so that it says nothing of when it was made.
 */
final class FixedTimes {
    /** The first of January 1980, midnight, the first time that a zip archive can tell. */
    private static final long FIRST = 315_532_800_000L;

    private FixedTimes() {}

    /** Writes something. */
    @FunctionalInterface
    interface Writer {
        void to(OutputStream out) throws IOException;
    }

    /** Copies an archive, its entries as they are packed, in their order. */
    static void copy(Writer archive, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.to(bytes);
        try (ZipFile zip =
                        ZipFile.builder()
                                .setSeekableByteChannel(
                                        new SeekableInMemoryByteChannel(bytes.toByteArray()))
                                .get();
                ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry same = new ZipArchiveEntry(entry.getName());
                same.setMethod(entry.getMethod());
                same.setSize(entry.getSize());
                same.setCrc(entry.getCrc());
                same.setCompressedSize(entry.getCompressedSize());
                same.setTime(FIRST);
                try (InputStream raw = zip.getRawInputStream(entry)) {
                    copy.addRawArchiveEntry(same, raw);
                }
            }
        }
    }
}
