package org.graunt.sample;

/** Year groups of schools by their position: 0 is Reception, then 1 to 13. */
final class YearGroups {
    static final int RECEPTION = 0;
    static final int FIRST_SECONDARY = 7;
    static final int SIXTH_FORM = 12;
    static final int LAST = 13;
    static final int COUNT = 14;

    private YearGroups() {}

    /** How tables write one. */
    static String name(int group) {
        return group == RECEPTION ? "R" : Integer.toString(group);
    }
}
