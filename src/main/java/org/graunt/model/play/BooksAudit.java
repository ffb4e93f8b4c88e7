package org.graunt.model.play;

import org.graunt.model.Ageing;
import org.graunt.model.Component;
import org.graunt.model.Year;
import org.graunt.model.YearSink;

/**
 * Checks that the books of every year close before it is passed on, in every cell of sex, age, area
 * and draw: {@code P[t] = aged-on P[t-1] + births(at 0) - deaths + in - out + in - out +
 * adjustment}, to {@link #TOLERANCE} relative; and that nobody is less than nobody.
 *
 * <p>It ages its own copy of the population, so that an engine cannot agree with itself in error.
 * One audit serves one block of draws, from its base year to its end.
 */
public final class BooksAudit implements YearSink {
    /** How far a cell may be out, relative to the largest term of its equation, or to 1 person. */
    public static final double TOLERANCE = 1e-9;

    private static final double[] NONE = {};

    private final YearSink next;
    private double[] aged = NONE;
    private double[] nothing = NONE;

    /** An audit in front of a sink. */
    public BooksAudit(YearSink next) {
        this.next = next;
    }

    /**
     * Audits a year, and passes it on.
     *
     * @throws IllegalStateException where the books do not close, naming the cell and the amount
     */
    @Override
    public void accept(Year year) {
        double[] population = year.array(Component.POPULATION);
        boolean base = aged.length == 0;
        if (base) {
            aged = new double[population.length];
            nothing = new double[population.length];
            System.arraycopy(population, 0, aged, 0, population.length);
        } else {
            addBirths(year);
        }
        if (!(worstExcess(year, population, base) <= 0)) {
            lookForCulprit(year, base);
        }
        Ageing.ageOn(year, population, aged);
        next.accept(year);
    }

    /** Nobody has aged into the youngest group, so births alone stand there. */
    private void addBirths(Year year) {
        if (!year.has(Component.BIRTHS)) {
            return;
        }
        double[] births = year.array(Component.BIRTHS);
        int group = year.frame().areas() * year.stride();
        for (int sex = 0; sex < 2; sex++) {
            int youngest = year.index(year.frame().cell(sex, 0), 0);
            System.arraycopy(births, sex * group, aged, youngest, group);
        }
    }

    private double worstExcess(Year year, double[] population, boolean base) {
        double[] deaths = componentOrNothing(year, Component.DEATHS, base);
        double[] in = componentOrNothing(year, Component.INTERNATIONAL_IN, base);
        double[] out = componentOrNothing(year, Component.INTERNATIONAL_OUT, base);
        if (!hasMore(year)) {
            return worstExcess(population, aged, deaths, in, out);
        }
        return worstExcess(
                population,
                aged,
                deaths,
                componentOrNothing(year, Component.INTERNAL_IN, base),
                componentOrNothing(year, Component.INTERNAL_OUT, base),
                in,
                out,
                componentOrNothing(year, Component.ADJUSTMENT, base));
    }

    private static boolean hasMore(Year year) {
        return year.has(Component.INTERNAL_IN)
                || year.has(Component.INTERNAL_OUT)
                || year.has(Component.ADJUSTMENT);
    }

    /**
     * The same where only deaths and moves across the border are kept: three arrays less to read.
     */
    private static double worstExcess(
            double[] population, double[] before, double[] deaths, double[] in, double[] out) {
        double worst = 0;
        for (int i = 0; i < population.length; i++) {
            double expected = before[i] - deaths[i] + in[i] - out[i];
            double people = population[i];
            double off = Math.abs(people - expected) - TOLERANCE / 2 * (1 + Math.abs(people));
            worst = Math.max(worst, Math.max(off, -people));
        }
        return worst;
    }

    /** The base year is a population alone: whatever an engine left in its components is not. */
    private double[] componentOrNothing(Year year, Component component, boolean base) {
        return base || !year.has(component) ? nothing : year.array(component);
    }

    /**
     * The most by which a cell passes half the tolerance on its population: 0 where all is well,
     * NaN where a number is missing. All arrays share one index and there is no branch, so that the
     * compiler turns the loop into vectors: it stands in the path of every projected cell.
     */
    private static double worstExcess(
            double[] population,
            double[] before,
            double[] deaths,
            double[] internalIn,
            double[] internalOut,
            double[] internationalIn,
            double[] internationalOut,
            double[] adjustment) {
        double worst = 0;
        for (int i = 0; i < population.length; i++) {
            double expected =
                    before[i]
                            - deaths[i]
                            + internalIn[i]
                            - internalOut[i]
                            + internationalIn[i]
                            - internationalOut[i]
                            + adjustment[i];
            double people = population[i];
            double out = Math.abs(people - expected) - TOLERANCE / 2 * (1 + Math.abs(people));
            worst = Math.max(worst, Math.max(out, -people));
        }
        return worst;
    }

    /**
     * Holds every cell against the rule itself. The quick sum is stricter, and it also looks at
     * lanes beyond the last draw, which mean nothing; so there need not be a culprit.
     */
    private void lookForCulprit(Year year, boolean base) {
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age < year.frame().ages().count(); age++) {
                for (int area = 0; area < year.frame().areas(); area++) {
                    checkLanes(year, sex, age, area, base);
                }
            }
        }
    }

    private void checkLanes(Year year, int sex, int age, int area, boolean base) {
        int index = year.index(year.frame().cell(sex, age), area);
        for (int lane = 0; lane < year.lanes(); lane++) {
            new AuditedCell(year, sex, age, area, lane, aged[index + lane]).check(base);
        }
    }
}
