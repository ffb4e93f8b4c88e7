package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * How the household population of each sex and band is divided among kinds of relationship, each of
 * which has household rates of its own; one kind for everybody where rates are not held by
 * relationship.
 *
 * <p>Cells lie {@code [area][sex][band][relationship]}.
 */
final class Relationships {
    private static final String TABLE = "household-population";

    private final int count;
    private final @Nullable Yearly persons;

    private Relationships(int count, @Nullable Yearly persons) {
        this.count = count;
        this.persons = persons;
    }

    /**
     * The division that household rates want.
     *
     * @param rates axes area, sex, ages and maybe relationship and year
     */
    static Relationships of(Inputs inputs, Cube rates, List<Note> notes) {
        if (!rates.hasAxis("relationship")) {
            return new Relationships(1, null);
        }
        Axis<?> wanted = rates.axis("relationship");
        Optional<Cube> table = inputs.cube(TABLE);
        if (table.isEmpty() || !table.get().hasAxis("relationship")) {
            notes.add(
                    Note.error(
                            TABLE,
                            "Household rates are held by relationship (%s), and no household"
                                            .formatted(words(wanted))
                                    + " population by relationship",
                            "Give the table, of which only shares count, or rates for everybody"
                                    + " together."));
            return new Relationships(wanted.size(), null);
        }
        if (!fits(table.get(), rates, TABLE, notes)) {
            return new Relationships(wanted.size(), null);
        }
        Cube persons = inOrder(table.get().select(wanted).select(rates.axis("ages")));
        return new Relationships(wanted.size(), new Yearly(persons));
    }

    /** True where a table has the bands and relationships of the rates. */
    static boolean fits(Cube table, Cube rates, String name, List<Note> notes) {
        boolean fits = true;
        for (String axis : List.of("ages", "relationship")) {
            List<?> wanted = rates.axis(axis).labels();
            if (!table.axis(axis).labels().containsAll(wanted)
                    || table.axis(axis).size() != wanted.size()) {
                fits = false;
                notes.add(
                        Note.error(
                                name,
                                "Its %s are %s, those of household-rates %s"
                                        .formatted(
                                                axis,
                                                words(table.axis(axis)),
                                                words(rates.axis(axis))),
                                "Give both by the same."));
            }
        }
        return fits;
    }

    private static String words(Axis<?> axis) {
        return String.join(", ", axis.labels().stream().map(Object::toString).toList());
    }

    /** A table with its cells in the order of this class, the year last where there is one. */
    static Cube inOrder(Cube table) {
        List<String> names = new ArrayList<>(List.of("area", "sex", "ages"));
        for (String axis : List.of("relationship", "year")) {
            if (table.hasAxis(axis)) {
                names.add(axis);
            }
        }
        return table.ordered(names.toArray(String[]::new));
    }

    /** How many kinds there are. */
    int count() {
        return count;
    }

    /** The shares of a year; equal ones where the table has nobody. */
    double[] shares(int year, int cells) {
        double[] shares = new double[cells];
        if (persons == null) {
            Arrays.fill(shares, 1.0 / count);
            return shares;
        }
        double[] held = persons.at(year);
        for (int from = 0; from < cells; from += count) {
            double all = 0;
            for (int i = from; i < from + count; i++) {
                all += Double.isNaN(held[i]) ? 0 : held[i];
            }
            for (int i = from; i < from + count; i++) {
                double own = Double.isNaN(held[i]) ? 0 : held[i];
                shares[i] = all > 0 ? own / all : 1.0 / count;
            }
        }
        return shares;
    }
}
