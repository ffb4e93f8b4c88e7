package org.graunt.model;

import java.util.List;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;

/**
 * Tables of rates that hold some years only: between two years held a cell lies on the straight
 * line, before the first and after the last it stays as it is there.
 */
public final class OverYears {
    private OverYears() {}

    /**
     * A table in one year, without its axis of years; a table without years is the same in all.
     *
     * @return missing in cells that the table holds in no year
     */
    public static Cube at(Cube table, int year) {
        if (!table.hasAxis("year")) {
            return table;
        }
        List<Integer> years =
                table.axis("year").labels().stream().map(Integer.class::cast).toList();
        List<Cube> cubes = years.stream().map(each -> table.slice("year", each)).toList();
        int[] ascending =
                IntStream.range(0, years.size())
                        .boxed()
                        .sorted((a, b) -> years.get(a) - years.get(b))
                        .mapToInt(Integer::intValue)
                        .toArray();
        List<? extends Axis<?>> kept = cubes.getFirst().axes();
        return Cube.generate(
                kept, positions -> inBetween(cubes, years, ascending, year, positions));
    }

    private static double inBetween(
            List<Cube> cubes, List<Integer> years, int[] ascending, int year, int[] positions) {
        double before = Double.NaN;
        int heldBefore = year;
        for (int i : ascending) {
            double here = cubes.get(i).at(positions);
            if (Double.isNaN(here)) {
                continue;
            }
            if (years.get(i) >= year) {
                return Double.isNaN(before)
                        ? here
                        : line(heldBefore, before, years.get(i), here, year);
            }
            before = here;
            heldBefore = years.get(i);
        }
        return before;
    }

    private static double line(int from, double start, int to, double end, int year) {
        double way = (year - from) / (double) (to - from);
        return (1 - way) * start + way * end;
    }
}
