package org.graunt.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graunt.excel.XlsxReader;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.source.Import;
import org.graunt.source.ImportOptions;
import org.graunt.source.ImportWriter;
import org.graunt.source.Preview;
import org.graunt.table.Hold;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Lane;
import org.graunt.ui.task.Pulse;
import org.graunt.workspace.Document;

/** The state of the page Data, and what can be done on it. */
final class DataModel {
    private final Desk desk;
    private final Lane looking;
    private final Lane writing;
    private final ObservableList<TableRow> tables = FXCollections.observableArrayList();
    private final ObservableList<ModelNeeds> models = FXCollections.observableArrayList();
    private final ObservableList<Note> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sentence =
            new ReadOnlyStringWrapper("The tables are being read\u2026");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Preview>> offered =
            new ReadOnlyObjectWrapper<>(List.of());

    DataModel(Desk desk) {
        this.desk = desk;
        this.looking = desk.background().lane();
        this.writing = desk.background().lane();
        desk.planProperty().addListener((value, before, now) -> show());
        desk.notesProperty().addListener((value, before, now) -> show());
        show();
    }

    private void show() {
        Optional<Plan> plan = desk.planProperty().get();
        tables.setAll(
                plan.stream()
                        .flatMap(held -> held.inputs().tables().values().stream())
                        .map(TableRow::of)
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList());
        models.setAll(
                plan.stream()
                        .flatMap(
                                held ->
                                        held.members().stream()
                                                .map(each -> ModelNeeds.of(each, held.inputs())))
                        .toList());
        List<Note> notes = plan.map(DataModel::notes).orElseGet(() -> desk.notesProperty().get());
        problems.setAll(
                notes.stream()
                        .filter(note -> note.severity() != Severity.INFO)
                        .distinct()
                        .sorted((a, b) -> b.severity().compareTo(a.severity()))
                        .toList());
        sentence.set(plan.map(this::words).orElseGet(this::unread));
    }

    private static List<Note> notes(Plan plan) {
        return Stream.concat(
                        plan.notes().stream(),
                        plan.refused().stream()
                                .filter(PlannedMember.Refused::wanted)
                                .flatMap(refused -> refused.reasons().stream()))
                .toList();
    }

    private String words(Plan plan) {
        long errors = problems.stream().filter(Note::isError).count();
        return "%s tables are held, and %s of %s models can run. %s"
                .formatted(
                        Names.count(plan.inputs().tables().size()),
                        Names.count(plan.ready().size()).toLowerCase(Locale.UK),
                        Names.count(plan.members().size()).toLowerCase(Locale.UK),
                        problems.isEmpty()
                                ? unsaid(desk.notesProperty().get().size())
                                : "%d errors and %d warnings."
                                        .formatted(errors, problems.size() - errors));
    }

    /** Where no table has an error or a warning: what else there is to read. */
    private static String unsaid(int notes) {
        return switch (notes) {
            case 0 -> "Nothing is wrong in them.";
            case 1 -> "They hold no error; one note below says what to know of them and the run.";
            default ->
                    "They hold no error; %d notes below say what to know of them and the run."
                            .formatted(notes);
        };
    }

    private String unread() {
        return problems.stream().anyMatch(Note::isError)
                ? "The tables cannot be read as they are: below is what is wrong, and where."
                : "The tables are being read\u2026";
    }

    /** Looks what files would become; nothing is written before that is accepted. */
    void look(List<Path> files) {
        said.set("Reading %s\u2026".formatted(names(files)));
        offered.set(List.of());
        looking.ask(
                pulse -> previews(files, pulse),
                found -> {
                    offered.set(found);
                    said.set(
                            found.isEmpty()
                                    ? "%s is of no kind that Graunt knows. graunt import lists the kinds; a table of a project goes into its folder as it is."
                                            .formatted(names(files))
                                    : "");
                });
    }

    private static String names(List<Path> files) {
        return String.join(
                ", ", files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }

    /** Every kind that the files can be read as, the one with the fewest rejections first. */
    private static List<Preview> previews(List<Path> files, Pulse pulse) {
        List<Preview> found = new ArrayList<>();
        for (String kind : Import.kinds().keySet()) {
            if (!pulse.cancelled()) {
                Outcome<Preview> preview =
                        Import.preview(kind, files, ImportOptions.none(), new XlsxReader());
                if (preview.succeeded()) {
                    found.add(preview.value());
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.rejected().size(), b.rejected().size()));
        return found;
    }

    /**
     * Writes the tables of a preview into the folder of the project, and reads them.
     *
     * @param replace true where tables that are there may be replaced
     */
    void accept(Preview preview, boolean replace) {
        desk.document()
                .ifPresent(
                        document ->
                                writing.ask(
                                        pulse -> write(document, preview, replace), this::written));
    }

    private Outcome<List<Path>> write(Document document, Preview preview, boolean replace) {
        return desk.setting()
                .tables(document)
                .then(
                        folder ->
                                Hold.during(
                                        folder,
                                        "Wait until it has finished.",
                                        () -> ImportWriter.write(preview, folder, replace)));
    }

    private void written(Outcome<List<Path>> outcome) {
        if (outcome.succeeded()) {
            said.set("Written: %s.".formatted(names(outcome.value())));
            offered.set(List.of());
            desk.readAgain();
        } else {
            said.set(outcome.notes().getFirst().line());
        }
    }

    /** Lets the files be. */
    void refuse() {
        offered.set(List.of());
        said.set("");
    }

    ObservableList<TableRow> tables() {
        return tables;
    }

    ObservableList<ModelNeeds> models() {
        return models;
    }

    /** Errors first, then warnings. */
    ObservableList<Note> problems() {
        return problems;
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What came of the last file. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What a dropped file can be read as; empty where none waits. */
    ReadOnlyObjectProperty<List<Preview>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }
}
