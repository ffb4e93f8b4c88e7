package org.graunt.model;

import org.graunt.demography.AgeBand;

/** One number that is kept of every draw for an area, a sex and a year. */
public sealed interface Quantity {

    /** Its name in headers: {@code persons 4-10}, {@code births}. */
    String label();

    /**
     * Persons of a band of ages.
     *
     * @param band made of whole age groups
     */
    record Persons(AgeBand band) implements Quantity {
        @Override
        public String label() {
            return "persons " + band.label();
        }
    }

    /**
     * A component of the step that ends in the year, all ages together.
     *
     * @param component any but the population
     */
    record Flow(Component component) implements Quantity {
        @Override
        public String label() {
            return component.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
