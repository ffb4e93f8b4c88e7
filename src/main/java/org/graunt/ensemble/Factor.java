package org.graunt.ensemble;

/** What two models or scenarios may differ in. */
public enum Factor {
    /** The population they start from. */
    BASE,
    FERTILITY,
    MORTALITY,
    DOMESTIC_MIGRATION,
    INTERNATIONAL_MIGRATION,
    HOMES,
    JOBS
}
