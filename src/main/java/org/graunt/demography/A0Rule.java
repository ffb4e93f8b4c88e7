package org.graunt.demography;

/**
 * How long those who die in infancy have lived on average, a0, from the infant death rate m0.
 *
 * <p>The mean for those who die at 1-4, 4a1, is Coale and Demeny's under either rule: Andreev and
 * Kingkade give none.
 */
public enum A0Rule {
    /**
     * Coale and Demeny's West model, as turned to death rates by Preston, Heuveline and Guillot
     * (2001), table 3.3.
     */
    COALE_DEMENY,
    /**
     * Andreev and Kingkade (2015), Demographic Research 33(13), in the form for death rates that
     * the Human Mortality Database's methods protocol (version 6, section 7.1) gives.
     */
    ANDREEV_KINGKADE;

    private static final double HIGH_INFANT_RATE = 0.107;

    /** The mean years lived, a0, by those who die under 1, given the death rate under 1. */
    double yearsInInfancy(double infantRate, Sex sex) {
        return switch (this) {
            case COALE_DEMENY -> coaleDemeny(infantRate, sex);
            case ANDREEV_KINGKADE -> andreevKingkade(infantRate, sex);
        };
    }

    private static double coaleDemeny(double infantRate, Sex sex) {
        boolean high = infantRate >= HIGH_INFANT_RATE;
        return switch (sex) {
            case FEMALE -> high ? 0.350 : 0.053 + 2.800 * infantRate;
            case MALE -> high ? 0.330 : 0.045 + 2.684 * infantRate;
        };
    }

    private static double andreevKingkade(double infantRate, Sex sex) {
        return switch (sex) {
            case FEMALE -> {
                if (infantRate < 0.01724) {
                    yield 0.14903 - 2.05527 * infantRate;
                }
                yield infantRate < 0.06891 ? 0.04667 + 3.88089 * infantRate : 0.31411;
            }
            case MALE -> {
                if (infantRate < 0.02300) {
                    yield 0.14929 - 1.99545 * infantRate;
                }
                yield infantRate < 0.08307 ? 0.02832 + 3.26021 * infantRate : 0.29915;
            }
        };
    }

    /** The mean years lived after their first birthday, 4a1, by those who die at 1 to 4. */
    static double yearsInChildhood(double infantRate, Sex sex) {
        boolean high = infantRate >= HIGH_INFANT_RATE;
        return switch (sex) {
            case FEMALE -> high ? 1.361 : 1.522 - 1.518 * infantRate;
            case MALE -> high ? 1.352 : 1.651 - 2.816 * infantRate;
        };
    }
}
