package org.graunt.ui.command;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;

/**
 * One thing that can be done.
 *
 * @param id its name in the program, the same for ever
 * @param words what it does, for people; may change, as in {@code Undo weights}
 * @param group what it belongs to, such as {@code Pages}
 * @param icon its picture, a name of Ikonli's
 * @param key what to press; empty where it has none
 * @param action does it, on the window's thread
 * @param allowed false where it would make no sense now
 */
public record Command(
        String id,
        ObservableStringValue words,
        String group,
        String icon,
        Optional<KeyCombination> key,
        Runnable action,
        ObservableBooleanValue allowed) {

    /** A command that is always allowed. */
    public static Command of(String id, String group, String words, String icon, Runnable action) {
        return new Command(
                id,
                new SimpleStringProperty(words),
                group,
                icon,
                Optional.empty(),
                action,
                new SimpleBooleanProperty(true));
    }

    /** The same by a key, such as {@code Shortcut+Z}. */
    public Command key(String pressed) {
        return new Command(
                id,
                words,
                group,
                icon,
                Optional.of(KeyCombination.keyCombination(pressed)),
                action,
                allowed);
    }

    /** The same with words that change. */
    public Command saying(ObservableStringValue changing) {
        return new Command(id, changing, group, icon, key, action, allowed);
    }

    /** The same where something holds. */
    public Command when(ObservableBooleanValue holds) {
        return new Command(id, words, group, icon, key, action, Bindings.and(allowed, holds));
    }

    /** Does it, where that is allowed. */
    public void run() {
        if (allowed.get()) {
            action.run();
        }
    }
}
