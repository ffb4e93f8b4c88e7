package org.graunt.ui.past;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graunt.chart.Member;
import org.graunt.chart.Members;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.run.pool.Sexes;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Lane;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Estimates;
import org.graunt.workspace.results.Hindsight;

/** The state of the page Past projections, and what can be done on it. */
final class PastModel {
    private static final String READING = "The tables of the project are being read.";
    private static final String OFFER =
            "This project has not been tested in past years. Each of its models is fitted to what"
                    + " was known at earlier years, projected to today, and set against what came,"
                    + " beside no change and cohort change. That takes a minute or two.";
    private static final int WANTED_HORIZON = 5;

    private final Desk desk;
    private final Lane looking;
    private final Lane testing;
    private final Lane reading;
    private final ReadOnlyStringWrapper question =
            new ReadOnlyStringWrapper(PastWords.question(""));
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper(READING);
    private final StringProperty offer = new SimpleStringProperty(OFFER);
    private final ReadOnlyBooleanWrapper older = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Hindsight>> hindsight =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reading>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<String> member = new SimpleObjectProperty<>(Members.ENSEMBLE);
    private final ObjectProperty<Integer> horizon = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Drawn> drawn = new SimpleObjectProperty<>(Drawn.BY_AGE);
    private boolean looked;

    PastModel(Desk desk) {
        this.desk = desk;
        this.looking = desk.background().lane();
        this.testing = desk.background().lane();
        this.reading = desk.background().lane();
        desk.planProperty().addListener((value, before, now) -> planned());
        desk.selectionProperty().addListener((value, before, now) -> read());
        member.addListener((value, before, now) -> read());
        horizon.addListener((value, before, now) -> read());
        drawn.addListener((value, before, now) -> read());
    }

    /** Takes up what an earlier test left, when the page is first looked at. */
    void look() {
        looked = true;
        planned();
    }

    private void planned() {
        Optional<Plan> plan = desk.planProperty().get();
        boolean wrong = desk.notesProperty().get().stream().anyMatch(Note::isError);
        empty.set(
                plan.isPresent()
                        ? ""
                        : wrong
                                ? "The tables of this project cannot be read as they are. The page"
                                        + " Data says what is wrong in them, and where."
                                : READING);
        if (plan.isPresent() && looked && !testing.busyProperty().get()) {
            work().ifPresent(work -> looking.ask(pulse -> work.found(plan.get()), this::take));
        }
    }

    private Optional<Testing> work() {
        return desk.document().map(document -> new Testing(document, desk.setting()));
    }

    /** Tests the project as it stands; nothing where a test is at work. */
    void test() {
        if (!testing.busyProperty().get()) {
            looking.forget();
            work().ifPresent(work -> testing.ask(work::test, this::tested));
        }
    }

    /** Stops the test; what an earlier one left is untouched. */
    void cancel() {
        testing.forget();
    }

    private void tested(Testing.Answer answer) {
        desk.tell(answer.notes());
        if (answer.hindsight().isEmpty()) {
            offer.set(
                    answer.notes().stream()
                            .filter(Note::isError)
                            .map(Note::line)
                            .collect(Collectors.joining("\n")));
        }
        take(answer);
    }

    private void take(Testing.Answer answer) {
        hindsight.set(answer.hindsight());
        older.set(answer.older());
        if (answer.hindsight().isEmpty()) {
            shown.set(Optional.empty());
            return;
        }
        List<Integer> there = answer.hindsight().get().horizons();
        if (!there.contains(horizon.get())) {
            horizon.set(there.contains(WANTED_HORIZON) ? WANTED_HORIZON : there.getLast());
        }
        if (!answer.hindsight().get().members().contains(member.get())) {
            member.set(Members.ENSEMBLE);
        }
        read();
    }

    /** Works the page out anew; an older request is given up. */
    private void read() {
        Optional<Plan> plan = desk.planProperty().get();
        if (plan.isEmpty() || hindsight.get().isEmpty()) {
            return;
        }
        Asked asked = asked(plan.get(), hindsight.get().get());
        question.set(PastWords.question(asked.place()));
        reading.ask(pulse -> Reading.of(asked), now -> shown.set(Optional.of(now)));
    }

    private Asked asked(Plan plan, Hindsight held) {
        Geography geography = plan.inputs().frame().geography();
        Selection all = desk.selectionProperty().get().of(Sexes.P);
        Area place = place(geography, all.area());
        String ages = held.ages().contains(all.ages()) ? all.ages() : Selection.ALL_AGES;
        Selection selection = new Selection(place.code(), Sexes.P, ages);
        Selection drawnOf =
                held.pathsOf(member.get(), place.code(), ages).isEmpty()
                        ? selection.aged(Selection.ALL_AGES)
                        : selection;
        String name = plan.project().name();
        return new Asked(
                held,
                members(plan, held),
                selection,
                drawnOf,
                Names.plain(place.name()),
                place.equals(geography.region()),
                Estimates.of(plan.inputs(), drawnOf),
                member.get(),
                horizon.get(),
                drawn.get(),
                name.contains("SYNTHETIC")
                        ? Names.plain(name) + ". SYNTHETIC figures, no real ones."
                        : name);
    }

    /** The place of that code; where there is none, the region or the first area. */
    private static Area place(Geography geography, String code) {
        Area region = geography.region();
        return geography.areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElse(region == null ? geography.areas().getFirst() : region);
    }

    /** The project's models in their order, so that each looks as elsewhere; then the others. */
    private static Members members(Plan plan, Hindsight held) {
        List<ModelSpec> specs = plan.members().stream().map(PlannedMember::spec).toList();
        Set<String> ids = new LinkedHashSet<>(specs.stream().map(ModelSpec::id).toList());
        ids.addAll(held.members());
        return Members.of(ids.stream().map(id -> new Member(id, title(id, specs))).toList());
    }

    private static String title(String id, List<ModelSpec> specs) {
        return specs.stream()
                .filter(spec -> spec.id().equals(id))
                .map(ModelSpec::title)
                .findFirst()
                .orElse(capital(id.replace('-', ' ')));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Why nothing can be tested; blank where something can. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What is said where the project has not been tested; while it is, how far that is. */
    StringBinding words() {
        return Bindings.createStringBinding(
                () ->
                        testing.busyProperty().get()
                                ? PastWords.busy(testing.progressProperty().get())
                                : offer.get(),
                testing.busyProperty(),
                testing.progressProperty(),
                offer);
    }

    /** True where tables or models have changed since the test. */
    ReadOnlyBooleanProperty olderProperty() {
        return older.getReadOnlyProperty();
    }

    /** What a test left; empty where there is none. */
    ReadOnlyObjectProperty<Optional<Hindsight>> hindsightProperty() {
        return hindsight.getReadOnlyProperty();
    }

    /** What is to be seen. */
    ReadOnlyObjectProperty<Optional<Reading>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The id of the model whose projections are drawn. */
    ObjectProperty<String> memberProperty() {
        return member;
    }

    /** Years ahead of the scores. */
    ObjectProperty<Integer> horizonProperty() {
        return horizon;
    }

    /** What is drawn of the errors of all models. */
    ObjectProperty<Drawn> drawnProperty() {
        return drawn;
    }

    /** The test. */
    Lane testing() {
        return testing;
    }
}
