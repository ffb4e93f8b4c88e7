package org.graunt.model.play;

import java.util.Arrays;
import org.graunt.model.Component;
import org.graunt.model.Year;
import org.graunt.model.YearSink;

/**
 * Checks that the books of every year close before it is passed on, in every cell of sex, age, area
 * and draw: {@code P[t] = aged-on P[t-1] + births(at 0) - deaths + in - out + in - out +
 * adjustment}, to {@link #TOLERANCE} relative; and that nobody is less than nobody.
 *
 * <p>It ages its own copy of the population, so that an engine cannot agree with itself in error.
 * It goes through a year cell by cell, the oldest first, and shows each cell to the sink behind it.
 * One audit serves one block of draws, from its base year to its end.
 */
public final class BooksAudit implements YearSink {
    /** How far a cell may be out, relative to the largest term of its equation, or to 1 person. */
    public static final double TOLERANCE = 1e-9;

    private static final double[] NONE = {};

    private final YearSink next;

    /** The population of the year before, each cell until its successor has been audited. */
    private double[] before = NONE;

    /** Those who reach the age of the cell, births included, {@code [area][lane]}. */
    private double[] aged = NONE;

    private double[] nothing = NONE;
    private int group;

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
        boolean base = before.length == 0;
        if (base) {
            group = year.frame().areas() * year.stride();
            before = year.array(Component.POPULATION).clone();
            aged = new double[group];
            nothing = new double[group];
        }
        int ages = year.frame().ages().count();
        for (int sex = 0; sex < 2; sex++) {
            for (int age = ages - 1; age >= 0; age--) {
                audit(year, sex, age, base);
                next.look(year, year.frame().cell(sex, age));
            }
        }
        next.accept(year);
    }

    private void audit(Year year, int sex, int age, boolean base) {
        double[] population = year.array(Component.POPULATION);
        int from = year.frame().cell(sex, age) * group;
        if (base) {
            System.arraycopy(population, from, aged, 0, group);
        } else {
            ageOn(year, sex, age);
        }
        if (!(worstExcess(year, from, base) <= 0)) {
            lookForCulprit(year, sex, age, base);
        }
        System.arraycopy(population, from, before, from, group);
    }

    /** Nobody ages into the youngest group: births alone stand there. */
    private void ageOn(Year year, int sex, int age) {
        int from = year.frame().cell(sex, age) * group;
        if (age == 0) {
            if (year.has(Component.BIRTHS)) {
                System.arraycopy(year.array(Component.BIRTHS), sex * group, aged, 0, group);
            } else {
                Arrays.fill(aged, 0);
            }
            return;
        }
        System.arraycopy(before, from - group, aged, 0, group);
        if (age == year.frame().ages().open()) {
            for (int i = 0; i < group; i++) {
                aged[i] += before[from + i];
            }
        }
    }

    private double worstExcess(Year year, int from, boolean base) {
        double[] population = year.array(Component.POPULATION);
        Cells deaths = cells(year, Component.DEATHS, from, base);
        Cells in = cells(year, Component.INTERNATIONAL_IN, from, base);
        Cells out = cells(year, Component.INTERNATIONAL_OUT, from, base);
        if (base || !hasMore(year)) {
            return worstExcess(population, from, aged, deaths, in, out);
        }
        return worstExcess(
                population,
                from,
                aged,
                deaths,
                cells(year, Component.INTERNAL_IN, from, false),
                cells(year, Component.INTERNAL_OUT, from, false),
                in,
                out,
                cells(year, Component.ADJUSTMENT, from, false));
    }

    private static boolean hasMore(Year year) {
        return year.has(Component.INTERNAL_IN)
                || year.has(Component.INTERNAL_OUT)
                || year.has(Component.ADJUSTMENT);
    }

    /** Where the numbers of a cell begin. */
    private static final class Cells {
        private final double[] array;
        private final int from;

        Cells(double[] array, int from) {
            this.array = array;
            this.from = from;
        }
    }

    /** The base year is a population alone: whatever an engine left in its components is not. */
    private Cells cells(Year year, Component component, int from, boolean base) {
        return base || !year.has(component)
                ? new Cells(nothing, 0)
                : new Cells(year.array(component), from);
    }

    /** The same where only deaths and moves across the border are kept: three arrays less. */
    private static double worstExcess(
            double[] population, int at, double[] aged, Cells deaths, Cells in, Cells out) {
        double worst = 0;
        for (int i = 0; i < aged.length; i++) {
            double expected =
                    aged[i]
                            - deaths.array[deaths.from + i]
                            + in.array[in.from + i]
                            - out.array[out.from + i];
            double people = population[at + i];
            double off = Math.abs(people - expected) - TOLERANCE / 2 * (1 + Math.abs(people));
            worst = Math.max(worst, Math.max(off, -people));
        }
        return worst;
    }

    /**
     * The most by which a number passes half the tolerance on its population: 0 where all is well,
     * NaN where a number is missing. There is no branch, so that the compiler turns the loop into
     * vectors: it stands in the path of every projected cell.
     */
    private static double worstExcess(
            double[] population,
            int at,
            double[] aged,
            Cells deaths,
            Cells internalIn,
            Cells internalOut,
            Cells internationalIn,
            Cells internationalOut,
            Cells adjustment) {
        double worst = 0;
        for (int i = 0; i < aged.length; i++) {
            double expected =
                    aged[i]
                            - deaths.array[deaths.from + i]
                            + internalIn.array[internalIn.from + i]
                            - internalOut.array[internalOut.from + i]
                            + internationalIn.array[internationalIn.from + i]
                            - internationalOut.array[internationalOut.from + i]
                            + adjustment.array[adjustment.from + i];
            double people = population[at + i];
            double off = Math.abs(people - expected) - TOLERANCE / 2 * (1 + Math.abs(people));
            worst = Math.max(worst, Math.max(off, -people));
        }
        return worst;
    }

    /**
     * Holds every area and lane of a cell against the rule itself. The quick sum is stricter, and
     * it also looks at lanes beyond the last draw, which mean nothing; so there need not be a
     * culprit.
     */
    private void lookForCulprit(Year year, int sex, int age, boolean base) {
        for (int area = 0; area < year.frame().areas(); area++) {
            for (int lane = 0; lane < year.lanes(); lane++) {
                double there = aged[area * year.stride() + lane];
                new AuditedCell(year, sex, age, area, lane, there).check(base);
            }
        }
    }
}
