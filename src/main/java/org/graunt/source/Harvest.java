package org.graunt.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.note.Note;
import org.graunt.source.Target.Gather;
import org.graunt.table.PlainNumber;

/** What was gathered from all files: the numbers of each measure, totals beside them, remarks. */
final class Harvest {
    /** Ends the labels of a total: alone for all of them, or after the beginning of their codes. */
    static final String ALL = "*";

    private static final int DECIMALS = 6;

    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, CellStore> stores = new LinkedHashMap<>();
    private final Map<String, CellStore> weights = new LinkedHashMap<>();
    private final Map<String, CellStore> totals = new LinkedHashMap<>();
    private final Map<String, Integer> aside = new TreeMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final List<DraftTable> made = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final PlaceNames places;
    private final String name;

    Harvest(List<Target> targets, PlaceNames places, String name) {
        this.places = places;
        this.name = name;
        targets.forEach(target -> this.targets.put(target.measure(), target));
    }

    /** Names and districts. */
    PlaceNames places() {
        return places;
    }

    /** What becomes of a measure. */
    Target target(String measure) {
        Target target = targets.get(measure);
        if (target == null) {
            throw new IllegalArgumentException(
                    "Measure %s has no target among %s".formatted(measure, targets.keySet()));
        }
        return target;
    }

    private static CellStore in(Map<String, CellStore> stores, Target target) {
        return stores.computeIfAbsent(target.measure(), any -> new CellStore(target.roles()));
    }

    /** The numbers of a measure; none where no file had it. */
    CellStore store(String measure) {
        return in(stores, target(measure));
    }

    /** The totals that files gave for a measure, {@link #ALL} in place of a label. */
    CellStore totals(String measure) {
        return in(totals, target(measure));
    }

    /** The measures that some file had. */
    List<String> measures() {
        return stores.keySet().stream().filter(measure -> store(measure).size() > 0).toList();
    }

    /**
     * Adds a number.
     *
     * @param share of it, where an area was split
     * @param moved true where the code was changed
     * @return false where the cell was there before and may not come twice
     */
    boolean add(Target target, List<String> labels, double value, double share, boolean moved) {
        if (target.gather() == Gather.RATE) {
            in(weights, target).add(labels, share);
            return store(target.measure()).add(labels, value * share) || moved;
        }
        double held = store(target.measure()).get(labels);
        if (Double.isNaN(held) || moved || target.gather() == Gather.SUM) {
            store(target.measure()).add(labels, value * share);
            return true;
        }
        if (held == value) {
            leaveOut("numbers that were given before, alike");
        }
        return held == value;
    }

    /** Adds counts of higher ages to the open age. */
    void closeAt(int openAge) {
        for (String measure : measures()) {
            CellStore store = store(measure);
            int at = store.roles().indexOf(Role.AGE);
            if (at >= 0 && store.labels(Role.AGE).stream().anyMatch(age -> isOlder(age, openAge))) {
                CellStore closed = new CellStore(store.roles());
                store.forEach(
                        (labels, value, mark) -> {
                            List<String> place = new ArrayList<>(labels);
                            if (isOlder(labels.get(at), openAge)) {
                                place.set(at, String.valueOf(openAge));
                            }
                            if (mark == null) {
                                closed.add(place, value);
                            } else {
                                closed.miss(place, mark);
                            }
                        });
                stores.put(measure, closed);
            }
        }
    }

    private static boolean isOlder(String age, int openAge) {
        return !age.isEmpty() && Integer.parseInt(age) > openAge;
    }

    /** Notes a mark in place of a number. */
    void miss(Target target, List<String> labels, String mark) {
        missing.merge("%s (%s)".formatted(target.measure(), mark), 1, Integer::sum);
        store(target.measure()).miss(labels, mark);
    }

    /** Counts a row that is left out for a reason. */
    void leaveOut(String why) {
        aside.merge(why, 1, Integer::sum);
    }

    /** Why rows were left out, and how many. */
    Map<String, Integer> leftOut() {
        return aside;
    }

    /** Which marks stood for numbers, and how many. */
    Map<String, Integer> missing() {
        return missing;
    }

    /** Says something. */
    void remark(Note note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** What was said. */
    List<Note> notes() {
        return notes;
    }

    /** Takes a measure away, when it has served. */
    void drop(String measure) {
        stores.remove(measure);
        totals.remove(measure);
    }

    /** Adds a table that was made from measures. */
    void make(DraftTable table) {
        made.add(table);
    }

    /** Every table that comes of it. */
    List<DraftTable> tables() {
        List<DraftTable> tables = new ArrayList<>(made);
        for (String measure : measures()) {
            Target target = target(measure);
            if (!target.table().isEmpty()) {
                tables.add(table(target, store(measure)));
            }
        }
        return tables;
    }

    /** A table of a store; columns in which nothing stands are left out. */
    private DraftTable table(Target target, CellStore store) {
        List<Integer> told = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < target.roles().size(); i++) {
            Role role = target.roles().get(i);
            if (!store.labels(role).equals(List.of(""))) {
                told.add(i);
                columns.add(role.column());
            }
        }
        columns.add("value");
        return new DraftTable(
                target.table().replace("ID", name),
                columns,
                store.size(),
                each ->
                        store.forEach(
                                (labels, value, mark) -> {
                                    List<String> row = new ArrayList<>();
                                    told.forEach(at -> row.add(labels.get(at)));
                                    row.add(mark != null ? mark : text(target, labels, value));
                                    each.accept(row);
                                }));
    }

    private String text(Target target, List<String> labels, double value) {
        boolean rate = target.gather() == Gather.RATE;
        double number = rate ? value / in(weights, target).get(labels) : value;
        return PlainNumber.of(number * target.factor(), rate ? DECIMALS : 3);
    }
}
