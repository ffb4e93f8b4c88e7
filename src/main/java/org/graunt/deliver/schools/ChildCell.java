package org.graunt.deliver.schools;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.Projection;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.YearGroups;

/**
 * Children of one age in an area at a mid-year.
 *
 * @param area position in the frame
 * @param age in years
 * @param year the mid-year
 */
record ChildCell(int area, int age, int year) {

    /** All that a forecast of schools asks of a member, from the base year on. */
    static Set<ChildCell> asked(SchoolTables tables, int baseYear, int lastYear) {
        Set<Integer> ages = new TreeSet<>();
        for (int group : Projection.groupsAsked(tables)) {
            ages.add(YearGroups.age(group) - 1);
            ages.add(YearGroups.age(group));
        }
        Set<ChildCell> cells = new HashSet<>();
        for (int area = 0; area < tables.homes().size(); area++) {
            if (sendsPupils(tables, area)) {
                for (int age : ages) {
                    for (int year = baseYear; year <= lastYear; year++) {
                        cells.add(new ChildCell(area, age, year));
                    }
                }
            }
        }
        return cells;
    }

    private static boolean sendsPupils(SchoolTables tables, int area) {
        return tables.areas().stream()
                .map(PlanningArea::shares)
                .anyMatch(shares -> shares.get(area) > 0);
    }
}
