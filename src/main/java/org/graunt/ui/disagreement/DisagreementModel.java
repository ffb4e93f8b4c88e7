package org.graunt.ui.disagreement;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Lane;
import org.graunt.workspace.Document;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Partings;
import org.graunt.workspace.results.Results;

/** The state of the page Disagreement, and what can be done on it. */
final class DisagreementModel {
    private final Desk desk;
    private final Lane hearing;
    private final Lane reading;
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Reading>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Across> across = new SimpleObjectProperty<>(Across.AREAS);
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(0);
    private Optional<Partings> partings = Optional.empty();

    DisagreementModel(Desk desk) {
        this.desk = desk;
        this.hearing = desk.background().lane();
        this.reading = desk.background().lane();
        desk.resultsProperty().addListener((value, before, now) -> hear());
        desk.planProperty().addListener((value, before, now) -> read());
        desk.selectionProperty().addListener((value, before, now) -> read());
        across.addListener((value, before, now) -> read());
        year.addListener((value, before, now) -> read());
        hear();
    }

    private void hear() {
        partings = Optional.empty();
        hearing.forget();
        reading.forget();
        Optional<Results> results = desk.resultsProperty().get();
        if (results.isEmpty() || results.get().members().isEmpty()) {
            nothing(
                    "There are no results yet. Run the project to see where its models part, and"
                            + " through what.");
            return;
        }
        Results held = results.get();
        hearing.ask(pulse -> held.partings(), this::heard);
    }

    private void nothing(String why) {
        shown.set(Optional.empty());
        years.clear();
        empty.set(why);
    }

    private void heard(Partings told) {
        List<Integer> there = told.years();
        if (there.isEmpty()) {
            nothing(
                    "This run drew nothing at random, so there is no chance within models to set"
                            + " their differences against. Set draws in the project, and run it"
                            + " again.");
            return;
        }
        empty.set("");
        years.setAll(there);
        if (!there.contains(year.get())) {
            year.set(there.getLast());
        }
        partings = Optional.of(told);
        read();
    }

    /** Works the page out anew; an older request is given up. */
    private void read() {
        Optional<Results> results = desk.resultsProperty().get();
        if (results.isEmpty() || partings.isEmpty() || !results.get().isOpen()) {
            return;
        }
        Selection selection = desk.selectionProperty().get();
        place.set(Names.plain(results.get().nameOf(selection.area())));
        Asked asked =
                new Asked(
                        results.get(),
                        partings.get(),
                        desk.document().map(Document::project),
                        desk.planProperty().get(),
                        Spot.of(desk.planProperty().get()),
                        selection,
                        across.get(),
                        year.get());
        reading.ask(pulse -> Reading.of(asked, pulse), read -> shown.set(Optional.of(read)));
    }

    /** Takes the whole window to an area. */
    void choose(String code) {
        Selection selection = desk.selectionProperty().get();
        if (!selection.area().equals(code)) {
            desk.selectionProperty().set(selection.in(code));
        }
    }

    /** The code of the area that is looked at. */
    String area() {
        return desk.selectionProperty().get().area();
    }

    /** What people call it. */
    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What is to be seen; empty until it is worked out. */
    ReadOnlyObjectProperty<Optional<Reading>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why nothing is to be seen; blank where something is. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What is drawn of where models part. */
    ObjectProperty<Across> acrossProperty() {
        return across;
    }

    /** The years of the run, in order. */
    ObservableList<Integer> years() {
        return years;
    }

    /** The year of the ranking and the tiles. */
    ObjectProperty<Integer> yearProperty() {
        return year;
    }
}
