package org.graunt.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Codes of areas that were replaced, and by which: {@code changed_from}, {@code changed_to} and,
 * where an area was split, the {@code weight} of each part.
 */
final class CodeChanges {
    /** The table that comes along: districts as they are since April 2023. */
    static final String CURRENT = "2023";

    private static final int LONGEST_CHAIN = 10;

    private final Map<String, Map<String, Double>> changes = new HashMap<>();

    private CodeChanges() {}

    /** Nothing was replaced. */
    static CodeChanges none() {
        return new CodeChanges();
    }

    /** The table that comes along. */
    static CodeChanges current() {
        CodeChanges changes = new CodeChanges();
        try (InputStream table =
                Objects.requireNonNull(CodeChanges.class.getResourceAsStream("codes-2023.csv"))) {
            Path name = Path.of("codes-2023.csv");
            SourceText.read(
                    name,
                    SourceText.decoded(table.readAllBytes()),
                    changes.new Reading(name.toString()));
            return changes;
        } catch (IOException impossible) {
            throw new UncheckedIOException("What comes along can be read", impossible);
        }
    }

    static Outcome<CodeChanges> of(Optional<String> table, SheetReader workbooks) {
        if (table.isEmpty()) {
            return Outcome.of(none());
        }
        if (table.get().equals(CURRENT)) {
            return Outcome.of(current());
        }
        return SourceFile.open(Path.of(table.get()), workbooks).then(CodeChanges::read);
    }

    private static Outcome<CodeChanges> read(SourceFile file) {
        CodeChanges changes = new CodeChanges();
        Reading reading = changes.new Reading(file.name());
        return file.sheets()
                .then(sheets -> file.read(sheets.getFirst(), reading))
                .then(
                        rows ->
                                reading.wrong().isEmpty()
                                        ? Outcome.of(changes)
                                        : Outcome.failed(reading.wrong()));
    }

    /** Takes the rows of a table of changes. */
    private final class Reading implements SheetReader.Rows {
        private final String file;
        private final List<String> header = new ArrayList<>();
        private final List<Note> wrong = new ArrayList<>();

        Reading(String file) {
            this.file = file;
        }

        /** What stands in the way of using the table. */
        List<Note> wrong() {
            return header.contains("changedfrom") && header.contains("changedto")
                    ? wrong
                    : List.of(
                            Note.error(
                                    file,
                                    "No row has the columns changed_from and changed_to",
                                    "Write them as the header of the table of codes."));
        }

        @Override
        public boolean take(SheetRow row) {
            if (!header.contains("changedfrom")) {
                header.clear();
                row.cells().forEach(cell -> header.add(Layout.normalised(cell.text())));
                return true;
            }
            String from = text(row, "changedfrom");
            String to = text(row, "changedto");
            String weight = text(row, "weight");
            if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                changes.computeIfAbsent(from, any -> new LinkedHashMap<>())
                        .put(to, weight.isEmpty() ? 1 : share(weight, row.number()));
            }
            return wrong.isEmpty();
        }

        private double share(String weight, int line) {
            SheetCell cell = new SheetCell.Text(weight);
            if (NumberCell.of(cell) instanceof NumberCell.Given given
                    && given.value() >= 0
                    && given.value() <= 1) {
                return given.value();
            }
            wrong.add(
                    Note.error(
                            "%s line %d".formatted(file, line),
                            "The weight is %s".formatted(weight),
                            "Write the share of the old area that goes to the new one, from 0 to 1."));
            return 0;
        }

        private String text(SheetRow row, String name) {
            int at = header.indexOf(name);
            return at < 0 ? "" : row.text(at);
        }
    }

    /** The codes that a code has become, each with its share; itself where it did not change. */
    Map<String, Double> of(String code) {
        Map<String, Double> now = Map.of(code, 1.0);
        for (int i = 0;
                i < LONGEST_CHAIN && now.keySet().stream().anyMatch(changes::containsKey);
                i++) {
            Map<String, Double> next = new LinkedHashMap<>();
            now.forEach(
                    (each, share) ->
                            changes.getOrDefault(each, Map.of(each, 1.0))
                                    .forEach(
                                            (to, weight) ->
                                                    next.merge(to, share * weight, Double::sum)));
            now = next;
        }
        return now;
    }

    /** True where a code was replaced. */
    boolean replaced(String code) {
        return changes.containsKey(code);
    }
}
