package org.graunt.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.graunt.note.Note;

/** The files of a project's folder, by the name of the table that each holds. */
final class TableFolder {
    private final Map<String, Path> files = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    private TableFolder() {}

    /** Looks through a folder; what is in the way becomes a note. */
    static TableFolder list(Path folder) {
        TableFolder found = new TableFolder();
        if (!Files.isDirectory(folder)) {
            String what =
                    Files.exists(folder) ? "It is a file, not a folder" : "There is no such folder";
            found.notes.add(
                    Note.error(
                            folder.toString(),
                            what,
                            "Name the folder of tables after data: in the project file."));
            return found;
        }
        found.notes.addAll(ImportMark.notes(folder));
        found.add(folder, "");
        return found;
    }

    private void add(Path folder, String prefix) {
        for (Path path : entries(folder)) {
            String name = path.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(path)) {
                addFolder(path, prefix, name);
            } else {
                addFile(path, prefix, name);
            }
        }
    }

    private void addFolder(Path path, String prefix, String name) {
        if (prefix.isEmpty() && name.equals("published")) {
            add(path, "published/");
        } else {
            notes.add(Note.info(prefix + name, "A folder that is not looked into", ""));
        }
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException problem) {
            notes.add(
                    Note.error(
                            folder.toString(),
                            "The folder cannot be read: " + problem.getMessage(),
                            "Check its rights."));
            return List.of();
        }
    }

    private void addFile(Path path, String prefix, String name) {
        String table = prefix + name.replaceFirst("\\.csv(\\.gz)?$", "");
        if (table.equals(prefix + name) || Tables.find(table).isEmpty()) {
            notes.add(
                    Note.info(prefix + name, "A file that is none of the tables", adviceFor(name)));
            return;
        }
        Path other = files.put(table, path);
        if (other != null) {
            notes.add(
                    Note.error(
                            prefix + name,
                            "%s holds the same table".formatted(other.getFileName()),
                            "Keep one of the two files."));
        }
    }

    private static String adviceFor(String name) {
        String likely = Header.normalised(name.replaceFirst("(?i)\\.(csv|txt|xlsx)?(\\.gz)?$", ""));
        return Tables.all().keySet().stream()
                .filter(table -> Header.normalised(table).equals(likely))
                .findFirst()
                .map("If it is the table, name it %s.csv."::formatted)
                .orElse("");
    }

    /** The files of tables. */
    Map<String, Path> files() {
        return files;
    }

    /** What is to be said about the folder itself. */
    List<Note> notes() {
        return notes;
    }
}
