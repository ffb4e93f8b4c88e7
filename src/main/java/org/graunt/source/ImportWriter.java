package org.graunt.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graunt.model.InputTable;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.AtomicFile;
import org.graunt.table.Folders;
import org.graunt.table.TableReader;
import org.graunt.table.TidyCsv;

/**
 * Writes an accepted import into a folder of tables. Each table is written aside, read as a project
 * would read it, and put in its place only if all are sound; a table that is there already is never
 * replaced unless that was asked for.
 */
public final class ImportWriter {
    private static final int MANY = 200_000;

    private final Preview preview;
    private final Path folder;

    private ImportWriter(Preview preview, Path folder) {
        this.preview = preview;
        this.folder = folder;
    }

    /**
     * Writes the tables, and in {@code imports/KIND} beside them the report and what was rejected.
     *
     * @param replace true where tables that are there may be replaced
     * @return the files of the tables; or everything that stands in the way, and then nothing of
     *     the folder was touched but the report
     */
    public static Outcome<List<Path>> write(Preview preview, Path folder, boolean replace) {
        ImportWriter writer = new ImportWriter(preview, folder);
        try {
            List<Note> finished = Placement.finishAll(folder);
            List<Note> inTheWay = replace ? List.of() : writer.inTheWay();
            if (!inTheWay.isEmpty()) {
                return Outcome.failed(Stream.concat(finished.stream(), inTheWay.stream()).toList());
            }
            Path aside = folder.resolve("imports").resolve(preview.kind());
            Path parts = Folders.own(folder, aside.resolve("new"));
            clear(parts.resolve("published"));
            clear(parts);
            ImportReport.write(preview, aside);
            return writer.write(aside, finished);
        } catch (IOException problem) {
            return Outcome.failed(AtomicFile.note(folder, problem));
        }
    }

    /** Takes away what an earlier import left that was killed, or could not be read. */
    private static void clear(Path folder) throws IOException {
        Folders.refuseLink(folder);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path each : left) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private List<Note> inTheWay() {
        List<Note> notes = new ArrayList<>();
        for (DraftTable table : preview.drafts().tables()) {
            for (String ending : List.of(".csv", ".csv.gz")) {
                Path file = folder.resolve(table.name() + ending);
                if (Files.exists(file)) {
                    notes.add(
                            Note.error(
                                    file.toString(),
                                    "The table is there already, and nothing was written",
                                    "Write with --replace to have the new one instead, or into another"
                                            + " folder; tables are never merged."));
                }
            }
        }
        return notes;
    }

    private Outcome<List<Path>> write(Path aside, List<Note> before) throws IOException {
        List<Note> notes = new ArrayList<>(before);
        List<String> files = new ArrayList<>();
        for (DraftTable table : preview.drafts().tables()) {
            String ending = table.cells() > MANY ? ".csv.gz" : ".csv";
            Path part = aside.resolve("new").resolve(table.name() + ending);
            TidyCsv.write(part, provenance(table), table.columns(), csv -> rows(table, csv));
            Outcome<InputTable> read = TableReader.read(part, table.name());
            notes.addAll(read.notes());
            files.add(table.name() + ending);
        }
        if (notes.stream().anyMatch(Note::isError)) {
            notes.add(
                    Note.error(
                            aside.resolve("new").toString(),
                            "A project could not read these tables, and no table was replaced",
                            "They are kept there to be looked at."));
            return Outcome.failed(notes);
        }
        Placement.of(folder, aside, files);
        return Outcome.of(files.stream().map(folder::resolve).toList(), notes);
    }

    private static void rows(DraftTable table, TidyCsv csv) {
        table.rows()
                .accept(
                        row -> {
                            row.forEach(csv::text);
                            csv.end();
                        });
    }

    private List<String> provenance(DraftTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("Imported by Graunt as %s: table %s.".formatted(preview.kind(), table.name()));
        preview.sheets().stream()
                .map(
                        sheet ->
                                "From %s%s, SHA-256 %s, laid out as %s."
                                        .formatted(
                                                sheet.file(),
                                                sheet.sheet().isEmpty()
                                                        ? ""
                                                        : " sheet " + sheet.sheet(),
                                                sheet.sha256(),
                                                sheet.layout()))
                .distinct()
                .forEach(lines::add);
        return lines;
    }
}
