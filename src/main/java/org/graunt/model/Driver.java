package org.graunt.model;

import java.util.Locale;

/**
 * What draws and levers act on: each multiplies something that many engines have in some form; one
 * that has not is not moved by it.
 */
public enum Driver {
    /** Factor on fertility at every age. */
    FERTILITY,
    /** Power to which every survival ratio is raised: above 1, more people die. */
    SURVIVAL_POWER,
    /** Factor on all domestic moves, counted once for a move however it is held. */
    DOMESTIC_VOLUME,
    /** Factor on domestic moves out of an area. */
    DOMESTIC_OUT,
    /** Factor on domestic moves into an area. */
    DOMESTIC_IN,
    /** Factor on international in-migration, and on a net migration that is positive. */
    INTERNATIONAL_IN,
    /** Factor on international out-migration, and on a net migration that is negative. */
    INTERNATIONAL_OUT,
    /**
     * Factor on the net additional dwellings of a year: the share of the trajectory that is built.
     */
    HOUSING_DELIVERY,
    /** Factor on household representative rates at every age. */
    HOUSEHOLD_FORMATION,
    /** Factor on the ratio of an area's jobs to those of the year before: 1.01 is a point more. */
    JOBS_GROWTH;

    /** The word in a project file: {@code housing-delivery}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
