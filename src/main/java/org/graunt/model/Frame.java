package org.graunt.model;

import org.graunt.demography.AgeGroups;
import org.graunt.demography.Geography;

/**
 * The shape of a projection: whose population it is and by which ages.
 *
 * @param geography the areas, in the order of every array
 * @param ages the age groups, in the order of every array
 */
public record Frame(Geography geography, AgeGroups ages) {

    /** How many areas there are. */
    public int areas() {
        return geography.areas().size();
    }

    /** How many cells of sex and age an area has. */
    public int cells() {
        return 2 * ages.count();
    }

    /** The position of a cell: women first, by age, then men. */
    public int cell(int sex, int age) {
        return sex * ages.count() + age;
    }
}
