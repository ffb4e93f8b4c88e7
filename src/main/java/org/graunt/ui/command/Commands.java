package org.graunt.ui.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;

/** The table of everything that can be done. */
public final class Commands {
    private final List<Command> all = new ArrayList<>();

    /** An empty table. */
    public Commands() {}

    /** Adds commands; each id once. */
    public Commands add(List<Command> more) {
        for (Command command : more) {
            if (all.stream().anyMatch(each -> each.id().equals(command.id()))) {
                throw new IllegalArgumentException(
                        "There are two commands of the name " + command.id());
            }
            all.add(command);
        }
        return this;
    }

    /** Every command, in the order they were added. */
    public List<Command> all() {
        return List.copyOf(all);
    }

    /** A command by its name in the program. */
    public Command get(String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no command " + id));
    }

    /**
     * Those whose words hold every word of a query, beginnings of words first; all where the query
     * is blank.
     */
    public List<Command> matching(String query) {
        List<String> words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all.stream()
                .filter(each -> words.stream().allMatch(word -> text(each).contains(word)))
                .sorted(Comparator.comparingInt(each -> -beginnings(each, words)))
                .toList();
    }

    private static String text(Command command) {
        return (command.words().get() + " " + command.group()).toLowerCase(Locale.ROOT);
    }

    private static int beginnings(Command command, List<String> words) {
        String text = " " + text(command);
        return (int) words.stream().filter(word -> text.contains(" " + word)).count();
    }

    /** Makes their keys work in a scene. */
    public void install(Scene scene) {
        for (Command command : all) {
            command.key().ifPresent(key -> scene.getAccelerators().put(key, command::run));
        }
    }
}
