package org.graunt.ui.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.layout.Region;
import org.graunt.ui.command.Command;

/**
 * One page of the window.
 *
 * @param key its name in the program and in preferences, the same for ever
 * @param words its name at the left
 * @param icon its picture, a name of Ikonli's
 * @param view makes its nodes, once, when it is first looked at
 * @param commands what can be done on it and nowhere else
 * @param waiting how many things wait there for a person; 0 shows nothing
 * @param files takes files that were dropped on the window; empty on all pages but one
 */
public record Page(
        String key,
        String words,
        String icon,
        Supplier<Region> view,
        List<Command> commands,
        ObservableIntegerValue waiting,
        Optional<Consumer<List<Path>>> files) {

    /** Copies the list. */
    public Page {
        commands = List.copyOf(commands);
    }

    /** A page on which nothing ever waits. */
    public static Page of(
            String key, String words, String icon, Supplier<Region> view, List<Command> commands) {
        return new Page(
                key, words, icon, view, commands, new SimpleIntegerProperty(0), Optional.empty());
    }

    /** The same page, on which so many things wait. */
    public Page waitedFor(ObservableIntegerValue many) {
        return new Page(key, words, icon, view, commands, many, files);
    }

    /** The same page, which takes files that are dropped on the window. */
    public Page taking(Consumer<List<Path>> dropped) {
        return new Page(key, words, icon, view, commands, waiting, Optional.of(dropped));
    }
}
