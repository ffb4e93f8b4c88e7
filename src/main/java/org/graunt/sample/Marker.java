package org.graunt.sample;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The sentence with which every file of the sample begins, and by which it is known again. */
final class Marker {
    private static final String SYNTHETIC = "SYNTHETIC: not real data. Made by graunt sample";

    private Marker() {}

    static String sentence(long seed) {
        return "%s, seed %d.".formatted(SYNTHETIC, seed);
    }

    /** True where a file begins as those of a sample do. */
    static boolean isIn(Path file) throws IOException {
        byte[] wanted = ("# " + SYNTHETIC).getBytes(StandardCharsets.US_ASCII);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream text = unpacked(file, bytes)) {
            return Arrays.equals(text.readNBytes(wanted.length), wanted);
        } catch (ZipException | EOFException damaged) {
            return false;
        }
    }

    private static InputStream unpacked(Path file, InputStream bytes) throws IOException {
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
