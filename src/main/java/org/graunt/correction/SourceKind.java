package org.graunt.correction;

/**
 * What is known beforehand of a kind of register: how its coverage (entries to a person) moves, as
 * standard deviations of the logarithm, a year where nothing else is said.
 *
 * @param name in tables and notes
 * @param ofRegion the movement that all areas have in common
 * @param ofArea what an area deviates from it
 * @param atStart how well coverage is known where the census year is not held
 * @param byConstruction true where coverage is near 1 by the way the register is made
 * @param least the least coverage that can be believed
 * @param most the highest that can be believed
 */
record SourceKind(
        String name,
        Movement ofRegion,
        Movement ofArea,
        Movement atStart,
        boolean byConstruction,
        double least,
        double most) {

    /**
     * Standard deviations of the logarithm of coverage.
     *
     * @param level at all ages and both sexes alike
     * @param sex of each sex on its own
     * @param age of each age on its own, neighbours alike
     */
    record Movement(double level, double sex, double age) {

        /** So many times as fast: at all ages, and each age on its own. */
        Movement times(double all, double each) {
            return new Movement(all * level, each * sex, each * age);
        }
    }

    /**
     * Doctors' lists: who has moved away stays on them for a while. Where they begin late, entries
     * over estimates of their first year stand for coverage, which are off as estimates are: at
     * each age in its own way.
     */
    static final SourceKind LISTS =
            new SourceKind(
                    "gp-register",
                    new Movement(0.006, 0.002, 0.003),
                    new Movement(0.0035, 0.0005, 0.0015),
                    new Movement(0.01, 0.01, 0.04),
                    false,
                    0.4,
                    2.5);

    /** All pupils: nearly all children, but a few who are counted nowhere. */
    static final SourceKind ALL_PUPILS =
            new SourceKind(
                    "school-census",
                    new Movement(0.0002, 0.00005, 0.0001),
                    new Movement(0.0003, 0.0001, 0.0002),
                    new Movement(0.01, 0.003, 0.005),
                    true,
                    0.6,
                    1.5);

    /** State pupils alone: their share of all children differs from place to place and moves. */
    static final SourceKind STATE_PUPILS =
            new SourceKind(
                    "school-census",
                    new Movement(0.003, 0.0005, 0.001),
                    new Movement(0.003, 0.0005, 0.001),
                    new Movement(0.05, 0.01, 0.02),
                    false,
                    0.3,
                    1.5);

    /** Children born in the year, less those who died: only moves of infants come between. */
    static final SourceKind BIRTHS =
            new SourceKind(
                    "births",
                    new Movement(0.003, 0.0003, 0.0003),
                    new Movement(0.006, 0.0005, 0.0005),
                    new Movement(0.02, 0.002, 0.002),
                    true,
                    0.5,
                    2);
}
