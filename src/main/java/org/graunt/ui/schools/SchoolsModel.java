package org.graunt.ui.schools;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graunt.chart.Chart;
import org.graunt.chart.Heading;
import org.graunt.deliver.schools.PupilCourses;
import org.graunt.deliver.schools.SchoolWork;
import org.graunt.deliver.schools.SchoolWorkbook;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.schools.Shortage;
import org.graunt.schools.YearGroups;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Lane;
import org.graunt.workspace.results.Results;

/** The state of the page Schools, and what can be done on it. */
final class SchoolsModel {
    private static final String READING = "The tables of the project are being read.";

    private final Desk desk;
    private final Forecasting forecasting;
    private final Lane writing;
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper(READING);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Chart>> chart =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<AreaRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Shortage>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    SchoolsModel(Desk desk) {
        this.desk = desk;
        this.forecasting = new Forecasting(desk);
        this.writing = desk.background().lane();
        desk.planProperty().addListener((value, before, now) -> planned());
        desk.resultsProperty()
                .addListener(
                        (value, before, now) -> {
                            said.set("");
                            show();
                        });
        desk.selectionProperty().addListener((value, before, now) -> show());
        forecasting.madeProperty().addListener((value, before, now) -> show());
        chosen.addListener((value, before, now) -> draw());
        planned();
        show();
    }

    private void planned() {
        Optional<Plan> plan = desk.planProperty().get();
        empty.set(plan.isEmpty() ? READING : lacking(SchoolWork.lacking(plan.get())));
    }

    private static String lacking(List<Note> lacking) {
        return lacking.isEmpty()
                ? ""
                : "This project cannot forecast pupils yet.\n\n"
                        + lacking.stream().map(Note::what).collect(Collectors.joining(".\n"))
                        + ".\n\nDrop them on the page Data, or lay them beside the other tables.";
    }

    private Optional<Made> made() {
        return forecasting.madeProperty().get();
    }

    private void show() {
        String area = desk.selectionProperty().get().area();
        Optional<Results> results = desk.resultsProperty().get();
        String name = results.map(each -> Names.plain(each.nameOf(area))).orElse("");
        question.set(
                name.isEmpty()
                        ? "Where will school places run out?"
                        : "Where will school places run out in %s?".formatted(name));
        List<AreaRow> here = made().map(each -> each.in(area)).orElse(List.of());
        sentence.set(made().map(each -> Pressed.sentence(each, here)).orElse(""));
        rows.setAll(here);
        chosen.set(here.stream().findFirst().map(AreaRow::worst));
        draw();
    }

    private void draw() {
        chart.set(made().flatMap(each -> chosen.get().flatMap(one -> chart(each, one))));
    }

    private static Optional<Chart> chart(Made made, Shortage shortage) {
        Heading heading =
                new Heading(
                        "%s: pupils in %s against places"
                                .formatted(
                                        Names.plain(shortage.area().name()),
                                        YearGroups.words(shortage.group())),
                        Pressed.ofGroup(shortage),
                        PupilCourses.footnote(made.plan()));
        return new PupilCourses(made.tables())
                .ofGroup(made.cells(), shortage.area(), shortage.group(), heading)
                .map(Chart.class::cast);
    }

    /** Writes the workbook: the same as {@code graunt schools --out}. */
    void export(Path file) {
        made().ifPresent(
                        each ->
                                writing.ask(
                                        pulse ->
                                                SchoolWorkbook.write(
                                                        each.plan(), each.result(), file),
                                        problem -> exported(file, problem)));
    }

    private void exported(Path file, Optional<Note> problem) {
        said.set(problem.map(Note::line).orElse("The workbook is " + file));
        problem.ifPresent(note -> desk.tell(List.of(note)));
    }

    ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Why no forecast can be made; blank where one can. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What became of the workbook. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The forecast that the page looks at. */
    Forecasting forecasting() {
        return forecasting;
    }

    ReadOnlyObjectProperty<Optional<Chart>> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /** The planning areas of the selection, those under most pressure first. */
    ObservableList<AreaRow> rows() {
        return rows;
    }

    /** The year group of a planning area that is looked at. */
    ObjectProperty<Optional<Shortage>> chosenProperty() {
        return chosen;
    }
}
