package org.graunt.excel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.graunt.run.OwnFolder;

/**
 * A folder for the rows of one workbook that are not in memory, which nobody else may read, and
 * which goes with the work. Left to itself the library shares one folder, by a name known to all,
 * among everybody on the machine: it belongs to whoever came first.
 */
final class Scratch implements TempFileCreationStrategy {
    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** Work that writes a workbook. */
    @FunctionalInterface
    interface Work {
        /** Does all of it. */
        void run() throws IOException;
    }

    /** Does work whose temporary files lie in a folder of its own. */
    static void during(Work work) throws IOException {
        Path folder = Files.createTempDirectory("graunt-workbook-");
        try {
            Optional<IOException> problem =
                    TempFile.withStrategy(new Scratch(folder), () -> problemOf(work));
            if (problem.isPresent()) {
                throw problem.get();
            }
        } finally {
            OwnFolder.delete(folder);
        }
    }

    /** What went wrong, as a value: the library lets no exception of this kind through. */
    private static Optional<IOException> problemOf(Work work) {
        try {
            work.run();
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(problem);
        }
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
    }
}
