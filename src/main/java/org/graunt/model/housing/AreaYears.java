package org.graunt.model.housing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;

/** A table of one number for each area and year, as far as it is held. */
final class AreaYears {
    private final List<Integer> years;
    private final double[] cells;

    private AreaYears(List<Integer> years, double[] cells) {
        this.years = years;
        this.cells = cells;
    }

    /** The table of a name; one that is not held holds no year. */
    static AreaYears of(Inputs inputs, String table) {
        Optional<Cube> cube = inputs.cube(table);
        if (cube.isEmpty()) {
            return new AreaYears(List.of(), new double[0]);
        }
        Cube ordered = cube.get().ordered("area", "year");
        List<Integer> years =
                ordered.axis("year").labels().stream().map(Integer.class::cast).toList();
        return new AreaYears(years, ordered.toArray());
    }

    /** The years that some area holds, in the order of the table. */
    List<Integer> years() {
        return years;
    }

    /** The number of an area and year; missing where it is not held. */
    double at(int area, int year) {
        int position = years.indexOf(year);
        return position < 0 ? Double.NaN : cells[area * years.size() + position];
    }

    boolean holds(int area, int year) {
        return !Double.isNaN(at(area, year));
    }

    /** The years of an area with a number, from one to another, ascending. */
    List<Integer> held(int area, int from, int to) {
        return years.stream()
                .filter(year -> year >= from && year <= to && holds(area, year))
                .sorted()
                .toList();
    }

    /** The last year up to a limit in which an area has a number. */
    OptionalInt latest(int area, int limit) {
        return years.stream()
                .mapToInt(Integer::intValue)
                .filter(year -> year <= limit && holds(area, year))
                .max();
    }
}
