package org.graunt.ui.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.graunt.workspace.levers.Lever;

/** What a person moves on the pages, found by its id; all of it on the window's thread. */
final class Moves {
    /** Multiples of it fall all over a range, and none where an earlier one did. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Hand hand;

    Moves(Hand hand) {
        this.hand = hand;
    }

    /** The slider of a lever; empty where it reaches no model, or is not on the page. */
    Optional<Slider> lever(Lever lever) {
        String id = "#lever-" + lever.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return hand.has(id)
                ? Optional.of(hand.find(id, Slider.class)).filter(slider -> !slider.isDisabled())
                : Optional.empty();
    }

    /** The sliders of the models' weights. */
    List<Slider> weights() {
        return hand.scene().getRoot().lookupAll(".slider").stream()
                .filter(Slider.class::isInstance)
                .map(Slider.class::cast)
                .filter(slider -> String.valueOf(slider.getId()).startsWith("weight-"))
                .toList();
    }

    /** Moves a slider to another place than before. */
    static void slide(Slider slider, int turn) {
        double share = (turn + 1) * GOLDEN % 1;
        slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin()));
    }

    /** Lets a slider go that was moved by a key. */
    static void letGo(Slider slider) {
        slider.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_RELEASED, "", "", KeyCode.RIGHT, false, false, false, false));
    }

    /** Chooses another row of a box, the one after. */
    void next(String box) {
        ComboBox<?> choices = hand.find(box, ComboBox.class);
        int count = choices.getItems().size();
        if (count > 0) {
            int at = choices.getSelectionModel().getSelectedIndex();
            choices.getSelectionModel().select((at + 1) % count);
        }
    }

    /** Types into a field, letter by letter, and enters it. */
    void type(String field, String text) {
        TextField typed = hand.find(field, TextField.class);
        typed.clear();
        text.chars().forEach(letter -> typed.appendText(Character.toString(letter)));
        typed.fireEvent(new ActionEvent());
    }
}
