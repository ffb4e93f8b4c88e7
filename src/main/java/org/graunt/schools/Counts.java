package org.graunt.schools;

import java.util.Arrays;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;

/**
 * Pupils or places by planning area, year group and September. What is not held, or was suppressed,
 * is missing and never 0.
 */
public final class Counts {
    private final int areas;
    private final int firstYear;
    private final int years;
    private final double[] values;

    private Counts(int areas, int firstYear, int years, double[] values) {
        this.areas = areas;
        this.firstYear = firstYear;
        this.years = years;
        this.values = values;
    }

    /**
     * The numbers of a table.
     *
     * @param table axes {@code planning_area}, {@code year_group} and {@code year}
     * @param codes of the planning areas, in the order of positions
     */
    public static Counts of(Cube table, List<String> codes) {
        Cube cube = table.ordered("planning_area", "year_group", "year");
        List<Integer> held =
                cube.axis("year").labels().stream().map(Integer.class::cast).sorted().toList();
        Counts counts = missing(codes.size(), held.getFirst(), held.getLast());
        for (int area = 0; area < codes.size(); area++) {
            if (cube.axis("planning_area").has(codes.get(area))) {
                counts.take(cube, area, codes.get(area), held);
            }
        }
        return counts;
    }

    private static Counts missing(int areas, int firstYear, int lastYear) {
        int years = lastYear - firstYear + 1;
        double[] values = new double[areas * YearGroups.COUNT * years];
        Arrays.fill(values, Double.NaN);
        return new Counts(areas, firstYear, years, values);
    }

    private void take(Cube cube, int area, String code, List<Integer> held) {
        Axis<?> groups = cube.axis("year_group");
        for (int group = 0; group < YearGroups.COUNT; group++) {
            String label = YearGroups.label(group);
            if (groups.has(label)) {
                for (int year : held) {
                    values[index(area, group, year)] = cube.get(code, label, year);
                }
            }
        }
    }

    private int index(int area, int group, int year) {
        return (area * YearGroups.COUNT + group) * years + year - firstYear;
    }

    /** The number; NaN where it is missing. */
    public double at(int area, int group, int year) {
        return year < firstYear || year > lastYear() || area >= areas
                ? Double.NaN
                : values[index(area, group, year)];
    }

    /** The number of the latest year that has one, up to a year; NaN where none has. */
    public double latest(int area, int group, int year) {
        for (int y = Math.min(year, lastYear()); y >= firstYear; y--) {
            if (!Double.isNaN(at(area, group, y))) {
                return at(area, group, y);
            }
        }
        return Double.NaN;
    }

    /** The first September held. */
    public int firstYear() {
        return firstYear;
    }

    /** The last September held. */
    public int lastYear() {
        return firstYear + years - 1;
    }

    /** True where a year group has a number in some year. */
    public boolean has(int area, int group) {
        return !Double.isNaN(latest(area, group, lastYear()));
    }

    /** What was known in an earlier year: later Septembers are taken away. */
    public Counts until(int year) {
        Counts known = missing(areas, firstYear, Math.clamp(year, firstYear, lastYear()));
        for (int area = 0; area < areas; area++) {
            for (int group = 0; group < YearGroups.COUNT; group++) {
                for (int y = firstYear; y <= known.lastYear(); y++) {
                    known.values[known.index(area, group, y)] = at(area, group, y);
                }
            }
        }
        return known;
    }
}
