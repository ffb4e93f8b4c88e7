package org.graunt.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;
import org.graunt.source.Preview.SheetFacts;

/**
 * Reads other people's files of one kind: every sheet that has one of the layouts known, wherever
 * its header stands.
 */
public final class Import {
    private final Importer importer;
    private final ImportOptions options;
    private final SheetReader workbooks;
    private final Harvest harvest;
    private final AreaCodes areas;
    private final List<SheetFacts> sheets = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private Import(
            Importer importer,
            ImportOptions options,
            SheetReader workbooks,
            PlaceNames places,
            CodeChanges changes) {
        this.importer = importer;
        this.options = options;
        this.workbooks = workbooks;
        this.areas = new AreaCodes(places, changes, importer.places(), options.only());
        this.harvest = new Harvest(importer.targets(), places, options.name());
    }

    /** Every kind of files that can be read, with what it is. */
    public static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Importers.all().forEach(importer -> kinds.put(importer.kind(), importer.title()));
        return kinds;
    }

    /**
     * Reads files and says what they would become; nothing is written.
     *
     * @param kind one of {@link #kinds}
     * @param files together make the tables
     * @return what was understood; or everything that stands in the way
     */
    public static Outcome<Preview> preview(
            String kind, List<Path> files, ImportOptions options, SheetReader workbooks) {
        Optional<Importer> importer = Importers.find(kind);
        if (importer.isEmpty()) {
            return Outcome.failed(
                    Note.error(
                            kind,
                            "There is no such kind of files",
                            Words.advice(kind, kinds().keySet())));
        }
        return PlaceNames.of(options.places(), workbooks)
                .then(
                        places ->
                                CodeChanges.of(options.changes(), workbooks)
                                        .then(
                                                changes ->
                                                        new Import(
                                                                        importer.get(),
                                                                        options,
                                                                        workbooks,
                                                                        places,
                                                                        changes)
                                                                .readWhole(files)));
    }

    /** How much files hold is known only when they have been read. */
    private Outcome<Preview> readWhole(List<Path> files) {
        try {
            return read(files);
        } catch (OutOfMemoryError exhausted) {
            return Outcome.failed(
                    Note.error(
                            importer.kind(),
                            "The files hold more than Java has room for here",
                            "Import fewer at a time, or give Java more: GRAUNT_OPTIONS=-Xmx8g"));
        }
    }

    private Outcome<Preview> read(List<Path> files) {
        for (Path file : files) {
            Outcome<SourceFile> opened = SourceFile.open(file, workbooks);
            Outcome<List<String>> names = opened.then(SourceFile::sheets);
            names.notes().forEach(harvest::remark);
            if (names.succeeded()) {
                read(opened.value(), names.value());
            }
        }
        harvest.closeAt(options.openAge());
        Harvest finished = importer.finish().apply(harvest);
        List<Preview.Check> checks = Checks.of(finished);
        List<DraftTable> tables = finished.tables();
        if (tables.isEmpty() && finished.notes().stream().noneMatch(Note::isError)) {
            finished.remark(nothing(finished));
        }
        rememberOldCodes(finished);
        List<Note> notes = finished.notes();
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        return Outcome.of(
                new Preview(
                        importer.kind(),
                        sheets,
                        tables.stream().map(Facts::of).toList(),
                        checks,
                        finished.leftOut(),
                        finished.missing(),
                        rejected,
                        notes,
                        new Preview.Drafts(tables)));
    }

    private Note nothing(Harvest finished) {
        boolean persons =
                importer.targets().stream()
                        .anyMatch(target -> finished.totals(target.measure()).size() > 0);
        String first =
                rejected.isEmpty()
                        ? ""
                        : ", %s: %s (%s)"
                                .formatted(
                                        rejected.getFirst().where(),
                                        rejected.getFirst().reason(),
                                        rejected.getFirst().given());
        return persons
                ? Note.error(
                        importer.kind(),
                        "The files have totals only: persons of both sexes, or all ages",
                        "A projection needs women and men of each age; take the file that has them.")
                : Note.error(
                        importer.kind(),
                        "No number could be taken%s; left out %s"
                                .formatted(first, finished.leftOut()),
                        "Look whether the files are of this kind.");
    }

    private void read(SourceFile file, List<String> names) {
        List<String> without = new ArrayList<>();
        for (String name : names) {
            Context context = new Context(file.name(), name);
            SheetImport sheet =
                    new SheetImport(
                            importer,
                            options,
                            context,
                            match ->
                                    new RowTaker(
                                            options, areas, match, context, harvest, rejected::add),
                            harvest::remark);
            Outcome<Integer> read = file.read(name, new Blocks(sheet));
            read.notes().forEach(harvest::remark);
            Optional<HeaderMatch> match = sheet.match();
            if (match.isPresent()) {
                sheets.add(Facts.of(file, name, match.get(), sheet.rows()));
            } else if (read.succeeded()) {
                without.add(name);
            }
        }
        if (without.size() == names.size()) {
            harvest.remark(
                    Note.error(
                            file.name(),
                            "No row has the columns of any layout of %s".formatted(importer.kind()),
                            "Known are: %s.".formatted(SheetImport.wanted(importer))));
        }
    }

    /** Codes that were replaced since, where nobody asked for a change. */
    private void rememberOldCodes(Harvest finished) {
        if (options.changes().isPresent()) {
            return;
        }
        CodeChanges current = CodeChanges.current();
        TreeSet<String> old = new TreeSet<>();
        for (String measure : finished.measures()) {
            CellStore store = finished.store(measure);
            for (Role role : store.roles()) {
                if (role.isPlace()) {
                    store.labels(role).stream().filter(current::replaced).forEach(old::add);
                }
            }
        }
        if (!old.isEmpty()) {
            finished.remark(
                    Note.info(
                            importer.kind(),
                            "%d of the codes were replaced by April 2023, such as %s"
                                    .formatted(old.size(), old.first()),
                            "To have today's districts, import with --codes 2023."));
        }
    }
}
