package org.graunt.demography;

import java.util.Arrays;

/** What a life table may be made from. */
final class LifeTableInput {
    private LifeTableInput() {}

    /** Ages must rise from 0 in single years, in fives, or in fives after 0 and 1. */
    static void checkAges(int[] ages) {
        boolean abridged = ages.length > 2 && ages[1] == 1 && ages[2] == 5;
        boolean regular = ages.length > 2 && ages[0] == 0 && (ages[1] == 1 || ages[1] == 5);
        for (int i = abridged ? 3 : 1; regular && i < ages.length; i++) {
            regular = ages[i] - ages[i - 1] == (abridged ? 5 : ages[1]);
        }
        if (!regular) {
            throw new IllegalArgumentException(
                    "Lowest ages must be 0, 1, 2, ... or 0, 5, 10, ... or 0, 1, 5, 10, ..., not "
                            + Arrays.toString(ages));
        }
    }

    /** Rates must be numbers of at least 0, in the open group above 0. */
    static void checkRates(int[] ages, double[] rates) {
        checkLength(ages.length, rates.length);
        for (int i = 0; i < rates.length; i++) {
            boolean open = i == rates.length - 1;
            check(
                    rates[i] >= 0 && rates[i] < Double.POSITIVE_INFINITY && (!open || rates[i] > 0),
                    "death rate",
                    ages[i],
                    rates[i]);
        }
    }

    /** Mean years must lie within the group and leave no more dead than there were people. */
    static void checkYears(int[] ages, double[] rates, double[] years) {
        checkLength(ages.length, years.length);
        for (int i = 0; i < ages.length - 1; i++) {
            boolean within = years[i] >= 0 && years[i] <= ages[i + 1] - ages[i];
            check(within && years[i] * rates[i] <= 1, "mean years lived", ages[i], years[i]);
        }
    }

    /** Probabilities must lie between 0 and 1, below 1 in the closed groups. */
    static void checkRisks(int[] ages, double[] risks) {
        checkLength(ages.length, risks.length);
        for (int i = 0; i < ages.length - 1; i++) {
            check(risks[i] >= 0 && risks[i] < 1, "probability of dying", ages[i], risks[i]);
        }
    }

    /** Ratios must lie between 0 and 1, 0 excluded, and in the open group 1 too. */
    static void checkRatios(AgeGroups groups, double[] ratios) {
        checkLength(groups.count(), ratios.length);
        for (int i = 0; i < ratios.length; i++) {
            boolean open = i == ratios.length - 1;
            check(
                    ratios[i] > 0 && (open ? ratios[i] < 1 : ratios[i] <= 1),
                    "survivorship ratio",
                    groups.lowest(i),
                    ratios[i]);
        }
    }

    /** Probabilities of dying from survivors, who must be above 0 and never rise. */
    static double[] risksFromSurvivors(int[] ages, double[] survivors) {
        checkLength(ages.length, survivors.length);
        double[] risks = new double[ages.length];
        for (int i = 0; i < ages.length; i++) {
            boolean falls = i == 0 || survivors[i] <= survivors[i - 1];
            check(survivors[i] > 0 && falls, "number of survivors", ages[i], survivors[i]);
            if (i > 0) {
                risks[i - 1] = 1 - survivors[i] / survivors[i - 1];
            }
        }
        risks[ages.length - 1] = 1;
        return risks;
    }

    /** The lowest ages of regular groups. */
    static int[] lowestAges(AgeGroups groups) {
        int[] ages = new int[groups.count()];
        Arrays.setAll(ages, groups::lowest);
        return ages;
    }

    private static void checkLength(int wanted, int given) {
        if (wanted != given) {
            throw new IllegalArgumentException(
                    "%d values given for %d age groups".formatted(given, wanted));
        }
    }

    private static void check(boolean good, String what, int age, double given) {
        if (!good) {
            throw new IllegalArgumentException(
                    "A %s of %s at age %d is not possible".formatted(what, given, age));
        }
    }
}
