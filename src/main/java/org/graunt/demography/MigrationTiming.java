package org.graunt.demography;

/** When within a step its migrants move. */
public enum MigrationTiming {
    /** All at the end: they bear no children and run no risk of death in the step. */
    END,
    /** Half before anybody ages, half at the end. */
    EVEN
}
