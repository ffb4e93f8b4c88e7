package org.graunt.ui.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.graunt.demography.Area;
import org.graunt.run.Plan;
import org.graunt.run.pool.Sexes;
import org.graunt.ui.desk.Desk;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Results;
import org.jspecify.annotations.Nullable;

/** Whom all pages look at: an area, the sexes, a band of ages. A change here follows everywhere. */
public final class Selectors {
    private final Desk desk;
    private final ComboBox<Area> areas;
    private final ComboBox<Sexes> sexes;
    private final ComboBox<String> ages;
    private final ObservableValue<String> drawn;
    private boolean following;

    /** The selectors of a desk. */
    public Selectors(Desk desk) {
        this(desk, new SimpleStringProperty(""));
    }

    /**
     * The selectors of a page that never looks at a region as a whole.
     *
     * @param drawn the code of the area that is drawn, in place of a region that is selected; blank
     *     where the page draws what is selected
     */
    public Selectors(Desk desk, ObservableValue<String> drawn) {
        this.desk = desk;
        this.drawn = drawn;
        this.areas = box("area", "Area", area -> Names.plain(area.name()), this::choose);
        this.sexes = box("sexes", "Sex", Names::sexes, chosen -> select(now().of(chosen)));
        this.ages = box("ages", "Ages", Names::ages, chosen -> select(now().aged(chosen)));
        sexes.getItems().setAll(List.of(Sexes.P, Sexes.F, Sexes.M));
        ages.getItems().setAll(List.of(Selection.ALL_AGES));
        desk.resultsProperty().addListener((value, before, results) -> follow());
        desk.planProperty().addListener((value, before, plan) -> follow());
        desk.selectionProperty().addListener((value, before, selected) -> follow());
        drawn.addListener((value, before, area) -> follow());
        follow();
    }

    /** The nodes. */
    public HBox node() {
        HBox all = new HBox(8, areas, sexes, ages);
        all.setAlignment(Pos.TOP_RIGHT);
        all.setMinWidth(Region.USE_PREF_SIZE);
        return all;
    }

    /** The area and the ages, for pages that always show both sexes. */
    public HBox withoutSexes() {
        HBox both = new HBox(8, areas, ages);
        both.setAlignment(Pos.TOP_RIGHT);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    /** The area alone, for pages that show all sexes and ages. */
    public Node area() {
        return areas;
    }

    private Selection now() {
        return desk.selectionProperty().get();
    }

    private void choose(Area area) {
        select(now().in(area.code()));
    }

    private void select(Selection chosen) {
        if (!following) {
            desk.selectionProperty().set(chosen);
        }
    }

    private void follow() {
        following = true;
        try {
            desk.resultsProperty()
                    .get()
                    .ifPresentOrElse(
                            results -> offer(results.places(), results.ages()),
                            () ->
                                    offer(
                                            desk.planProperty()
                                                    .get()
                                                    .map(Selectors::places)
                                                    .orElse(List.of()),
                                            List.of(Selection.ALL_AGES)));
            Selection selection = now();
            String code = drawn.getValue().isBlank() ? selection.area() : drawn.getValue();
            areas.getItems().stream()
                    .filter(area -> area.code().equals(code))
                    .findFirst()
                    .ifPresent(areas::setValue);
            sexes.setValue(selection.sexes());
            ages.setValue(selection.ages());
        } finally {
            following = false;
        }
    }

    /** Before any run: the places of the tables. */
    private static List<Area> places(Plan plan) {
        return Results.places(plan.inputs().frame().geography());
    }

    private void offer(List<Area> all, List<String> bands) {
        List<Area> places =
                all.stream()
                        .filter(
                                area ->
                                        drawn.getValue().isBlank()
                                                || area.kind() == Area.Kind.BOROUGH)
                        .toList();
        if (!areas.getItems().equals(places)) {
            areas.setValue(null);
            areas.getItems().setAll(places);
        }
        areas.setVisible(!places.isEmpty()); // before a project is read there is nothing to choose
        if (!ages.getItems().equals(bands)) {
            ages.setValue(null); // else it would go on to show the words of the old list
            ages.getItems().setAll(bands);
        }
    }

    private <T> ComboBox<T> box(
            String id, String name, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("select-" + id);
        box.getStyleClass().add("selector");
        box.setAccessibleText(name);
        box.setVisibleRowCount(16);
        box.setCellFactory(list -> cell("", words));
        box.setButtonCell(cell(name, words));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null) {
                                chosen.accept(now);
                            }
                        });
        return box;
    }

    private static <T> ListCell<T> cell(String name, Function<T, String> words) {
        ListCell<T> cell = new ListCell<>();
        cell.itemProperty()
                .addListener((item, before, now) -> cell.setGraphic(graphic(name, words, now)));
        return cell;
    }

    private static <T> @Nullable HBox graphic(
            String name, Function<T, String> words, @Nullable T item) {
        if (item == null) {
            return null;
        }
        Label label = new Label(words.apply(item));
        if (name.isEmpty()) {
            return new HBox(label);
        }
        Label before = new Label(name);
        before.getStyleClass().add("selector-name");
        return new HBox(8, before, label);
    }
}
