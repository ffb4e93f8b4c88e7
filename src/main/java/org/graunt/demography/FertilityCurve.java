package org.graunt.demography;

/**
 * Fertility as a smooth function of a woman's exact age, described by a few numbers.
 *
 * <p>Fitted to noisy rates by {@link FertilityFit}.
 */
public sealed interface FertilityCurve permits Hadwiger, Schmertmann {

    /** Births per woman per year at an exact age in years. */
    double rateAt(double age);

    /** Births per woman over her life: the integral of the rate. */
    double totalFertility();

    /** The mean age at childbearing under these rates alone, in years. */
    double meanAge();

    /**
     * Births per woman per year by age group: the mean of the rates in the middle of each single
     * year of the group.
     */
    default double[] rates(AgeGroups groups) {
        double[] rates = new double[groups.count()];
        for (int i = 0; i < rates.length; i++) {
            for (int year = 0; year < groups.width(); year++) {
                rates[i] += rateAt(groups.lowest(i) + year + 0.5) / groups.width();
            }
        }
        return rates;
    }
}
