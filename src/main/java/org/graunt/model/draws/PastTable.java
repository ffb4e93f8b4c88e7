package org.graunt.model.draws;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;

/** The totals of a table by area and year up to the base year, however finely it is held. */
final class PastTable {
    private final String name;
    private final Cube totals;
    private final List<String> codes;
    private final String area;
    private final TreeSet<Integer> years;

    private PastTable(String name, Cube totals, List<String> codes, String area, Inputs inputs) {
        this.name = name;
        this.totals = totals;
        this.codes = codes;
        this.area = area;
        this.years = new TreeSet<>(inputs.yearsUpToBase(totals));
    }

    /**
     * The totals of a table by {@code gss_code}; empty where it is not held up to the base year.
     */
    static Optional<PastTable> of(Inputs inputs, String name) {
        return of(inputs, name, "area");
    }

    /**
     * The totals of a table by one of its axes of areas.
     *
     * @param area the axis, such as {@code origin}
     */
    static Optional<PastTable> of(Inputs inputs, String name, String area) {
        List<String> codes = inputs.frame().geography().axis().labels();
        return inputs.cube(name)
                .filter(cube -> cube.hasAxis("year") && cube.hasAxis(area))
                .map(cube -> totals(cube, area))
                .map(totals -> new PastTable(name, totals, codes, area, inputs))
                .filter(table -> !table.years.isEmpty());
    }

    private static Cube totals(Cube cube, String area) {
        String[] others =
                cube.axes().stream()
                        .map(axis -> axis.name())
                        .filter(axis -> !axis.equals(area) && !axis.equals("year"))
                        .toArray(String[]::new);
        return cube.sumOver(others).ordered(area, "year");
    }

    /** The name of the table. */
    String name() {
        return name;
    }

    int firstYear() {
        return years.first();
    }

    int lastYear() {
        return years.last();
    }

    /** The total of an area in a year; missing where it is not held. */
    double at(int position, int year) {
        String code = codes.get(position);
        return years.contains(year) && totals.axis(area).has(code)
                ? totals.get(code, year)
                : Double.NaN;
    }

    /** The sum over all areas in a year, of those that are held. */
    double sum(int year) {
        double sum = 0;
        for (int position = 0; position < codes.size(); position++) {
            double one = at(position, year);
            sum += Double.isNaN(one) ? 0 : one;
        }
        return sum;
    }

    /** A number for an area and year. */
    @FunctionalInterface
    interface Value {
        double of(int area, int year);
    }

    /**
     * The logarithms of a number for every area, from a year to the last of the table; missing
     * where the number is not above 0.
     */
    double[][] logarithms(int from, Value value) {
        double[][] logs = new double[codes.size()][Math.max(lastYear() - from + 1, 0)];
        for (int position = 0; position < logs.length; position++) {
            for (int i = 0; i < logs[position].length; i++) {
                double number = value.of(position, from + i);
                logs[position][i] = number > 0 ? StrictMath.log(number) : Double.NaN;
            }
        }
        return logs;
    }
}
