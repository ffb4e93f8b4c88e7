package org.graunt.source;

import java.util.List;

/**
 * What becomes of a measure.
 *
 * @param measure its name in the layouts
 * @param table the table it becomes; empty where it only serves to make others
 * @param roles what tells its numbers apart, in the order of the table's columns
 * @param free which of them may be missing
 * @param gather how numbers of the same place come together
 * @param factor by which every number is multiplied
 */
record Target(
        String measure,
        String table,
        List<Role> roles,
        List<Role> free,
        Gather gather,
        double factor) {

    /** How numbers of the same place come together where codes are changed or rows repeat. */
    public enum Gather {
        /** Counts are summed where codes change; a row given twice is a mistake. */
        COUNT,
        /** Counts of many rows are summed. */
        SUM,
        /** Rates are averaged where codes change. */
        RATE
    }

    /** Copies the lists. */
    public Target {
        roles = List.copyOf(roles);
        free = List.copyOf(free);
    }

    static Target count(String measure, String table, Role... roles) {
        return new Target(measure, table, List.of(roles), List.of(), Gather.COUNT, 1);
    }

    /** The same, where these may be missing. */
    Target free(Role... roles) {
        return new Target(measure, table, this.roles, List.of(roles), gather, factor);
    }

    /** The same, gathered so. */
    Target gathered(Gather way) {
        return new Target(measure, table, roles, free, way, factor);
    }

    /** The same, multiplied. */
    Target times(double by) {
        return new Target(measure, table, roles, free, gather, by);
    }
}
