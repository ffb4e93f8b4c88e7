package org.graunt.model.employment;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;
import org.graunt.model.OverYears;

/** What a table by area and year holds of one area, and the line between its years. */
final class HeldYears {
    private static final Cube NOTHING = Cube.filled(0, List.of(Axis.of("year", List.of())));

    private final Cube byYear;
    private final List<Integer> years;

    private HeldYears(Cube byYear) {
        this.byYear = byYear;
        this.years =
                byYear.axis("year").labels().stream()
                        .map(Integer.class::cast)
                        .filter(year -> !Double.isNaN(byYear.get(year)))
                        .sorted()
                        .toList();
    }

    /** The row of an area; empty where the table does not hold it, or is not held itself. */
    static HeldYears of(Inputs inputs, String table, String area) {
        return new HeldYears(
                inputs.cube(table)
                        .filter(cube -> cube.axis("area").has(area))
                        .map(cube -> cube.slice("area", area))
                        .orElse(NOTHING));
    }

    boolean isEmpty() {
        return years.isEmpty();
    }

    /** Every year held, ascending. */
    List<Integer> years() {
        return years;
    }

    int first() {
        return years.getFirst();
    }

    int last() {
        return years.getLast();
    }

    /** The last year held that is not after another; only where the first is not. */
    int lastUpTo(int year) {
        return years.stream().filter(held -> held <= year).reduce(first(), Math::max);
    }

    /** The number of a year: between years held on the straight line, outside as at the ends. */
    double at(int year) {
        return OverYears.at(byYear, year).at();
    }
}
