package org.graunt.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graunt.note.Note;

/**
 * Looks whether pupils and lists tell different stories of the same children: what lists have
 * changed by at those ages, beyond what they have at all ages, against what pupils have.
 */
final class Contradictions {
    private static final double MOST = 0.08;
    private static final int LISTED = 6;
    private static final double FEWEST = 300;

    private final Estimates estimates;
    private final Source lists;
    private final Source pupils;

    private Contradictions(Estimates estimates, Source lists, Source pupils) {
        this.estimates = estimates;
        this.lists = lists;
        this.pupils = pupils;
    }

    /** A warning that lists the areas where they part; none where they agree. */
    static List<Note> of(List<Source> sources, Estimates estimates) {
        List<Source> lists =
                sources.stream().filter(s -> s.kind().equals(SourceKind.LISTS)).toList();
        List<Source> pupils =
                sources.stream().filter(s -> s.kind().name().equals("school-census")).toList();
        return lists.isEmpty() || pupils.isEmpty()
                ? List.of()
                : new Contradictions(estimates, lists.getFirst(), pupils.getFirst()).find();
    }

    private List<Note> find() {
        List<String> found = new ArrayList<>();
        for (int area = 0; area < estimates.frame().areas(); area++) {
            double apart = apart(area);
            if (Math.abs(apart) > MOST) {
                String code = estimates.frame().geography().axis().label(area);
                found.add(String.format(Locale.ROOT, "%s %+.0f %%", code, 100 * apart));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        int more = found.size() - LISTED;
        String named = String.join(", ", found.subList(0, Math.min(LISTED, found.size())));
        return List.of(
                Note.warning(
                        "school-census, gp-register",
                        "Pupils and lists part on how the number of children has changed: %s%s"
                                .formatted(named, more > 0 ? " and %d more".formatted(more) : ""),
                        "Both cannot be right; pupils were believed. Look at both tables."));
    }

    /** By how much pupils have grown more than lists, as a logarithm; 0 where it cannot be told. */
    private double apart(int area) {
        int first = Math.max(lists.firstYear(area), pupils.firstYear(area));
        int last = estimates.years().size() - 1;
        while (last > first && !(lists.says(area, last) && pupils.says(area, last))) {
            last--;
        }
        if (lists.firstYear(area) < 0 || pupils.firstYear(area) < 0 || last <= first) {
            return 0;
        }
        int youngest = pupils.rows().ages()[0];
        int oldest = pupils.rows().ages()[pupils.rows().count() - 1];
        double ofPupils = change(pupils, area, first, last, youngest, oldest);
        double ofLists = change(lists, area, first, last, youngest, oldest);
        return Double.isNaN(ofPupils) || Double.isNaN(ofLists) ? 0 : ofPupils - ofLists + drift();
    }

    /** The middle change of lists at all ages and areas. */
    private double drift() {
        double[] changes = new double[estimates.frame().areas()];
        for (int area = 0; area < changes.length; area++) {
            int last = estimates.years().size() - 1;
            changes[area] =
                    lists.firstYear(area) == 0
                            ? change(lists, area, 0, last, 0, Integer.MAX_VALUE)
                            : Double.NaN;
        }
        double middle = Robust.median(changes);
        return Double.isNaN(middle) ? 0 : middle;
    }

    private double change(Source source, int area, int first, int last, int from, int to) {
        return Math.log(ratio(source, area, last, from, to) / ratio(source, area, first, from, to));
    }

    private double ratio(Source source, int area, int t, int from, int to) {
        double entries = 0;
        double persons = 0;
        for (int row = 0; row < source.rows().count(); row++) {
            int age = source.rows().ages()[row];
            double count = source.counts()[area][t][row];
            if (age >= from && age <= to && !Double.isNaN(count)) {
                entries += count;
                persons += source.rows().people(estimates.people(area)[t], row);
            }
        }
        return persons < FEWEST ? Double.NaN : entries / persons;
    }
}
