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
 * It goes through a year cell by cell, the oldest first, and shows each cell to the sink behind it:
 * each when the engine shows it, or all before the year is passed on where the engine shows none.
 * One audit serves one block of draws, from its base year to its end.
 */
public final class BooksAudit implements YearSink {
    /** How far a cell may be out, relative to the largest term of its equation, or to 1 person. */
    public static final double TOLERANCE = 1e-9;

    private static final double[] NONE = {};

    private final YearSink next;

    /** The population of the year before, each cell until its successor has been audited. */
    private double[] before = NONE;

    /** Those who reach the open age, {@code [area][lane]}. */
    private double[] pooled = NONE;

    private double[] nothing = NONE;

    /** What components add to those who reach the age of the cell at hand. */
    private double[] change = NONE;

    private int group;

    /** How many cells of the year at hand have been audited. */
    private int seen;

    /** An audit in front of a sink. */
    public BooksAudit(YearSink next) {
        this.next = next;
    }

    @Override
    public boolean wantsWholeYears() {
        return next.wantsWholeYears();
    }

    /**
     * Audits a cell that will not change any more, and shows it on.
     *
     * @throws IllegalStateException where the books do not close, naming the cell and the amount
     */
    @Override
    public void look(Year year, int cell) {
        audit(year, cell, false);
        seen++;
        next.look(year, cell);
    }

    /**
     * Audits what has not been shown of a year, and passes it on.
     *
     * @throws IllegalStateException where the books do not close, naming the cell and the amount
     */
    @Override
    public void accept(Year year) {
        if (before.length == 0) {
            begin(year);
        } else if (seen == 0) {
            lookAtAll(year, false);
        } else if (seen != year.frame().cells()) {
            throw new IllegalStateException(
                    "The engine showed %d cells of %d".formatted(seen, year.frame().cells()));
        }
        seen = 0;
        next.accept(year);
    }

    private void begin(Year year) {
        group = year.frame().areas() * year.stride();
        before = year.array(Component.POPULATION).clone();
        pooled = new double[group];
        nothing = new double[group];
        change = new double[group];
        lookAtAll(year, true);
    }

    private void lookAtAll(Year year, boolean base) {
        int ages = year.frame().ages().count();
        for (int sex = 0; sex < 2; sex++) {
            for (int age = ages - 1; age >= 0; age--) {
                int cell = year.frame().cell(sex, age);
                audit(year, cell, base);
                next.look(year, cell);
            }
        }
    }

    private void audit(Year year, int cell, boolean base) {
        double[] population = year.array(Component.POPULATION);
        int from = cell * group;
        Cells aged = base ? new Cells(population, from) : aged(year, cell);
        if (!(worstExcess(year, cell, aged, base) <= 0)) {
            lookForCulprit(year, cell, aged, base);
        }
        System.arraycopy(population, from, before, from, group);
    }

    /**
     * Those who reach the age of a cell, births included: nobody ages into the youngest group, where
     * births alone stand.
     */
    private Cells aged(Year year, int cell) {
        int age = cell % year.frame().ages().count();
        if (age == 0) {
            return year.has(Component.BIRTHS)
                    ? new Cells(year.array(Component.BIRTHS), year.start(Component.BIRTHS, cell))
                    : new Cells(nothing, 0);
        }
        int from = cell * group;
        if (age < year.frame().ages().open()) {
            return new Cells(before, from - group);
        }
        for (int i = 0; i < group; i++) {
            pooled[i] = before[from - group + i] + before[from + i];
        }
        return new Cells(pooled, 0);
    }

    /**
     * The most by which a number passes half the tolerance on its population: 0 where all is well,
     * NaN where a number is missing. It stands in the path of every projected cell: short loops over
     * few arrays, which the compiler turns into vectors.
     */
    private double worstExcess(Year year, int cell, Cells aged, boolean base) {
        Arrays.fill(change, 0);
        if (!base) {
            addChange(year, cell);
        }
        return worstExcess(change, aged, new Cells(year.array(Component.POPULATION), cell * group));
    }

    /** By how much the components of a cell change those who reach its age. */
    private void addChange(Year year, int cell) {
        int from = year.flowStart(cell);
        if (year.has(Component.DEATHS)) {
            subtract(change, year.array(Component.DEATHS), from);
        }
        addNet(year, Component.INTERNAL_IN, Component.INTERNAL_OUT, from);
        addNet(year, Component.INTERNATIONAL_IN, Component.INTERNATIONAL_OUT, from);
        if (year.has(Component.ADJUSTMENT)) {
            add(change, year.array(Component.ADJUSTMENT), from);
        }
    }

    private void addNet(Year year, Component in, Component out, int from) {
        if (year.has(in) && year.has(out)) {
            addNet(change, year.array(in), year.array(out), from);
        } else if (year.has(in)) {
            add(change, year.array(in), from);
        } else if (year.has(out)) {
            subtract(change, year.array(out), from);
        }
    }

    private static void addNet(double[] sum, double[] in, double[] out, int from) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += in[from + i] - out[from + i];
        }
    }

    private static void add(double[] sum, double[] values, int from) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[from + i];
        }
    }

    private static void subtract(double[] sum, double[] values, int from) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] -= values[from + i];
        }
    }

    private static double worstExcess(double[] change, Cells before, Cells after) {
        return worstExcess(change, before.array, before.from, after.array, after.from);
    }

    private static double worstExcess(
            double[] change, double[] before, int beforeFrom, double[] after, int afterFrom) {
        double worst = 0;
        for (int i = 0; i < change.length; i++) {
            double expected = before[beforeFrom + i] + change[i];
            double people = after[afterFrom + i];
            double off = Math.abs(people - expected) - TOLERANCE / 2 * (1 + Math.abs(people));
            worst = Math.max(worst, Math.max(off, -people));
        }
        return worst;
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

    /**
     * Holds every area and lane of a cell against the rule itself. The quick sum is stricter, and
     * it also looks at lanes beyond the last draw, which mean nothing; so there need not be a
     * culprit.
     */
    private void lookForCulprit(Year year, int cell, Cells aged, boolean base) {
        int ages = year.frame().ages().count();
        for (int area = 0; area < year.frame().areas(); area++) {
            for (int lane = 0; lane < year.lanes(); lane++) {
                double there = aged.array[aged.from + area * year.stride() + lane];
                new AuditedCell(year, cell / ages, cell % ages, area, lane, there).check(base);
            }
        }
    }
}
