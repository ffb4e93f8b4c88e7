package org.graunt.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;
import org.graunt.source.Preview.SheetFacts;
import org.graunt.source.Preview.TableFacts;

/**
 * Reads other people's files of one kind: every sheet that has one of the layouts known, wherever
 * its header stands.
 */
public final class Import {
    private static final int MOST_SUMS = 60;

    private final Importer importer;
    private final ImportOptions options;
    private final SheetReader workbooks;
    private final Harvest harvest;
    private final CodeChanges changes;
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
        this.changes = changes;
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
                                                                .read(files)));
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
                        tables.stream().map(Import::facts).toList(),
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
                                            importer,
                                            options,
                                            changes,
                                            match,
                                            context,
                                            harvest,
                                            rejected::add),
                            harvest::remark);
            Outcome<Integer> read = file.read(name, new Blocks(sheet));
            read.notes().forEach(harvest::remark);
            Optional<HeaderMatch> match = sheet.match();
            if (match.isPresent()) {
                sheets.add(facts(file, name, match.get(), sheet.rows()));
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

    private static SheetFacts facts(SourceFile file, String sheet, HeaderMatch match, int rows) {
        Map<String, String> columns = new LinkedHashMap<>();
        match.keys().forEach((role, at) -> columns.put(match.header().get(at), role.column()));
        match.filters()
                .forEach(
                        (filter, at) ->
                                columns.put(match.header().get(at), "which rows are taken"));
        match.values()
                .forEach(
                        value ->
                                columns.put(
                                        match.header().get(value.column()),
                                        value.told().isEmpty()
                                                ? value.measure()
                                                : value.measure() + " " + value.told()));
        return new SheetFacts(
                file.name(), file.sha256(), sheet, match.layout().name(), rows, columns);
    }

    private static TableFacts facts(DraftTable table) {
        int place = Math.max(0, table.columns().indexOf("gss_code"));
        int year = table.columns().indexOf("year");
        int sex = table.columns().indexOf("sex");
        int value = table.columns().indexOf("value");
        TreeSet<String> areas = new TreeSet<>();
        TreeSet<String> years = new TreeSet<>();
        Map<String, Double> sums = new TreeMap<>();
        table.rows()
                .accept(
                        row -> {
                            areas.add(row.get(place));
                            String label = "all";
                            if (year >= 0) {
                                years.add(row.get(year));
                                label = row.get(year);
                            }
                            if (sex >= 0) {
                                label += " " + row.get(sex);
                            }
                            if (value >= 0 && row.get(value).matches("-?[\\d.]+")) {
                                sums.merge(label, Double.parseDouble(row.get(value)), Double::sum);
                            }
                        });
        String span = years.isEmpty() ? "" : years.first() + "-" + years.last();
        Map<String, Double> shown = new LinkedHashMap<>();
        sums.entrySet().stream()
                .limit(MOST_SUMS)
                .forEach(each -> shown.put(each.getKey(), each.getValue()));
        return new TableFacts(table.name(), table.cells(), areas.size(), span, shown);
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
