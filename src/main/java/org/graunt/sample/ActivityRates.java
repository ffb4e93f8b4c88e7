package org.graunt.sample;

import java.util.List;

/** The share of people who work or look for work, by sex and band: the old go on for longer. */
final class ActivityRates {
    static final List<String> BANDS =
            List.of(
                    "16-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59",
                    "60-64", "65-69", "70-74", "75+");

    private static final int[] YOUNGEST = {
        16, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, Span.AGES
    };
    private static final double[][] IN_2011 = {
        {.38, .71, .83, .80, .77, .78, .80, .78, .70, .45, .17, .07, .015},
        {.37, .76, .93, .94, .94, .93, .91, .88, .80, .62, .27, .13, .035}
    };
    private static final double[][] A_YEAR = {
        {0, .001, .0015, .0018, .0018, .0016, .0012, .0015, .0035, .0080, .0050, .0025, .0004},
        {0, 0, 0, 0, 0, 0, .0004, .0006, .0018, .0060, .0050, .0030, .0006}
    };
    private static final double GRAIN = 1e5;
    private static final double SLOWING = 14;

    private ActivityRates() {}

    /** The rate of a band in a year; the rise slows down with time. */
    static double at(int sex, int band, int year) {
        double risen = SLOWING * (1 - StrictMath.exp(-(year - Span.FIRST) / SLOWING));
        double rate = IN_2011[sex][band] + A_YEAR[sex][band] * risen;
        return Math.rint(rate * GRAIN) / GRAIN;
    }

    /** The people of a place who work or look for work. */
    static double labourForce(Counts people, int place, int year) {
        double sum = 0;
        for (int sex = 0; sex < Span.SEXES; sex++) {
            for (int band = 0; band < BANDS.size(); band++) {
                for (int age = YOUNGEST[band]; age < YOUNGEST[band + 1]; age++) {
                    sum += people.get(place, sex, age, year) * at(sex, band, year);
                }
            }
        }
        return sum;
    }
}
