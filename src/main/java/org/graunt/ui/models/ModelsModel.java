package org.graunt.ui.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.graunt.chart.Member;
import org.graunt.chart.Members;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Project;
import org.graunt.note.Outcome;
import org.graunt.run.CorrectedPlan;
import org.graunt.run.Plan;
import org.graunt.run.pool.Place;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Lane;
import org.graunt.workspace.Selection;
import org.graunt.workspace.levers.Board;
import org.graunt.workspace.levers.Course;
import org.graunt.workspace.levers.Lever;
import org.graunt.workspace.levers.Levers;
import org.graunt.workspace.results.Estimates;

/** The state of the page Models, and what can be done on it. */
final class ModelsModel {
    private static final String FITTING = "The models are being fitted to the tables\u2026";

    private final Desk desk;
    private final Lane fitting;
    private final Lane playing;
    private final Lane closing;
    private final ReadOnlyStringWrapper question =
            new ReadOnlyStringWrapper("What does each model say?");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper(FITTING);
    private final ReadOnlyObjectWrapper<Optional<Board>> board =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reading>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Levers> levers =
            new ReadOnlyObjectWrapper<>(Levers.NEUTRAL);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.LEVEL);
    private final ObjectProperty<Drawn> drawn = new SimpleObjectProperty<>(Drawn.TOGETHER);
    private final ObjectProperty<String> reference = new SimpleObjectProperty<>("");
    private boolean looked;

    ModelsModel(Desk desk) {
        this.desk = desk;
        this.fitting = desk.background().lane();
        this.playing = desk.background().lane();
        this.closing = desk.background().lane();
        desk.planProperty().addListener((value, before, now) -> fit());
        desk.selectionProperty().addListener((value, before, now) -> play());
        levers.addListener((value, before, now) -> play());
        measure.addListener((value, before, now) -> play());
        drawn.addListener((value, before, now) -> play());
        reference.addListener((value, before, now) -> play());
    }

    /** Somebody looks at the page: from now on the models are held fitted. */
    void look() {
        looked = true;
        fit();
    }

    private void fit() {
        Optional<Plan> plan = desk.planProperty().get();
        forgetBoard();
        if (!looked || plan.isEmpty()) {
            fitting.forget();
            empty.set(
                    desk.notesProperty().get().stream().anyMatch(note -> note.isError())
                            ? "The tables of this project cannot be read as they are. The page Data"
                                    + " says what is wrong in them, and where."
                            : FITTING);
            return;
        }
        empty.set(FITTING);
        fitting.ask(
                pulse ->
                        Board.of(corrected(plan.get()), desk.setting().engines(), pulse::cancelled),
                made -> take(made));
    }

    /** From the estimates that a run would start from; where they cannot be corrected, as held. */
    private static Plan corrected(Plan plan) {
        Outcome<CorrectedPlan> corrected = CorrectedPlan.of(plan);
        return corrected.succeeded() ? corrected.value().plan() : plan;
    }

    private void forgetBoard() {
        board.get().ifPresent(old -> closing.ask(pulse -> done(old), gone -> {}));
        board.set(Optional.empty());
        shown.set(Optional.empty());
        playing.forget();
    }

    private static boolean done(Board old) {
        old.close();
        return true;
    }

    private void take(Board made) {
        levers.set(Levers.NEUTRAL);
        if (made.models().isEmpty()) {
            made.close();
            empty.set(
                    "No model of this project can run. The page Data says what each of them"
                            + " lacks.");
            return;
        }
        board.set(Optional.of(made));
        empty.set("");
        boolean known = made.models().stream().anyMatch(each -> each.id().equals(reference.get()));
        if (!known) {
            reference.set(made.models().getFirst().id());
        }
        if (!made.notes().isEmpty()) {
            desk.tell(made.notes());
        }
        play();
    }

    /** Plays the models as levers stand; an older request is given up. */
    private void play() {
        Optional<Board> held = board.get();
        Optional<Plan> plan = desk.planProperty().get();
        if (held.isEmpty() || plan.isEmpty()) {
            return;
        }
        Geography geography = plan.get().inputs().frame().geography();
        Place place = place(geography, desk.selectionProperty().get());
        String name = name(geography, place);
        question.set(ModelsCharts.question(name));
        Asked now = asked(held.get(), plan.get(), place, name);
        Levers standing = levers.get();
        playing.ask(
                pulse -> Reading.of(playing(held.get(), now, standing, pulse::cancelled)),
                read -> shown.set(Optional.of(read)));
    }

    private static Asked playing(
            Board board, Asked asked, Levers levers, BooleanSupplier cancelled) {
        Map<String, Course> now = board.under(levers, cancelled);
        return new Asked(
                asked.place(),
                asked.placeName(),
                asked.selection(),
                asked.members(),
                asked.observed(),
                asked.before(),
                now,
                asked.measure(),
                asked.drawn(),
                asked.reference(),
                asked.source());
    }

    private Asked asked(Board held, Plan plan, Place place, String name) {
        Selection chosen = desk.selectionProperty().get().in(place.code());
        return new Asked(
                place,
                name,
                chosen,
                members(),
                Estimates.of(plan.inputs(), chosen),
                held.baseline(),
                held.baseline(),
                measure.get(),
                drawn.get(),
                reference.get(),
                source(plan));
    }

    private static String source(Plan plan) {
        String name = plan.project().name();
        return name.contains("SYNTHETIC")
                ? Names.plain(name) + ". SYNTHETIC figures, no real ones."
                : name;
    }

    /** The selected place; where there is none of that code, the region or the first area. */
    private static Place place(Geography geography, Selection selection) {
        List<Place> all = Place.all(geography);
        return all.stream()
                .filter(each -> each.code().equals(selection.area()))
                .findFirst()
                .orElse(geography.region() == null ? all.getFirst() : all.getLast());
    }

    private static String name(Geography geography, Place place) {
        Area region = geography.region();
        if (region != null && region.code().equals(place.code())) {
            return Names.plain(region.name());
        }
        return geography.areas().stream()
                .filter(area -> area.code().equals(place.code()))
                .map(area -> Names.plain(area.name()))
                .findFirst()
                .orElse(place.code());
    }

    /** The models in their order. */
    Members members() {
        return Members.of(
                board.get().map(Board::models).orElse(List.of()).stream()
                        .map(each -> new Member(each.id(), each.title()))
                        .toList());
    }

    /** Moves a lever; the paths follow at once. */
    void pull(Lever lever, double value) {
        boolean found = Math.abs(value - neutral(lever)) < 1e-9;
        levers.set(found ? levers.get().without(lever) : levers.get().with(lever, value));
    }

    /** Lets all levers go back. */
    void release() {
        levers.set(Levers.NEUTRAL);
    }

    /** Where a lever is found. */
    double neutral(Lever lever) {
        return board.get().map(held -> held.neutral(lever)).orElse(lever.neutral());
    }

    /** True where some model hears a lever. */
    boolean acts(Lever lever) {
        return board.get()
                .map(
                        held ->
                                held.models().stream()
                                        .anyMatch(each -> held.reaching(each.id()).contains(lever)))
                .orElse(false);
    }

    /**
     * Keeps the levers as a scenario of the project, which can be undone.
     *
     * @return false where no lever is moved, or the name is blank or taken
     */
    boolean keep(String name) {
        String wanted = name.strip();
        boolean taken =
                desk.document()
                        .map(
                                document ->
                                        document.project().scenarios().stream()
                                                .anyMatch(each -> each.name().equals(wanted)))
                        .orElse(true);
        if (wanted.isEmpty() || taken || levers.get().isNeutral()) {
            return false;
        }
        Project.Scenario scenario = new Project.Scenario(wanted, levers.get().written());
        desk.change("scenario " + wanted, document -> document.withScenario(scenario));
        return true;
    }

    ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Reading>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Board>> boardProperty() {
        return board.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Levers> leversProperty() {
        return levers.getReadOnlyProperty();
    }

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    ObjectProperty<Drawn> drawnProperty() {
        return drawn;
    }

    /** The id of the model that others are compared with, and whose components are shown. */
    ObjectProperty<String> referenceProperty() {
        return reference;
    }
}
