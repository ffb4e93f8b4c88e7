package org.graunt.model;

/** What draws and levers act on: each multiplies something that every engine has in some form. */
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
    INTERNATIONAL_OUT
}
