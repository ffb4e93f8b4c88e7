package org.graunt.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.AtomicFile;

/** Writes the synthetic London: a project, its tables, and the truth behind them. */
public final class Sample {
    /** The seed of the sample that comes with Graunt. */
    public static final long SEED = 16620124;

    private Sample() {}

    /**
     * Writes a sample into a folder, which may hold an earlier sample but nothing else; what was
     * put beside the files of that sample is left alone.
     *
     * @param seed from which every number follows
     * @return the files written, the project first, relative to the folder; or why they were not
     */
    public static Outcome<List<Path>> write(Path folder, long seed) {
        try {
            List<Note> objections = OwnFolder.objections(folder);
            return objections.isEmpty() ? make(folder, seed) : Outcome.failed(objections);
        } catch (IOException problem) {
            return Outcome.failed(AtomicFile.note(folder, problem));
        }
    }

    private static Outcome<List<Path>> make(Path folder, long seed) throws IOException {
        List<SampleTable> tables = tables(SampleData.of(seed));
        List<String> files = tables.stream().map(SampleTable::file).toList();
        List<Note> foreign = OwnFolder.foreign(folder, files);
        if (!foreign.isEmpty()) {
            return Outcome.failed(foreign);
        }
        Files.createDirectories(folder);
        ProjectFile.write(folder, seed);
        List<Note> failures =
                tables.parallelStream().flatMap(t -> t.write(folder, seed).stream()).toList();
        Stream<String> written = Stream.concat(Stream.of(ProjectFile.NAME), files.stream());
        return failures.isEmpty()
                ? Outcome.of(written.map(Path::of).toList())
                : Outcome.failed(failures);
    }

    /** Every table, the largest first. */
    static List<SampleTable> tables(SampleData data) {
        PeopleTables people = new PeopleTables(data);
        List<SampleTable> tables = new ArrayList<>(new MoveTables(data).all());
        tables.addAll(people.all());
        tables.addAll(new HomesTables(data).all());
        tables.addAll(new WorkTables(data).all());
        tables.addAll(new SchoolTables(data).all());
        tables.addAll(people.truth());
        return List.copyOf(tables);
    }
}
