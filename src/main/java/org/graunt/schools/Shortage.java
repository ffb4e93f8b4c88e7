package org.graunt.schools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When places of a year group run out, and how likely that is.
 *
 * @param area the planning area
 * @param group the year group
 * @param likely the first September in which pupils exceed places with a probability of 50 % or
 *     more; null where there is none
 * @param veryLikely the same with 80 %
 * @param peakYear the September in which it is most likely; the first of those alike
 * @param peak its probability
 * @param lacking pupils less places of the central path in that September
 */
public record Shortage(
        PlanningArea area,
        int group,
        @Nullable Integer likely,
        @Nullable Integer veryLikely,
        int peakYear,
        double peak,
        double lacking) {
    private static final double LIKELY = 0.5;
    private static final double VERY_LIKELY = 0.8;

    /** Of every year group that has places and draws, up to a September. */
    public static List<Shortage> of(List<Cell> cells, int lastYear) {
        Map<List<Object>, List<Cell>> courses = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (!Double.isNaN(cell.above()) && cell.year() <= lastYear) {
                courses.computeIfAbsent(
                                List.of(cell.area().code(), cell.group()), any -> new ArrayList<>())
                        .add(cell);
            }
        }
        return courses.values().stream().map(Shortage::of).toList();
    }

    private static Shortage of(List<Cell> course) {
        Cell worst =
                course.stream()
                        .max(
                                Comparator.comparingDouble(Cell::above)
                                        .thenComparing(
                                                Comparator.comparingInt(Cell::year).reversed()))
                        .orElseThrow();
        return new Shortage(
                worst.area(),
                worst.group(),
                first(course, LIKELY),
                first(course, VERY_LIKELY),
                worst.year(),
                worst.above(),
                worst.pupils().central() - worst.places());
    }

    private static @Nullable Integer first(List<Cell> course, double probability) {
        return course.stream()
                .filter(cell -> cell.above() >= probability)
                .map(Cell::year)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
