package org.graunt.ui.schools;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.graunt.schools.Shortage;
import org.graunt.schools.YearGroups;

/** Which year group of the planning area is drawn. */
final class GroupChoice {
    private final SchoolsModel model;
    private final ComboBox<Shortage> box = new ComboBox<>();
    private boolean following;

    GroupChoice(SchoolsModel model) {
        this.model = model;
    }

    ComboBox<Shortage> node() {
        box.setId("year-group");
        box.setAccessibleText("Year group");
        box.setVisibleRowCount(14);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Shortage shortage) {
                        return shortage == null ? "" : YearGroups.words(shortage.group());
                    }

                    @Override
                    public Shortage fromString(String words) {
                        throw new UnsupportedOperationException("Year groups are not typed");
                    }
                });
        model.chosenProperty().addListener((value, before, now) -> follow());
        follow();
        box.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && !following) {
                                model.chosenProperty().set(Optional.of(now));
                            }
                        });
        return box;
    }

    private void follow() {
        following = true;
        Optional<Shortage> chosen = model.chosenProperty().get();
        List<Shortage> groups =
                chosen.flatMap(
                                one ->
                                        model.rows().stream()
                                                .filter(row -> row.area().equals(one.area()))
                                                .findFirst())
                        .map(AreaRow::groups)
                        .orElse(List.of());
        if (!box.getItems().equals(groups)) {
            box.setValue(null);
            box.getItems().setAll(groups);
        }
        chosen.ifPresent(box::setValue);
        following = false;
    }
}
