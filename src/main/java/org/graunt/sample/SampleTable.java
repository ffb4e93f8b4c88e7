package org.graunt.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graunt.note.Note;
import org.graunt.table.AtomicFile;
import org.graunt.table.TidyCsv;

/**
 * One file of the sample.
 *
 * @param file its place below the folder of the sample
 * @param holds what stands in it, with its unit
 * @param header its columns
 * @param body gives its rows
 */
record SampleTable(String file, String holds, List<String> header, TidyCsv.Body body) {

    static SampleTable of(String file, String holds, String columns, TidyCsv.Body body) {
        return new SampleTable(file, holds, List.of(columns.split(",")), body);
    }

    /** Writes it into a folder; says so where that cannot be done. */
    Optional<Note> write(Path folder, long seed) {
        Path path = folder.resolve(file);
        List<String> provenance = List.of(Marker.sentence(seed), holds + ".");
        try {
            TidyCsv.write(path, provenance, header, body);
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(AtomicFile.note(path, problem));
        }
    }
}
