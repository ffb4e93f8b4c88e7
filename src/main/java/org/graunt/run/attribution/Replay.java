package org.graunt.run.attribution;

import org.graunt.model.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a step by implied rates: people age on, the women among them bear children,
 * some of each cell die, shares of the others leave, numbers come. Nothing is capped or floored, so
 * that a path's own rates give it back.
 */
final class Replay {
    private static final int FEMALE = 0;

    private final Frame frame;
    private final int cells;
    private final int ages;
    private final double[] shape;

    Replay(Frame frame) {
        this.frame = frame;
        this.cells = frame.cells();
        this.ages = frame.ages().count();
        this.shape = ImpliedRates.shape(frame);
    }

    /** Those aged on of one area, nobody yet at the youngest age. */
    private void ageOn(double[] before, int from, double[] aged, int to) {
        for (int sex = 0; sex < 2; sex++) {
            int first = sex * ages;
            aged[to + first] = 0;
            System.arraycopy(before, from + first, aged, to + first + 1, ages - 1);
            aged[to + first + ages - 1] += before[from + first + ages - 1];
        }
    }

    /** The women of an area by the shape of fertility. */
    private double mothers(double[] aged, int from) {
        double mothers = 0;
        for (int age = 0; age < ages; age++) {
            mothers += shape[age] * aged[from + FEMALE * ages + age];
        }
        return mothers;
    }

    private void bear(ImpliedStep rates, int area, double[] aged, int from) {
        double births = rates.fertility[area] * mothers(aged, from);
        double boys = births * rates.boys[area];
        aged[from] = births - boys;
        aged[from + ages] = boys;
    }

    /** Finds the level of fertility and the share of boys, {@code births} being by area and sex. */
    void bookBirths(double[] before, double[] births, ImpliedStep step) {
        double[] aged = new double[cells];
        for (int area = 0; area < frame.areas(); area++) {
            ageOn(before, area * cells, aged, 0);
            double mothers = mothers(aged, 0);
            double all = births[2 * area] + births[2 * area + 1];
            step.fertility[area] = mothers > 0 ? all / mothers : 0;
            step.boys[area] = all > 0 ? births[2 * area + 1] / all : step.boys[area];
        }
    }

    /** Finds the shares who die. */
    void bookDeaths(double[] before, double[] deaths, ImpliedStep step) {
        double[] exposed = exposed(before, step);
        for (int i = 0; i < exposed.length; i++) {
            step.dying[i] = exposed[i] > 0 ? Math.min(deaths[i] / exposed[i], 1) : 0;
        }
    }

    /** Those aged on, and the newborn. */
    private double[] exposed(double[] before, ImpliedStep step) {
        double[] exposed = new double[before.length];
        for (int area = 0; area < frame.areas(); area++) {
            ageOn(before, area * cells, exposed, area * cells);
            bear(step, area, exposed, area * cells);
        }
        return exposed;
    }

    /** Those whom births and deaths leave. */
    double[] natural(double[] before, ImpliedStep step) {
        double[] natural = exposed(before, step);
        for (int i = 0; i < natural.length; i++) {
            natural[i] *= 1 - step.dying[i];
        }
        return natural;
    }

    /** Books whatever the other rates leave unexplained. */
    void bookAdjustment(double[] before, ImpliedStep step) {
        double[] natural = natural(before, step);
        for (int i = 0; i < natural.length; i++) {
            double staying = natural[i] * (1 - step.domesticOut[i] - step.internationalOut[i]);
            step.adjustment[i] =
                    step.population[i]
                            - (staying
                                    + step.domesticIn[i]
                                    + step.internationalIn[i]
                                    + step.called[i]);
        }
    }

    /**
     * Takes the people of one area a step on.
     *
     * @param people by sex and age; taken on in place
     * @param aged room for as many
     */
    void advance(double[] people, double[] aged, int area, Mixed by) {
        ageOn(people, 0, aged, 0);
        bear(by.fertility(), area, aged, 0);
        int from = area * cells;
        double[] dying = by.mortality().dying;
        double[] domesticOut = by.domestic().domesticOut;
        double[] domesticIn = by.domestic().domesticIn;
        double[] abroad = by.international().internationalOut;
        double[] fromAbroad = by.international().internationalIn;
        double[] adjustment = by.adjustment().adjustment;
        for (int cell = 0; cell < cells; cell++) {
            int at = from + cell;
            double natural = aged[cell] * (1 - dying[at]);
            people[cell] =
                    natural * (1 - domesticOut[at] - abroad[at])
                            + domesticIn[at]
                            + fromAbroad[at]
                            + adjustment[at];
        }
        add(by.homes(), from, people);
        add(by.jobs(), from, people);
    }

    private static void add(double @Nullable [] called, int from, double[] people) {
        for (int cell = 0; called != null && cell < people.length; cell++) {
            people[cell] += called[from + cell];
        }
    }

    /** The same step of two members, each factor of one or of the other. */
    interface Mixed {
        ImpliedStep fertility();

        ImpliedStep mortality();

        ImpliedStep domestic();

        ImpliedStep international();

        ImpliedStep adjustment();

        /** Persons called to each cell by homes; null where nobody is. */
        double @Nullable [] homes();

        /** Persons called to each cell by jobs; null where nobody is. */
        double @Nullable [] jobs();
    }
}
