package org.graunt.scenario;

import java.util.Map;
import java.util.TreeSet;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;

/** Finds the table that a change names, and refuses those that no scenario may change. */
final class HeldTables {
    private static final Map<String, String> NOT_CHANGED =
            Map.of(
                    "areas",
                    "It says what places there are, which is the same in every scenario.",
                    "planning-areas",
                    "It says what places there are, which is the same in every scenario.",
                    "draws",
                    "Every scenario has the same draws, so that only what was changed makes"
                            + " a difference.");

    private HeldTables() {}

    /** The table of a name, or why it cannot be changed. */
    static Outcome<InputTable> find(String name, Inputs inputs, String where) {
        InputTable table = inputs.tables().get(name);
        String refusal = NOT_CHANGED.get(name);
        if (refusal != null) {
            return Outcome.failed(
                    Note.error(where, "A scenario cannot change table " + name, refusal));
        }
        if (table == null) {
            return Outcome.failed(
                    Note.error(
                            where,
                            "Table %s is not held".formatted(name),
                            Words.advice(name, new TreeSet<>(inputs.tables().keySet()))));
        }
        return Outcome.of(table);
    }
}
