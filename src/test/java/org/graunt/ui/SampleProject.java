package org.graunt.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The sample, copied, so that it can be changed and run. */
final class SampleProject {
    private SampleProject() {}

    /**
     * Copies it, and answers with the project file.
     *
     * @param key a line of the project that is changed
     * @param value what it says in place of what it said
     */
    static Path in(Path folder, String key, String value) throws IOException {
        Path into = Files.createDirectories(folder.resolve("london"));
        try (Stream<Path> tables = Files.list(Path.of("sample-data", "london"))) {
            for (Path table : tables.toList()) {
                Files.copy(
                        table,
                        into.resolve(String.valueOf(table.getFileName())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        List<String> lines = Files.readAllLines(Path.of("sample-data", "london.yaml"));
        return Files.write(
                folder.resolve("london.yaml"),
                lines.stream()
                        .map(line -> line.startsWith(key + ": ") ? key + ": " + value : line)
                        .toList());
    }
}
