package org.graunt.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** Files as publishers lay them out, imported for tests. */
final class Imported {
    private final Path folder;
    private final SheetReader workbooks;
    private final List<Path> files = new ArrayList<>();

    Imported(Path folder, SheetReader workbooks) {
        this.folder = folder;
        this.workbooks = workbooks;
    }

    /** Adds a text file. */
    Imported file(String name, String... lines) throws IOException {
        return bytes(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    /** Adds a text file in an encoding. */
    Imported bytes(String name, Charset charset, String text) throws IOException {
        files.add(Files.write(folder.resolve(name), text.getBytes(charset)));
        return this;
    }

    /** Adds a file that is there. */
    Imported path(Path file) {
        files.add(file);
        return this;
    }

    Outcome<Preview> read(String kind, ImportOptions options) {
        return Import.preview(kind, files, options, workbooks);
    }

    Preview preview(String kind, ImportOptions options) {
        Outcome<Preview> read = read(kind, options);
        assertThat(read.notes().stream().filter(Note::isError).map(Note::line)).isEmpty();
        return read.value();
    }

    /** The rows of every table by its name, words joined by spaces, without its header. */
    static Map<String, List<String>> tables(Preview preview) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (DraftTable table : preview.drafts().tables()) {
            List<String> rows = new ArrayList<>();
            table.rows().accept(row -> rows.add(String.join(" ", row)));
            tables.put(table.name(), rows);
        }
        return tables;
    }
}
