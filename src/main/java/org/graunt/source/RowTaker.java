package org.graunt.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.graunt.note.Note;
import org.graunt.source.HeaderMatch.ValueAt;
import org.graunt.source.Layout.Filter;

/** Takes the rows under a header, one by one, into a harvest. */
final class RowTaker {
    private static final int MAX_CACHED = 5000;

    private final ImportOptions options;
    private final HeaderMatch match;
    private final Context context;
    private final Harvest harvest;
    private final Consumer<Rejected> rejects;
    private final CellPlacer placer;
    private final Map<String, Decoded> decoded = new LinkedHashMap<>();

    RowTaker(
            ImportOptions options,
            AreaCodes areas,
            HeaderMatch match,
            Context context,
            Harvest harvest,
            Consumer<Rejected> rejects) {
        this.options = options;
        this.match = match;
        this.context = context;
        this.harvest = harvest;
        this.rejects = rejects;
        this.placer =
                new CellPlacer(
                        areas,
                        harvest,
                        (row, at, given, reason) -> reject(row, at.column(), given, reason));
    }

    /** Takes a row. */
    void take(SheetRow row) {
        if (row.isBlank() || isHeader(row) || context.isBlock(row)) {
            return;
        }
        for (Map.Entry<Filter, Integer> filter : match.filters().entrySet()) {
            String words = Layout.normalised(row.text(filter.getValue()));
            if (!filter.getKey().taken().matcher(words).matches()) {
                harvest.leaveOut(filter.getKey().why());
                return;
            }
        }
        Map<Role, Decoded> keys = new EnumMap<>(Role.class);
        for (Map.Entry<Role, Integer> key : match.keys().entrySet()) {
            String words = row.text(key.getValue());
            Decoded meaning = decode(key.getKey(), words);
            switch (meaning) {
                case Decoded.Aside aside -> {
                    harvest.leaveOut(aside.why());
                    return;
                }
                case Decoded.Unknown unknown -> {
                    refuse(row, key.getValue(), words, unknown);
                    return;
                }
                default -> keys.put(key.getKey(), meaning);
            }
        }
        match.values().forEach(value -> number(row, value, keys));
    }

    /** Some publishers repeat the header on every page. */
    private boolean isHeader(SheetRow row) {
        return match.keys().values().stream()
                .allMatch(at -> row.text(at).equals(match.header().get(at)));
    }

    private Decoded decode(Role role, String words) {
        String key = role + "\t" + words;
        Decoded known = decoded.get(key);
        if (known == null) {
            known = words.isEmpty() ? new Decoded.Unknown("something") : role.decode(words);
            if (decoded.size() < MAX_CACHED) {
                decoded.put(key, known);
            }
        }
        return known;
    }

    /** A row without numbers is a footnote; any other that cannot be placed is told. */
    private void refuse(SheetRow row, int column, String words, Decoded.Unknown unknown) {
        boolean numbers =
                match.values().stream()
                        .anyMatch(
                                value ->
                                        NumberCell.of(row.cell(value.column()))
                                                instanceof NumberCell.Given);
        if (!numbers) {
            harvest.leaveOut("footnotes and rows without numbers");
            return;
        }
        reject(row, column, words, "wanted is " + unknown.wanted());
    }

    private void reject(SheetRow row, int column, String given, String reason) {
        rejects.accept(
                new Rejected(
                        context.where(row.number()), match.header().get(column), given, reason));
    }

    private void number(SheetRow row, ValueAt at, Map<Role, Decoded> keys) {
        NumberCell number = NumberCell.of(row.cell(at.column()));
        if (number == NumberCell.Blank.CELL) {
            return;
        }
        if (number instanceof NumberCell.Unreadable unreadable) {
            reject(row, at.column(), unreadable.text(), "wanted is a number or a mark such as x");
            return;
        }
        Target target = harvest.target(at.measure());
        List<Decoded> labels = new ArrayList<>();
        for (Role role : target.roles()) {
            Optional<Decoded> label = label(role, at, keys, target);
            if (label.isEmpty()) {
                return;
            }
            labels.add(label.get());
        }
        placer.place(new CellPlacer.Coming(row, at, target, number), labels);
    }

    /** What a role of the target is here; empty where that is told nowhere, which is remarked. */
    private Optional<Decoded> label(Role role, ValueAt at, Map<Role, Decoded> keys, Target target) {
        String told = at.told().get(role == Role.SCHOOL_YEAR ? Role.YEAR : role);
        if (told != null) {
            return Optional.of(decode(role, told));
        }
        Decoded key =
                keys.get(
                        role == Role.AGE && keys.containsKey(Role.NOMIS_AGE)
                                ? Role.NOMIS_AGE
                                : role);
        if (key != null) {
            return Optional.of(key);
        }
        if (role == Role.KIND && context.tell(role).isPresent()) {
            return context.tell(role);
        }
        if (target.free().contains(role)) {
            return Optional.of(new Decoded.Label(""));
        }
        boolean year = role == Role.YEAR || role == Role.SCHOOL_YEAR;
        if (year && options.year().isPresent()) {
            return Optional.of(new Decoded.Label(String.valueOf(options.year().getAsInt())));
        }
        Optional<Decoded> around = context.tell(role);
        if (around.isEmpty()) {
            harvest.remark(
                    Note.error(
                            context.where(),
                            "Nothing tells the %s of %s".formatted(role.column(), at.measure()),
                            year
                                    ? "Give it with --year."
                                    : "Add a column for it, or take a file that has one."));
        }
        return around;
    }
}
