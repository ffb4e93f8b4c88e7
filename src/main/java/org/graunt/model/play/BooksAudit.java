package org.graunt.model.play;

import org.graunt.lanes.Lanes;
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

    /** Numbers that are audited together: little enough for the nearest cache. */
    private static final int PIECE = 1024;

    private static final double[] NONE = {};
    private static final Lanes LANES = Lanes.BEST;

    private final YearSink next;

    /** The population of the year before, each cell until its successor has been audited. */
    private double[] before = NONE;

    /** Those who reach the open age, {@code [area][lane]}. */
    private double[] pooled = NONE;

    private double[] nothing = NONE;

    /** Those whom a piece of the cell at hand should have. */
    private final double[] expected = new double[PIECE];

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
     * Those who reach the age of a cell, births included: nobody ages into the youngest group,
     * where births alone stand.
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
        LANES.sum(pooled, 0, before, from - group, before, from, group);
        return new Cells(pooled, 0);
    }

    /**
     * The most by which a number passes half the tolerance on its population: 0 where all is well,
     * NaN where a number is missing. It stands in the path of every projected cell, and takes a
     * piece of a cell at a time, so that what one loop writes the next finds in the nearest cache.
     */
    private double worstExcess(Year year, int cell, Cells aged, boolean base) {
        double[] population = year.array(Component.POPULATION);
        double worst = 0;
        for (int from = 0; from < group; from += PIECE) {
            int count = Math.min(PIECE, group - from);
            System.arraycopy(aged.array, aged.from + from, expected, 0, count);
            if (!base) {
                addComponents(year, year.flowStart(cell) + from, count);
            }
            int at = cell * group + from;
            double miss = LANES.worstMiss(TOLERANCE / 2, population, at, expected, 0, count);
            worst = Math.max(worst, miss);
        }
        return worst;
    }

    private void addComponents(Year year, int from, int count) {
        if (year.has(Component.DEATHS)) {
            subtract(year.array(Component.DEATHS), from, count);
        }
        addNet(year, Component.INTERNAL_IN, Component.INTERNAL_OUT, from, count);
        addNet(year, Component.INTERNATIONAL_IN, Component.INTERNATIONAL_OUT, from, count);
        if (year.has(Component.ADJUSTMENT)) {
            LANES.add(expected, 0, year.array(Component.ADJUSTMENT), from, count);
        }
    }

    private void addNet(Year year, Component in, Component out, int from, int count) {
        if (year.has(in) && year.has(out)) {
            LANES.addDifference(expected, 0, year.array(in), year.array(out), from, count);
        } else if (year.has(in)) {
            LANES.add(expected, 0, year.array(in), from, count);
        } else if (year.has(out)) {
            subtract(year.array(out), from, count);
        }
    }

    private void subtract(double[] values, int from, int count) {
        LANES.difference(expected, 0, expected, 0, values, from, count);
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
