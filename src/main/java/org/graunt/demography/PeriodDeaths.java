package org.graunt.demography;

/**
 * Deaths by the age at which people died, from deaths by the age that their cohort reaches at the
 * end of the step.
 *
 * <p>A cohort that ends the step in group x began it in the group below; of its deaths the share f,
 * the separation factor of the group below, fell before it changed groups: f(x) = (Lx - n l(x+n)) /
 * (Lx - L(x+n)). The same split is made by the United Nations' ccmppWPP.
 */
public final class PeriodDeaths {
    private PeriodDeaths() {}

    /**
     * Deaths by age at death.
     *
     * @param table the mortality of the step, in single years or in fives
     * @param groups the ages of the deaths, whose open group may be below the table's
     * @param cohortDeaths by the group that the cohort reaches, the newborn of the step first
     */
    public static double[] fromCohortDeaths(
            LifeTable table, AgeGroups groups, double[] cohortDeaths) {
        if (cohortDeaths.length != groups.count()) {
            throw new IllegalArgumentException(
                    "%d numbers of deaths given for %d age groups"
                            .formatted(cohortDeaths.length, groups.count()));
        }
        double[] separation = separationFactors(table, groups);
        int open = groups.open();
        double[] deaths = new double[cohortDeaths.length];
        for (int i = 0; i <= open; i++) {
            double later = i == 0 ? cohortDeaths[0] : (1 - separation[i - 1]) * cohortDeaths[i];
            double earlier = i == open ? 0 : separation[i] * cohortDeaths[i + 1];
            deaths[i] = later + earlier;
        }
        return deaths;
    }

    /**
     * The share of a cohort's deaths that falls before it leaves each closed group; in the last
     * closed group (L - n l of the open age) / L.
     */
    static double[] separationFactors(LifeTable table, AgeGroups groups) {
        int[] ages = table.lowestAges();
        double[] survivors = table.lx();
        double[] personYears = table.Lx();
        int width = groups.width();
        double[] factors = new double[groups.open()];
        for (int i = 0; i < factors.length; i++) {
            if (ages[i] != groups.lowest(i) || ages[i + 1] != groups.lowest(i + 1)) {
                throw new IllegalArgumentException(
                        "The life table's groups begin at %d and %d where %d and %d are wanted"
                                .formatted(
                                        ages[i],
                                        ages[i + 1],
                                        groups.lowest(i),
                                        groups.lowest(i + 1)));
            }
            double early = personYears[i] - width * survivors[i + 1];
            double next = i == factors.length - 1 ? 0 : personYears[i + 1];
            double all = personYears[i] - next;
            factors[i] = all == 0 ? 0.5 : early / all;
        }
        return factors;
    }
}
