package org.graunt.schools;

/**
 * Children by area, age and mid-year: estimates as far as they go, then one member's projection.
 * The central path comes first, then each draw; estimates are the same in all.
 */
public interface Children {

    /** How many numbered draws there are; 0 where there is only the central path. */
    int draws();

    /** The first mid-year there is. */
    int firstYear();

    /** The last mid-year there is. */
    int lastYear();

    /** True where there are children of a mid-year. */
    default boolean has(int year) {
        return firstYear() <= year && year <= lastYear();
    }

    /** True where no draw differs from another: the member does not say how far off it may be. */
    boolean point();

    /**
     * Persons of both sexes.
     *
     * @param area position in the frame
     * @param age in years
     * @param year the mid-year
     * @return the central path and then every draw; not to be changed
     */
    double[] persons(int area, int age, int year);

    /**
     * Children of the age of a year group on 31 August: of those aged a at mid-year, two months
     * earlier, 10 in 12 still are and 2 in 12 have had a birthday, {@code (10 P[a] + 2 P[a-1]) /
     * 12}.
     */
    default double[] ofGroup(int area, int group, int year) {
        double[] older = persons(area, YearGroups.age(group), year);
        double[] younger = persons(area, YearGroups.age(group) - 1, year);
        double[] children = new double[older.length];
        for (int draw = 0; draw < children.length; draw++) {
            children[draw] = (10 * older[draw] + 2 * younger[draw]) / 12;
        }
        return children;
    }
}
