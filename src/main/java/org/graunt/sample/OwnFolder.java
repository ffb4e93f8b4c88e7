package org.graunt.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graunt.note.Note;

/** Whether a folder may take a sample: where it is new, empty, or that of an earlier sample. */
final class OwnFolder {
    private OwnFolder() {}

    /** What stands in the way of any sample. */
    static List<Note> objections(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            return List.of(objection(folder, "It is a file, not a folder"));
        }
        Path project = folder.resolve(ProjectFile.NAME);
        if (Files.isRegularFile(project) && Marker.isIn(project)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty()
                    ? List.of()
                    : List.of(objection(folder, "The folder holds files that are no sample's"));
        }
    }

    /** Files of an earlier sample in whose place somebody has put others. */
    static List<Note> foreign(Path folder, List<String> files) throws IOException {
        List<Note> notes = new ArrayList<>();
        for (String file : files) {
            Path path = folder.resolve(file);
            if (Files.exists(path) && !Marker.isIn(path)) {
                notes.add(objection(path, "It is no longer the sample's own, and is not replaced"));
            }
        }
        return notes;
    }

    private static Note objection(Path where, String what) {
        return Note.error(where.toString(), what, "Name a folder that is empty or not there yet.");
    }
}
