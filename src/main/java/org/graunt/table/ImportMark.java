package org.graunt.table;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.graunt.note.Note;

/**
 * The mark of an import that is putting several tables in place, or was stopped while it did: until
 * then some of them are new and some are old. It stands in {@code imports/KIND} of the folder of
 * tables, and names the files of the tables.
 */
public final class ImportMark {
    private static final String IMPORTS = "imports";
    private static final String NAME = "UNFINISHED";
    private static final Pattern TABLE =
            Pattern.compile("(published/)?[^/\\\\:.][^/\\\\:]*\\.csv(\\.gz)?");
    private static final int LONGEST = 1 << 16;

    private final Path file;

    private ImportMark(Path file) {
        this.file = file;
    }

    /** The mark of the import whose own folder this is. */
    public static ImportMark in(Path aside) {
        return new ImportMark(aside.resolve(NAME));
    }

    /** The own folders of the imports that are marked; a link among folders is not followed. */
    public static List<Path> under(Path folder) throws IOException {
        List<Path> marked = new ArrayList<>();
        Path imports = folder.resolve(IMPORTS);
        if (!Files.isDirectory(imports) || Files.isSymbolicLink(imports)) {
            return marked;
        }
        try (DirectoryStream<Path> kinds = Files.newDirectoryStream(imports)) {
            for (Path kind : kinds) {
                if (!Files.isSymbolicLink(kind) && Files.isRegularFile(kind.resolve(NAME))) {
                    marked.add(kind);
                }
            }
        }
        marked.sort(null);
        return marked;
    }

    /** Sets the mark: these files are on their way. */
    public void set(List<String> names) throws IOException {
        AtomicFile.write(file, out -> out.write(String.join("\n", names) + "\n"));
    }

    /** The files that are on their way; a line that is no name of a table counts for nothing. */
    public List<String> names() throws IOException {
        if (Files.size(file) > LONGEST) {
            return List.of();
        }
        return Files.readString(file)
                .lines()
                .filter(name -> TABLE.matcher(name).matches())
                .filter(name -> Tables.find(name.replaceFirst("\\.csv(\\.gz)?$", "")).isPresent())
                .toList();
    }

    /** Takes the mark away: all are in place. */
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** What is to be said of a folder of tables that cannot be trusted to be of one piece. */
    static List<Note> notes(Path folder) {
        List<Note> notes = new ArrayList<>();
        try {
            for (Path kind : under(folder)) {
                notes.add(
                        Note.error(
                                kind.toString(),
                                "This import was stopped while its tables were put in place, or is"
                                        + " at it: old tables lie beside new ones",
                                "Give the same import again, with --replace; it finishes this one"
                                        + " first."));
            }
        } catch (IOException unreadable) {
            return notes; // whoever reads the tables says why that is not possible
        }
        return notes;
    }
}
