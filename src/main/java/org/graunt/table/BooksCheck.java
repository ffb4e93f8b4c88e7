package org.graunt.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the books of the past close: population = the year before + births - deaths + moves
 * in - moves out + adjustment, for every area and year of which all components are held.
 */
final class BooksCheck {
    /**
     * What may remain, as a share of the population: official series leave a little unexplained.
     */
    private static final double TOLERANCE = 0.002;

    private static final int LISTED = 5;

    private final Inputs inputs;
    private final Axis<?> areas;
    private final @Nullable Cube adjustment;

    private BooksCheck(Inputs inputs) {
        this.inputs = inputs;
        this.areas = inputs.frame().geography().axis();
        this.adjustment = total("adjustment").orElse(null);
    }

    /** A warning where books do not close; none where they do, or where components are not held. */
    static List<Note> of(Inputs inputs) {
        return new BooksCheck(inputs).check();
    }

    private List<Note> check() {
        List<Cube> signed = new ArrayList<>();
        for (Optional<Cube> component : components()) {
            if (component.isEmpty()) {
                return List.of();
            }
            signed.add(component.get());
        }
        Cube population = totals(inputs.population());
        List<String> open = new ArrayList<>();
        for (Object year : population.axis("year").labels()) {
            int before = (Integer) year - 1;
            if (population.axis("year").has(before)) {
                for (Object area : areas.labels()) {
                    double expected = population.get(area, before) + change(signed, area, year);
                    double found = population.get(area, year);
                    if (Math.abs(found - expected) > Math.max(1, TOLERANCE * found)) {
                        open.add(inWords(area, year, found - expected));
                    }
                }
            }
        }
        return open.isEmpty() ? List.of() : List.of(warning(open));
    }

    /** Births, deaths, and moves of both kinds: by area and year, those that take away negative. */
    private List<Optional<Cube>> components() {
        return List.of(
                total("births"),
                total("deaths").map(cube -> cube.times(-1)),
                moves("internal-in", "destination", "origin"),
                moves("internal-out", "origin", "destination").map(cube -> cube.times(-1)),
                total("international-in"),
                total("international-out").map(cube -> cube.times(-1)));
    }

    private Optional<Cube> total(String table) {
        return inputs.cube(table).map(BooksCheck::totals);
    }

    /** Moves as given, or summed from the flows between areas. */
    private Optional<Cube> moves(String table, String end, String otherEnd) {
        return total(table)
                .or(() -> inputs.cube("internal-flows").map(f -> byEnd(f, end, otherEnd)));
    }

    private static Cube byEnd(Cube flows, String end, String otherEnd) {
        Cube sums = flows.sumOver(otherEnd);
        List<Axis<?>> axes = new ArrayList<>();
        for (Axis<?> axis : sums.axes()) {
            axes.add(axis.name().equals(end) ? Axis.of("area", axis.labels()) : axis);
        }
        return totals(Cube.of(axes, sums.toArray()));
    }

    private static Cube totals(Cube cube) {
        String[] others =
                cube.axes().stream()
                        .map(Axis::name)
                        .filter(name -> !name.equals("area") && !name.equals("year"))
                        .toArray(String[]::new);
        return cube.sumOver(others);
    }

    /** The sum of the components; NaN where one is not held, which no comparison finds wrong. */
    private double change(List<Cube> signed, Object area, Object year) {
        double change = adjustment == null ? 0 : held(adjustment, area, year);
        if (Double.isNaN(change)) {
            change = 0; // an adjustment that is not held is none
        }
        for (Cube component : signed) {
            change += held(component, area, year);
        }
        return change;
    }

    private static double held(Cube totals, Object area, Object year) {
        return totals.axis("year").has(year) ? totals.get(area, year) : Double.NaN;
    }

    private static String inWords(Object area, Object year, double rest) {
        return "%s in %s by %s".formatted(area, year, PlainNumber.of(rest, 0));
    }

    private Note warning(List<String> open) {
        return Note.warning(
                file("population"),
                "Births, deaths and moves do not explain the change of population: "
                        + firstOf(open),
                "Check that all tables are of one release; what remains may go into adjustment.");
    }

    /** The first few, and how many more there are. */
    static String firstOf(List<String> all) {
        if (all.size() <= LISTED) {
            return String.join(", ", all);
        }
        return "%s and %d more"
                .formatted(String.join(", ", all.subList(0, LISTED)), all.size() - LISTED);
    }

    private String file(String table) {
        InputTable held = inputs.tables().get(table);
        return held == null ? table : held.source().file();
    }
}
