package org.graunt.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graunt.note.Outcome;

/**
 * Reads several tables at once, the largest first, so that no long one is left to the end. What is
 * read does not depend on it.
 */
final class TablesInParallel {
    /** More threads would be waiting for memory, each with a table half made. */
    private static final int MOST_THREADS = 4;

    private TablesInParallel() {}

    /**
     * Reads tables.
     *
     * @param files by name
     * @return what reading each came to, by name
     */
    static Map<String, Outcome<ReadTable>> read(Map<String, Path> files) {
        Map<String, Outcome<ReadTable>> read = new TreeMap<>();
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Map<String, Future<Outcome<ReadTable>>> futures = new TreeMap<>();
            for (Map.Entry<String, Path> file : largestFirst(files)) {
                Callable<Outcome<ReadTable>> work =
                        () -> TableReader.readForChecks(file.getValue(), file.getKey());
                futures.put(file.getKey(), pool.submit(work));
            }
            futures.forEach((name, future) -> read.put(name, valueOf(future)));
        }
        return read;
    }

    private static List<Map.Entry<String, Path>> largestFirst(Map<String, Path> files) {
        List<Map.Entry<String, Path>> order = new ArrayList<>(files.entrySet());
        order.sort(Comparator.comparingLong(file -> -size(file.getValue())));
        return order;
    }

    /** What cannot be looked at is told when it is read. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static Outcome<ReadTable> valueOf(Future<Outcome<ReadTable>> future) {
        try {
            return future.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Reading was interrupted"));
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("A table could not be read: " + failure, failure);
        }
    }
}
