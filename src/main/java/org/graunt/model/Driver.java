package org.graunt.model;

import java.util.Locale;

/**
 * What draws and levers act on: each multiplies something that many engines have in some form, or
 * adds to it; one that has not is not moved by it.
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
    JOBS_GROWTH,
    /**
     * Added to net migration at every age, persons per head and year, where a model knows no gross
     * flows: a factor on a net near 0 would do nothing. More falls on the ages that move more.
     */
    NET_MIGRATION(0),
    /** Added to net migration at ages 0 to 14, beside what is added at every age. */
    NET_MIGRATION_0_14(0),
    /** Added to net migration at ages 15 to 24. */
    NET_MIGRATION_15_24(0),
    /** Added to net migration at ages 25 to 34. */
    NET_MIGRATION_25_34(0),
    /** Added to net migration at ages 35 to 64. */
    NET_MIGRATION_35_64(0),
    /** Added to net migration from age 65. */
    NET_MIGRATION_65_PLUS(0);

    private final double neutral;

    Driver() {
        this(1);
    }

    Driver(double neutral) {
        this.neutral = neutral;
    }

    /** What changes nothing: 1 for a factor or power, 0 for what is added. */
    public double neutral() {
        return neutral;
    }

    /** True for what is added and not multiplied. */
    public boolean additive() {
        return neutral == 0;
    }

    /** The word in a project file: {@code housing-delivery}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
