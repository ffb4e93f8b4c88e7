package org.graunt.ui.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A row of switches of which one is on. */
public final class Switches {
    private Switches() {}

    /**
     * The row.
     *
     * @param chosen follows the switches, and they it
     * @param words what stands on each
     */
    public static <T extends Enum<T>> HBox of(
            ObjectProperty<T> chosen, T[] values, Function<T, String> words) {
        ToggleGroup group = new ToggleGroup();
        Map<T, ToggleButton> buttons = new LinkedHashMap<>();
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.setId("show-" + value.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("tool");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(value);
            buttons.put(value, button);
        }
        group.selectToggle(buttons.get(chosen.get()));
        group.selectedToggleProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now == null) {
                                group.selectToggle(before); // one of them is always on
                            } else {
                                buttons.forEach(
                                        (value, button) -> {
                                            if (button.isSelected()) {
                                                chosen.set(value);
                                            }
                                        });
                            }
                        });
        chosen.addListener((observed, before, now) -> group.selectToggle(buttons.get(now)));
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(buttons.values());
        return row;
    }
}
