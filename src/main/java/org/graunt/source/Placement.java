package org.graunt.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graunt.note.Note;
import org.graunt.table.Folders;
import org.graunt.table.ImportMark;

/**
 * Puts the tables of an import in place, which are whole and sound and lie aside. No file system
 * replaces several files at once. So a mark says which tables are on their way; from then on the
 * import counts as done, and where it is stopped the next one into the folder finishes it.
 */
final class Placement {
    private static final List<String> ENDINGS = List.of(".csv", ".csv.gz");

    private final Path folder;
    private final Path aside;
    private final ImportMark mark;

    private Placement(Path folder, Path aside) {
        this.folder = folder;
        this.aside = aside;
        this.mark = ImportMark.in(aside);
    }

    /**
     * Puts tables in place.
     *
     * @param folder of the tables of a project
     * @param aside holds them in its folder {@code new}
     * @param names of their files, such as {@code population.csv.gz}
     */
    static void of(Path folder, Path aside, List<String> names) throws IOException {
        Placement placement = new Placement(folder, aside);
        placement.mark.set(names);
        placement.finish();
    }

    /**
     * Finishes what imports began that were stopped.
     *
     * @return which they were
     */
    static List<Note> finishAll(Path folder) throws IOException {
        List<Note> notes = new ArrayList<>();
        for (Path aside : ImportMark.under(folder)) {
            Folders.own(folder, aside.resolve("new"));
            new Placement(folder, aside).finish();
            notes.add(
                    Note.warning(
                            aside.toString(),
                            "This import had been stopped while its tables were put in place",
                            "They all are now."));
        }
        return notes;
    }

    private void finish() throws IOException {
        for (String name : mark.names()) {
            Path part = aside.resolve("new").resolve(name);
            if (Files.isRegularFile(part)) {
                place(part, folder.resolve(name));
            }
            removeOther(name);
        }
        mark.remove();
        Files.deleteIfExists(aside.resolve("new").resolve("published"));
        Files.deleteIfExists(aside.resolve("new"));
    }

    private void place(Path part, Path file) throws IOException {
        Folders.own(folder, Objects.requireNonNull(file.getParent()));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same table under its other ending; last, so that at no moment there is none. */
    private void removeOther(String name) throws IOException {
        String table = name.replaceFirst("\\.csv(\\.gz)?$", "");
        for (String ending : ENDINGS) {
            if (!name.equals(table + ending)) {
                Files.deleteIfExists(folder.resolve(table + ending));
            }
        }
    }
}
