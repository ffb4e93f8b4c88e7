package org.graunt.demography;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * What a closed population of one sex becomes when its rates never change: one rate of growth, one
 * age structure.
 *
 * <p>The factor of growth is the one positive root of Lotka's equation in steps, which is the
 * dominant eigenvalue of the Leslie matrix (Preston, Heuveline and Guillot 2001, chapter 7; Caswell
 * 2001, chapter 4).
 */
public final class StablePopulation {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private final double growthFactor;
    private final int width;
    private final double netReproduction;
    private final double[] structure;

    private StablePopulation(
            double growthFactor, int width, double netReproduction, double[] structure) {
        this.growthFactor = growthFactor;
        this.width = width;
        this.netReproduction = netReproduction;
        this.structure = structure;
    }

    /**
     * The stable population of these rates. Births of a step come from the mean of the women at its
     * start and at its end, as in the Leslie matrix of the textbooks.
     *
     * @param groups the ages; a step is as long as a group is wide
     * @param survivorship by the group reached, as {@link LifeTable#survivorship} gives it
     * @param fertility births per woman per year, by her group
     * @param girlsPerBirth the share of births that are girls, 1 / (1 + boys per girl)
     * @throws IllegalArgumentException where fewer are born than the open group keeps, for then the
     *     structure tends to old people only
     */
    public static StablePopulation of(
            AgeGroups groups, double[] survivorship, double[] fertility, double girlsPerBirth) {
        int count = groups.count();
        if (survivorship.length != count || fertility.length != count) {
            throw new IllegalArgumentException(
                    "%d survivorship ratios and %d fertility rates given for %d age groups"
                            .formatted(survivorship.length, fertility.length, count));
        }
        double[] daughters = daughtersPerStep(groups, survivorship, fertility, girlsPerBirth);
        double kept = survivorship[groups.open()];
        double least = kept > 0 ? kept * (1 + 1e-9) : 1e-9;
        UnivariateFunction lotka = growth -> reproduction(growth, survivorship, daughters) - 1;
        if (lotka.value(least) <= 0) {
            throw new IllegalArgumentException(
                    "There are too few births for a stable population: the open group keeps %s of"
                                    .formatted(kept)
                            + " its people, the population less");
        }
        double growth =
                new BracketingNthOrderBrentSolver(1e-14, 1e-14, 1e-14, 5)
                        .solve(1000, lotka, least, highest(lotka));
        double netReproduction = kept < 1 ? reproduction(1, survivorship, daughters) : INFINITE;
        return new StablePopulation(
                growth, groups.width(), netReproduction, structure(growth, survivorship));
    }

    private static double highest(UnivariateFunction lotka) {
        double growth = 2;
        while (lotka.value(growth) > 0) {
            growth *= 2;
        }
        return growth;
    }

    /** Girls alive at the end of a step per woman at its start: the first row of the matrix. */
    private static double[] daughtersPerStep(
            AgeGroups groups, double[] survivorship, double[] fertility, double girlsPerBirth) {
        double half = groups.width() * girlsPerBirth * survivorship[0] / 2;
        double[] daughters = new double[fertility.length];
        for (int i = 0; i < daughters.length; i++) {
            int next = Math.min(i + 1, groups.open());
            daughters[i] = half * (fertility[i] + survivorship[next] * fertility[next]);
        }
        return daughters;
    }

    /** Daughters that a newborn of the stable population leaves, discounted by its growth. */
    private static double reproduction(double growth, double[] survivorship, double[] daughters) {
        double sum = 0;
        double[] people = unscaled(growth, survivorship);
        for (int i = 0; i < people.length; i++) {
            sum += people[i] * daughters[i] / growth;
        }
        return sum;
    }

    /** People by group for one in the first. */
    private static double[] unscaled(double growth, double[] survivorship) {
        int open = survivorship.length - 1;
        double[] people = new double[open + 1];
        people[0] = 1;
        for (int i = 1; i < open; i++) {
            people[i] = people[i - 1] * survivorship[i] / growth;
        }
        people[open] = people[open - 1] * survivorship[open] / (growth - survivorship[open]);
        return people;
    }

    private static double[] structure(double growth, double[] survivorship) {
        double[] people = unscaled(growth, survivorship);
        double all = 0;
        for (double number : people) {
            all += number;
        }
        for (int i = 0; i < people.length; i++) {
            people[i] /= all;
        }
        return people;
    }

    /** The factor, lambda, by which every group grows in one step. */
    public double growthFactor() {
        return growthFactor;
    }

    /** The intrinsic rate of growth per year, r = ln(lambda) / years in a step. */
    public double growthRate() {
        return Math.log(growthFactor) / width;
    }

    /** Daughters who reach the first group, per girl who did: the net reproduction rate. */
    public double netReproduction() {
        return netReproduction;
    }

    /** The share of each group in the population; they sum to 1. */
    public double[] structure() {
        return structure.clone();
    }
}
