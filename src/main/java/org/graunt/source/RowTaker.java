package org.graunt.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.graunt.note.Note;
import org.graunt.source.HeaderMatch.ValueAt;
import org.graunt.source.Layout.Filter;

/** Takes the rows under a header, one by one, into a harvest. */
final class RowTaker {
    private static final int MAX_CACHED = 5000;

    private final Importer importer;
    private final ImportOptions options;
    private final CodeChanges changes;
    private final HeaderMatch match;
    private final Context context;
    private final Harvest harvest;
    private final Consumer<Rejected> rejects;
    private final Map<String, Decoded> decoded = new LinkedHashMap<>();

    RowTaker(
            Importer importer,
            ImportOptions options,
            CodeChanges changes,
            HeaderMatch match,
            Context context,
            Harvest harvest,
            Consumer<Rejected> rejects) {
        this.importer = importer;
        this.options = options;
        this.changes = changes;
        this.match = match;
        this.context = context;
        this.harvest = harvest;
        this.rejects = rejects;
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
        place(row, at, target, labels, number);
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

    private void place(
            SheetRow row, ValueAt at, Target target, List<Decoded> meanings, NumberCell number) {
        List<Map<String, Double>> choices = new ArrayList<>();
        boolean total = false;
        boolean moved = false;
        for (int i = 0; i < meanings.size(); i++) {
            Role role = target.roles().get(i);
            switch (meanings.get(i)) {
                case Decoded.All all -> {
                    total = true;
                    choices.add(Map.of(Harvest.ALL, 1.0));
                }
                case Decoded.Aside aside -> {
                    harvest.leaveOut(aside.why());
                    return;
                }
                case Decoded.Unknown unknown -> {
                    reject(row, at.column(), match.header().get(at.column()), unknown.wanted());
                    return;
                }
                case Decoded.Label label -> {
                    Optional<Map<String, Double>> codes = codes(row, at, role, label.text());
                    if (codes.isEmpty()) {
                        return;
                    }
                    moved |= !codes.get().containsKey(label.text());
                    choices.add(codes.get());
                }
            }
        }
        if (isMoveToItself(target, choices)) {
            harvest.leaveOut("moves inside one area");
            return;
        }
        boolean into = total;
        boolean changed = moved;
        spread(
                choices,
                new ArrayList<>(),
                1,
                (labels, share) -> add(row, at, target, labels, share, into, changed, number));
    }

    private static boolean isMoveToItself(Target target, List<Map<String, Double>> choices) {
        int from = target.roles().indexOf(Role.ORIGIN);
        int to = target.roles().indexOf(Role.DESTINATION);
        return from >= 0 && to >= 0 && choices.get(from).equals(choices.get(to));
    }

    /** Takes a part of a number. */
    private interface Part {
        void of(List<String> labels, double share);
    }

    private static void spread(
            List<Map<String, Double>> choices, List<String> labels, double share, Part part) {
        if (labels.size() == choices.size()) {
            part.of(labels, share);
            return;
        }
        choices.get(labels.size())
                .forEach(
                        (label, weight) -> {
                            List<String> longer = new ArrayList<>(labels);
                            longer.add(label);
                            spread(choices, longer, share * weight, part);
                        });
    }

    private void add(
            SheetRow row,
            ValueAt at,
            Target target,
            List<String> labels,
            double share,
            boolean total,
            boolean moved,
            NumberCell number) {
        if (number instanceof NumberCell.Missing missing) {
            if (!total) {
                harvest.miss(target, labels, missing.mark());
            }
            return;
        }
        double value = ((NumberCell.Given) number).value();
        if (total) {
            harvest.totals(target.measure()).add(labels, value * share);
        } else if (!harvest.add(target, labels, value, share, moved)) {
            reject(row, at.column(), row.text(at.column()), "the same place has a number already");
        }
    }

    /** The codes or labels that a label becomes, each with its share. */
    private Optional<Map<String, Double>> codes(SheetRow row, ValueAt at, Role role, String label) {
        return role.isPlace() ? area(row, at, label) : Optional.of(Map.of(label, 1.0));
    }

    private Optional<Map<String, Double>> area(SheetRow row, ValueAt at, String words) {
        String given = words.matches("[a-z]\\d{8}") ? words.toUpperCase(Locale.ROOT) : words;
        Optional<String> code = harvest.places().code(given);
        if (code.isEmpty()) {
            reject(
                    row,
                    at.column(),
                    words,
                    "no code is known for this area; give a table of names and codes with --places");
            return Optional.empty();
        }
        Optional<String> district = harvest.places().district(code.get());
        if (district.isPresent() && isTaken(district.get())) {
            return Optional.of(changes.of(district.get()));
        }
        if (!isTaken(code.get())) {
            harvest.leaveOut(
                    "areas %s..., sums or parts of those taken"
                            .formatted(code.get().substring(0, Math.min(3, code.get().length()))));
            return Optional.empty();
        }
        return Optional.of(changes.of(code.get()));
    }

    private boolean isTaken(String code) {
        return options.only().isEmpty()
                ? importer.places().matcher(code).lookingAt()
                : options.only().stream().anyMatch(code::startsWith);
    }
}
