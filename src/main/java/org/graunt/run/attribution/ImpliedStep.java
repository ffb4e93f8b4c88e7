package org.graunt.run.attribution;

import java.util.Arrays;

/**
 * One step of a path as rates and numbers, laid out {@code [area][sex x age]}, or by area alone.
 * Who would leave an area is a share of the natural population, those left after deaths; who comes
 * is a number.
 */
final class ImpliedStep {
    /** A natural population of fewer has no rate of leaving worth the name, persons. */
    private static final double LEAST_PEOPLE = 1e-6;

    final int year;

    /** Births over the sum of a shape and aged-on women, and the share that are boys; by area. */
    final double[] fertility;

    final double[] boys;

    /** The share of those aged on, with the newborn, who die. */
    final double[] dying;

    final double[] domesticOut;
    final double[] domesticIn;
    final double[] internationalOut;
    final double[] internationalIn;

    /** Persons whom homes or jobs called, less those whom they sent away. */
    final double[] called;

    /** Persons that no rate explains. */
    final double[] adjustment;

    /** The population at the end of the step. */
    final double[] population;

    ImpliedStep(int year, int areas, double[] population) {
        this.year = year;
        this.population = population;
        this.fertility = new double[areas];
        this.boys = new double[areas];
        Arrays.fill(boys, 0.5);
        this.dying = new double[population.length];
        this.domesticOut = new double[population.length];
        this.domesticIn = new double[population.length];
        this.internationalOut = new double[population.length];
        this.internationalIn = new double[population.length];
        this.called = new double[population.length];
        this.adjustment = new double[population.length];
    }

    /** This step with the rates of another, and whatever they leave unexplained an adjustment. */
    ImpliedStep byRatesOf(ImpliedStep other) {
        ImpliedStep step = new ImpliedStep(year, fertility.length, population);
        copy(other.fertility, step.fertility);
        copy(other.boys, step.boys);
        copy(other.dying, step.dying);
        copy(other.domesticOut, step.domesticOut);
        copy(other.domesticIn, step.domesticIn);
        copy(other.internationalOut, step.internationalOut);
        copy(other.internationalIn, step.internationalIn);
        return step;
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    /**
     * Books gross flows of a cell: as a rate where people are there to leave, else as a number.
     *
     * @param natural those who are there to leave
     */
    static void book(
            double natural, double leaving, double coming, int at, double[] out, double[] in) {
        boolean aRate = natural > LEAST_PEOPLE && leaving <= natural;
        out[at] = aRate ? leaving / natural : 0;
        in[at] = aRate ? coming : coming - leaving;
    }
}
