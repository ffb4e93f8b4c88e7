package org.graunt.model;

/** A population, and the components that carry it from one year to the next. */
public enum Component {
    POPULATION(0),
    BIRTHS(1),
    DEATHS(-1),
    INTERNAL_IN(1),
    INTERNAL_OUT(-1),
    INTERNATIONAL_IN(1),
    INTERNATIONAL_OUT(-1),
    /** What is booked to no other component, so that the books close. */
    ADJUSTMENT(1);

    private final int sign;

    Component(int sign) {
        this.sign = sign;
    }

    /** Whether it adds to the population (1), takes from it (-1) or is it (0). */
    public int sign() {
        return sign;
    }
}
