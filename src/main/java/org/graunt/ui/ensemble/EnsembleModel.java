package org.graunt.ui.ensemble;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.graunt.chart.Member;
import org.graunt.chart.Members;
import org.graunt.chart.Series;
import org.graunt.run.pool.Pooling;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Lane;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Estimates;
import org.graunt.workspace.results.Results;
import org.graunt.workspace.results.Testimony;

/** The state of the page Ensemble, and what can be done on it. */
final class EnsembleModel {
    private final Desk desk;
    private final Lane hearing;
    private final Lane reading;
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("How many people?");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final Weighing weighing;
    private final ReadOnlyObjectWrapper<Optional<Reading>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Ask> ask =
            new ReadOnlyObjectWrapper<>(new Ask(List.of(), 0));
    private final BooleanProperty paths = new SimpleBooleanProperty(false);
    private final ObjectProperty<String> without = new SimpleObjectProperty<>("");
    private Optional<Testimony> testimony = Optional.empty();

    EnsembleModel(Desk desk) {
        this.desk = desk;
        this.hearing = desk.background().lane();
        this.reading = desk.background().lane();
        this.weighing = new Weighing(desk, this::read);
        desk.resultsProperty().addListener((value, before, now) -> resultsChanged());
        desk.selectionProperty().addListener((value, before, now) -> hear());
        desk.planProperty().addListener((value, before, now) -> read());
        desk.historyProperty()
                .addListener(
                        (value, before, now) -> {
                            if (before.isEmpty() && desk.resultsProperty().get().isEmpty()) {
                                resultsChanged(); // there is a project now, with nothing to see
                            }
                            weighing.take();
                        });
        desk.running().busyProperty().addListener((value, before, now) -> runChanged());
        paths.addListener((value, before, now) -> read());
        without.addListener((value, before, now) -> read());
        resultsChanged();
    }

    private void resultsChanged() {
        Optional<Results> results = desk.resultsProperty().get();
        weighing.of(results.map(EnsembleModel::membersOf).orElse(Members.of(List.of())));
        without.set("");
        if (results.isEmpty() || results.get().members().isEmpty()) {
            testimony = Optional.empty();
            shown.set(Optional.empty());
            sayWhyEmpty();
        }
        hear();
    }

    private void sayWhyEmpty() {
        empty.set(whyEmpty());
    }

    private String whyEmpty() {
        if (desk.running().busyProperty().get()) {
            return "The models are at work. The fan is drawn here as soon as they have finished.";
        }
        return desk.document().isEmpty()
                ? "The project is being opened."
                : "There are no results yet. Run the project to see how many people there may be,"
                        + " and how sure that is.";
    }

    /** An empty page waits for a run that has begun, and for none that was stopped. */
    private void runChanged() {
        if (testimony.isEmpty()) {
            sayWhyEmpty();
        }
    }

    private static Members membersOf(Results results) {
        return Members.of(
                results.summary().members().stream()
                        .map(each -> new Member(each.id(), each.title()))
                        .toList());
    }

    private void hear() {
        Optional<Results> results = desk.resultsProperty().get();
        Selection selection = desk.selectionProperty().get();
        if (results.isEmpty() || results.get().members().isEmpty() || !results.get().isOpen()) {
            return;
        }
        Results held = results.get();
        hearing.ask(pulse -> held.testimony(selection), this::heard);
    }

    private void heard(Testimony said) {
        testimony = Optional.of(said);
        empty.set(
                said.years().isEmpty()
                        ? "The results hold nothing of this selection. Run the project to have it."
                        : "");
        Selection selection = said.selection();
        question.set(EnsembleCharts.question(Names.people(selection), place(selection)));
        if (!said.years().isEmpty()) {
            weighing.take();
            ask.set(Defaults.of(said, weighing.weights()));
            read();
        }
    }

    private String place(Selection selection) {
        return desk.resultsProperty()
                .get()
                .map(results -> Names.plain(results.nameOf(selection.area())))
                .orElse("");
    }

    /** Works the page out anew; an older request is given up. */
    private void read() {
        Optional<Results> results = desk.resultsProperty().get();
        if (testimony.isEmpty()
                || testimony.get().years().isEmpty()
                || results.isEmpty()
                || weighing.pooling().isEmpty()
                || ask.get().thresholds().isEmpty()) {
            return;
        }
        Asked asked = asked(results.get(), testimony.get(), weighing.pooling().get());
        reading.ask(pulse -> Reading.of(asked), now -> shown.set(Optional.of(now)));
    }

    private Asked asked(Results results, Testimony said, Pooling pooled) {
        return new Asked(
                place(said.selection()),
                said,
                membersOf(results),
                observed(said),
                weighing.weights(),
                pooled.pool(),
                results.summary().draws(),
                paths.get(),
                ask.get().thresholds(),
                ask.get().year(),
                without.get(),
                results.summary().synthetic()
                        ? Names.plain(results.summary().name())
                                + ". SYNTHETIC figures, no real ones."
                        : results.summary().name());
    }

    /** The estimates, once the tables are read; until then that of the base year alone. */
    private Series observed(Testimony said) {
        SortedMap<Integer, Double> known =
                desk.planProperty()
                        .get()
                        .map(plan -> Estimates.of(plan.inputs(), said.selection()))
                        .orElse(new TreeMap<>());
        int base = said.years().getFirst();
        return known.isEmpty()
                ? Series.from(base, said.of(base).getFirst().central())
                : new Series(List.copyOf(known.keySet()), List.copyOf(known.values()));
    }

    /** Asks about other numbers; false where they are not understood. */
    boolean askAbout(String text) {
        Optional<List<Threshold>> read = Threshold.parse(text);
        read.ifPresent(thresholds -> askFor(new Ask(thresholds, ask.get().year())));
        return read.isPresent();
    }

    /** Asks about another year. */
    void askAbout(int year) {
        askFor(new Ask(ask.get().thresholds(), year));
    }

    private void askFor(Ask other) {
        ask.set(other);
        read();
    }

    /** The years that can be asked about, the last first. */
    List<Integer> years() {
        return testimony.map(said -> said.years().reversed()).orElse(List.of());
    }

    ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** How much each model counts. */
    Weighing weighing() {
        return weighing;
    }

    ReadOnlyObjectProperty<Optional<Reading>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Ask> askProperty() {
        return ask.getReadOnlyProperty();
    }

    BooleanProperty pathsProperty() {
        return paths;
    }

    /** The model whose absence is asked about; blank for the one that matters most. */
    ObjectProperty<String> withoutProperty() {
        return without;
    }
}
