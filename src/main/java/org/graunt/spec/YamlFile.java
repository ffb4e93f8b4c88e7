package org.graunt.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.graunt.note.Words;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one YAML file as far as its tree of nodes. */
final class YamlFile {
    private static final int MOST_BYTES = 3 << 20;

    private YamlFile() {}

    /** The root of the file's tree; nothing where a complaint says why. */
    static Optional<Node> root(Path file, Complaints complaints) {
        return bytes(file, complaints)
                .map(bytes -> SourceText.of(bytes, complaints))
                .flatMap(text -> YamlText.root(text, complaints));
    }

    private static Optional<byte[]> bytes(Path file, Complaints complaints) {
        if (Files.isDirectory(file)) {
            complaints.ofFile(file + " is a folder", "Name a file that ends in .yaml.");
            return Optional.empty();
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            complaints.ofFile(
                    file + " is a device or a pipe, which may never end",
                    "Name a file that ends in .yaml.");
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(checked(file))) {
            return Optional.of(content.readNBytes(MOST_BYTES));
        } catch (NoSuchFileException missing) {
            complaints.ofFile("There is no file " + file, neighbours(file));
        } catch (IOException failure) {
            complaints.ofFile("%s cannot be read (%s)".formatted(file, failure), "");
        }
        return Optional.empty();
    }

    private static Path checked(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new IOException(
                    "it has %d bytes, more than the %d allowed".formatted(size, MOST_BYTES));
        }
        return file;
    }

    private static String neighbours(Path file) {
        List<String> names = yamlFiles(file.toAbsolutePath().getParent());
        String name = String.valueOf(file.getFileName());
        return names.isEmpty() ? "Check the path." : Words.advice(name, names);
    }

    private static List<String> yamlFiles(@Nullable Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of(); // the complaint about the missing file stands without this help
        }
    }
}
