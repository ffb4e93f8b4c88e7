package org.graunt.schools;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.demography.Area;
import org.jspecify.annotations.Nullable;

/**
 * What is known of schools.
 *
 * @param areas the planning areas, in the order of positions
 * @param homes the areas where pupils live, in the order of the frame
 * @param roll pupils
 * @param places places, future ones where they are planned; null where none are held
 */
public record SchoolTables(
        List<PlanningArea> areas, List<Area> homes, Counts roll, @Nullable Counts places) {

    /** Copies the lists. */
    public SchoolTables {
        areas = List.copyOf(areas);
        homes = List.copyOf(homes);
    }

    /** The last September whose pupils are known. */
    public int lastRoll() {
        return roll.lastYear();
    }

    /**
     * The places of a year group: those planned for the year, or the latest before it, which stay;
     * NaN where none are held.
     */
    public double places(int area, int group, int year) {
        return places == null ? Double.NaN : places.latest(area, group, year);
    }

    /** What was known in an earlier September. */
    public SchoolTables until(int year) {
        return new SchoolTables(
                areas, homes, roll.until(year), places == null ? null : places.until(year));
    }

    /** The area in which a planning area lies: that of most of its pupils. */
    public Area home(PlanningArea area) {
        return homes.get(area.home());
    }

    /** The year groups in which some planning area takes its first pupils from other schools. */
    public List<Integer> laterEntries() {
        return areas.stream()
                .map(PlanningArea::first)
                .filter(first -> first > YearGroups.RECEPTION)
                .distinct()
                .sorted()
                .toList();
    }

    /** The positions of planning areas, those whose pupils others take over before the others. */
    List<Integer> inOrderOfEntry() {
        return IntStream.range(0, areas.size())
                .boxed()
                .sorted(
                        Comparator.comparingInt((Integer a) -> areas.get(a).first())
                                .thenComparingInt(a -> areas.get(a).home())
                                .thenComparingInt(a -> a))
                .toList();
    }
}
