package org.graunt.ensemble;

import java.util.Locale;

/** What two models or scenarios may differ in. */
public enum Factor {
    /** The population they start from. */
    BASE,
    FERTILITY,
    MORTALITY,
    DOMESTIC_MIGRATION,
    INTERNATIONAL_MIGRATION,
    /** Migration of every kind, where one of the two does not tell the kinds apart. */
    MIGRATION,
    /** People whom homes called, beyond those who would have moved anyhow. */
    HOMES,
    /** People whom jobs called, beyond those who would have moved anyhow. */
    JOBS,
    /** What a model books to no component: for one that tells populations alone, all its change. */
    ADJUSTMENT,
    /** Changes that are about several of these at once, such as a window of the past. */
    OTHER;

    /** The word in files: {@code domestic-migration}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
