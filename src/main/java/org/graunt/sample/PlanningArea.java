package org.graunt.sample;

/**
 * A part of a borough for which school places are planned.
 *
 * @param code its invented code
 * @param name its invented name
 * @param borough the position of its borough
 * @param primary true where it is of primary schools, false where of secondary ones
 * @param weight its size beside the borough's other ones
 */
record PlanningArea(String code, String name, int borough, boolean primary, double weight) {

    String phase() {
        return primary ? "primary" : "secondary";
    }

    /** The first year group of its schools. */
    int firstGroup() {
        return primary ? YearGroups.RECEPTION : YearGroups.FIRST_SECONDARY;
    }

    /** The last year group of its schools. */
    int lastGroup() {
        return primary ? YearGroups.FIRST_SECONDARY - 1 : YearGroups.LAST;
    }
}
