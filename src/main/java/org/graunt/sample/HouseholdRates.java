package org.graunt.sample;

import java.util.List;

/**
 * Households per person of household population, by sex and band: shapes that all boroughs share,
 * on a level that gives each the size of household it had in 2011. Written for some years; in
 * between they follow straight lines.
 */
final class HouseholdRates {
    static final List<Integer> YEARS = List.of(2011, 2021, 2031, 2041);

    private static final double[][] SHAPES = {
        {0, 0, 0, .03, .19, .31, .36, .38, .39, .40, .40, .39, .38, .40, .46, .56, .67, .72},
        {0, 0, 0, .03, .23, .43, .58, .66, .70, .73, .74, .75, .76, .79, .82, .84, .86, .86}
    };
    private static final double[] LATER_YOUNG = {1, 0.955, 0.945, 0.95};
    private static final double[] LATER_OLD = {1, 0.99, 0.98, 0.975};
    private static final double HIGHEST = 0.96;
    private static final double GRAIN = 1e5;

    private final double[][][][] rates;
    private final Communal communal;

    private HouseholdRates(double[][][][] rates, Communal communal) {
        this.rates = rates;
        this.communal = communal;
    }

    /** Finds the level of every borough from the people of 2011. */
    static HouseholdRates of(List<HomesPlan> plans, Counts people, Communal communal) {
        double[][][][] rates = new double[plans.size()][][][];
        HouseholdRates all = new HouseholdRates(rates, communal);
        for (int p = 0; p < plans.size(); p++) {
            double level = 1;
            for (int round = 0; round < 30; round++) {
                rates[p] = atLevel(level);
                double size = all.housed(people, p, Span.FIRST) / all.households(people, p, 2011);
                level *= size / plans.get(p).size();
            }
        }
        return all;
    }

    private static double[][][] atLevel(double level) {
        double[][][] rates = new double[YEARS.size()][Span.SEXES][Bands.COUNT];
        for (int i = 0; i < rates.length; i++) {
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int band = 0; band < Bands.COUNT; band++) {
                    double young = Curves.bump(Bands.youngest(band) + 2.5, 27, 8);
                    double later = LATER_OLD[i] * (1 - young) + LATER_YOUNG[i] * young;
                    double rate = Math.min(HIGHEST, level * SHAPES[sex][band] * later);
                    rates[i][sex][band] = Math.rint(rate * GRAIN) / GRAIN;
                }
            }
        }
        return rates;
    }

    /** The rate in one of {@link #YEARS}, by its position there. */
    double written(int borough, int sex, int band, int position) {
        return rates[borough][position][sex][band];
    }

    /** The rate in any year of the past. */
    double at(int borough, int sex, int band, int year) {
        int last = YEARS.size() - 1;
        int before = 0;
        while (before < last - 1 && YEARS.get(before + 1) <= year) {
            before++;
        }
        double share =
                (year - YEARS.get(before)) / (double) (YEARS.get(before + 1) - YEARS.get(before));
        double earlier = written(borough, sex, band, before);
        return earlier + share * (written(borough, sex, band, before + 1) - earlier);
    }

    /** The households that people form. */
    double households(Counts people, int borough, int year) {
        double households = 0;
        for (int sex = 0; sex < Span.SEXES; sex++) {
            for (int band = 0; band < Bands.COUNT; band++) {
                households +=
                        housed(people, borough, sex, band, year) * at(borough, sex, band, year);
            }
        }
        return households;
    }

    /** The household population. */
    double housed(Counts people, int borough, int year) {
        double housed = 0;
        for (int sex = 0; sex < Span.SEXES; sex++) {
            for (int band = 0; band < Bands.COUNT; band++) {
                housed += housed(people, borough, sex, band, year);
            }
        }
        return housed;
    }

    private double housed(Counts people, int borough, int sex, int band, int year) {
        long all = Bands.people(people, borough, sex, band, year);
        return Math.max(0, all - communal.persons(borough, sex, band));
    }
}
