package org.graunt.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.graunt.demography.Area;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Outdated;
import org.graunt.run.Plan;
import org.graunt.run.pool.Sexes;
import org.graunt.ui.task.Background;
import org.graunt.ui.task.Lane;
import org.graunt.workspace.Document;
import org.graunt.workspace.Editing;
import org.graunt.workspace.History;
import org.graunt.workspace.Recovery;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Results;

/** What lies on the desk: one project, its history, its results, and whom all pages look at. */
public final class Desk implements AutoCloseable {
    private final Setting setting;
    private final Background background;
    private final Lane opening;
    private final Lane planning;
    private final Lane keeping;
    private final ReadOnlyObjectWrapper<Optional<History<Document>>> history = empty();
    private final ReadOnlyObjectWrapper<Optional<Document>> saved = empty();
    private final ReadOnlyObjectWrapper<Optional<Document>> unsaved = empty();
    private final ReadOnlyObjectWrapper<Optional<Results>> results = empty();
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan = empty();
    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(new Selection("", Sexes.P, Selection.ALL_AGES));
    private final Editing editing = new Editing();
    private final ReadOnlyObjectWrapper<List<String>> outdated =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Lane comparing;
    private final Running running;

    /** An empty desk. */
    public Desk(Setting setting, Background background) {
        this.setting = setting;
        this.background = background;
        this.opening = background.lane();
        this.planning = background.lane();
        this.keeping = background.lane();
        this.comparing = background.lane();
        this.running = new Running(this, background.lane());
    }

    private static <T> ReadOnlyObjectWrapper<Optional<T>> empty() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /** What the window found around it. */
    public Setting setting() {
        return setting;
    }

    /** Where work is done. */
    public Background background() {
        return background;
    }

    /** Opens a project, and after it what its tables hold. */
    public void open(Path file) {
        opening.ask(pulse -> Opened.read(file, setting, editing), this::lay);
    }

    private void lay(Outcome<Opened> outcome) {
        notes.set(outcome.notes());
        if (!outcome.succeeded()) {
            return;
        }
        Opened opened = outcome.value();
        saved.set(Optional.of(opened.document()));
        unsaved.set(opened.unsaved());
        plan.set(Optional.empty());
        history.set(Optional.of(History.of(opened.document())));
        show(opened.results());
        boolean nothing = opened.results().map(each -> each.members().isEmpty()).orElse(true);
        if (!nothing) {
            background.afterwards(this::readAgain); // a fan is seen first
            return;
        }
        readTables(opened.document());
        if (setting.isSample(opened.document().file())) {
            running.look(opened.document()); // of a project of their own, people decide that
        }
    }

    /** Shows results in place of those that were there. */
    void show(Optional<Results> found) {
        results.get().ifPresent(Results::close);
        found.ifPresent(
                held -> {
                    boolean known =
                            held.places().stream()
                                    .anyMatch(each -> each.code().equals(selection.get().area()));
                    if (!known || !held.ages().contains(selection.get().ages())) {
                        selection.set(held.everybody());
                    }
                });
        results.set(found);
        outdated.set(List.of());
        found.ifPresent(held -> notes.set(held.notes()));
    }

    private void readTables(Document document) {
        planning.ask(
                pulse -> setting.plan(document),
                read -> {
                    plan.set(read.succeeded() ? Optional.of(read.value()) : Optional.empty());
                    plan.get().filter(any -> results.get().isEmpty()).ifPresent(this::lookAt);
                    if (!read.succeeded() || results.get().isEmpty()) {
                        notes.set(read.notes());
                    }
                    compare();
                });
    }

    /** Holds what the results were made of against the project, once both are there. */
    private void compare() {
        Optional<Path> folder = results.get().map(Results::folder);
        if (folder.isPresent() && plan.get().isPresent()) {
            Plan read = plan.get().get();
            comparing.ask(pulse -> Outdated.of(read, folder.get()), outdated::set);
        }
    }

    /** After a first look, unless another project has been opened meanwhile. */
    void looked(Path file, List<Note> said, Optional<Results> found) {
        if (document().map(Document::file).filter(file::equals).isEmpty()) {
            found.ifPresent(Results::close);
            return;
        }
        show(found);
        tell(said);
        compare();
    }

    /** Before any run: the first place of the tables, unless one of them is looked at already. */
    private void lookAt(Plan read) {
        List<Area> places = Results.places(read.inputs().frame().geography());
        String area = selection.get().area();
        if (places.stream().noneMatch(place -> place.code().equals(area))) {
            selection.set(Selection.everybodyIn(places.getFirst().code()));
        }
    }

    /** Reads the tables again, as after an import. */
    public void readAgain() {
        document().ifPresent(this::readTables);
    }

    /**
     * Changes the document; nothing where there is none.
     *
     * @param name what is done, as in {@code Undo weights}
     */
    public void change(String name, UnaryOperator<Document> change) {
        history.get().ifPresent(past -> put(past.doing(name, change.apply(past.now()))));
    }

    /** Goes back to before the last change. */
    public void undo() {
        history.get().ifPresent(past -> put(past.undone()));
    }

    /** Does again what was undone last. */
    public void redo() {
        history.get().ifPresent(past -> put(past.redone()));
    }

    private void put(History<Document> next) {
        history.set(Optional.of(next));
        boolean changed = isChanged();
        keeping.ask(pulse -> keep(next.now(), changed), done -> {});
    }

    private List<Note> keep(Document document, boolean changed) {
        if (!editing.allowed()) {
            return List.of(); // what is kept there is another window's
        }
        Recovery recovery = Recovery.of(document.file());
        return changed ? recovery.keep(document) : recovery.forget();
    }

    /** Writes the document into its file. */
    public void save() {
        document().ifPresent(this::save);
    }

    private void save(Document document) {
        keeping.ask(
                pulse -> editing.begin(document.file()).map(List::of).orElseGet(document::save),
                problems -> {
                    if (problems.isEmpty()) {
                        saved.set(Optional.of(document));
                        Recovery.of(document.file()).forget();
                    } else {
                        notes.set(problems);
                    }
                });
    }

    /** Takes up the changes that an earlier program could not save. */
    public void recover() {
        unsaved.get().ifPresent(left -> change("recovery", now -> left));
        unsaved.set(Optional.empty());
    }

    /** Throws them away. */
    public void forgetUnsaved() {
        unsaved.get().ifPresent(left -> Recovery.of(left.file()).forget());
        unsaved.set(Optional.empty());
    }

    /** The document as it stands. */
    public Optional<Document> document() {
        return history.get().map(History::now);
    }

    /** True where the document is not what its file holds. */
    public boolean isChanged() {
        return !document().equals(saved.get());
    }

    /** The document with its past. */
    public ReadOnlyObjectProperty<Optional<History<Document>>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** The document as its file holds it. */
    public ReadOnlyObjectProperty<Optional<Document>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Changes that are offered to be taken up. */
    public ReadOnlyObjectProperty<Optional<Document>> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** What the last run left. */
    public ReadOnlyObjectProperty<Optional<Results>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** In what the results are not those of the project as its tables were read last. */
    public ReadOnlyObjectProperty<List<String>> outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** The project with its tables; empty until they have been read. */
    public ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What there is to say. */
    public ReadOnlyObjectProperty<List<Note>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** Says something. */
    public void tell(List<Note> news) {
        notes.set(news);
    }

    /** Whom all pages look at. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** The run. */
    public Running running() {
        return running;
    }

    void planned(Plan read) {
        plan.set(Optional.of(read));
    }

    /** Lets go of results and threads; unsaved changes stay kept. */
    @Override
    public void close() {
        running.cancel();
        results.get().ifPresent(Results::close);
        background.close();
        editing.close();
    }
}
