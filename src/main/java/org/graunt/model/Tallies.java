package org.graunt.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a projection had to cap, floor or move, gathered by kind and cell so that it can be told.
 *
 * <p>Amounts of the central path are kept as they are; of the other draws only how many were
 * touched and the largest amount, so that the result does not depend on the order of blocks.
 */
public final class Tallies {

    /** What was done to a number. */
    public enum Kind {
        /** More wanted to leave than may: everything that leaves was scaled down alike. */
        OUTFLOW_CAPPED,
        /** A cell would have fallen below 0 and was floored. */
        FLOORED,
        /** More would have died than there were: everybody there did. */
        DEATHS_CAPPED,
        /** A target could not be met because there was nothing to scale. */
        TARGET_UNMET,
        /** More would live in communal establishments than there are people. */
        COMMUNAL_CAPPED,
        /** Homes and people could not be brought together; persons. */
        HOMES_UNMET,
        /** Jobs found nobody to take them, or people no jobs; jobs. */
        JOBS_UNMET;

        /** True where it is told of a cell of sex and age, false where of a whole area. */
        public boolean ofCells() {
            return switch (this) {
                case OUTFLOW_CAPPED, FLOORED, DEATHS_CAPPED -> true;
                case TARGET_UNMET, COMMUNAL_CAPPED, HOMES_UNMET, JOBS_UNMET -> false;
            };
        }
    }

    /**
     * The cell that was touched.
     *
     * @param kind what was done
     * @param area the code of the area
     * @param year the year that ends the step
     * @param sex 0 for women, 1 for men
     * @param age the lowest age of the group
     */
    public record Cell(Kind kind, String area, int year, int sex, int age)
            implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::kind)
                        .thenComparing(Cell::area)
                        .thenComparingInt(Cell::year)
                        .thenComparingInt(Cell::sex)
                        .thenComparingInt(Cell::age);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How much.
     *
     * @param central persons, or what the kind counts, in the central path
     * @param draws how many of the other draws were touched
     * @param largest the largest magnitude among them
     */
    public record Amount(double central, int draws, double largest) {
        Amount plus(Amount other) {
            return new Amount(
                    central + other.central, draws + other.draws, Math.max(largest, other.largest));
        }
    }

    private final Map<Cell, Amount> amounts = new HashMap<>();

    /** Books an amount, in persons, of one draw. */
    public void add(Cell cell, int draw, double persons) {
        Amount amount = draw == 0 ? new Amount(persons, 0, 0) : new Amount(0, 1, Math.abs(persons));
        amounts.merge(cell, amount, Amount::plus);
    }

    /**
     * Books an amount of a whole area in one lane of a year, unless the lane is beyond the draws.
     *
     * @param area the code of the area or group
     * @param amount persons, or what the kind says
     */
    public void add(Kind kind, String area, Year year, int lane, double amount) {
        if (lane < year.lanes()) {
            add(new Cell(kind, area, year.year(), 0, 0), year.firstDraw() + lane, amount);
        }
    }

    /**
     * Books an amount of one cell in one lane of a year, unless the lane is beyond the draws.
     *
     * @param index where the lane of the cell and area stands in an array of the year
     */
    public void add(Kind kind, Year year, int index, double persons) {
        int lane = index % year.stride();
        if (lane >= year.lanes()) {
            return;
        }
        Frame frame = year.frame();
        int cell = index / year.stride() / frame.areas();
        int ages = frame.ages().count();
        String area = year.areaCodes().get(index / year.stride() % frame.areas());
        int lowest = frame.ages().lowest(cell % ages);
        add(
                new Cell(kind, area, year.year(), cell / ages, lowest),
                year.firstDraw() + lane,
                persons);
    }

    /** Takes over what another part of the same projection gathered. */
    public void addAll(Tallies others) {
        others.amounts.forEach((cell, amount) -> amounts.merge(cell, amount, Amount::plus));
    }

    /** Everything gathered, in a fixed order. */
    public Map<Cell, Amount> amounts() {
        return new TreeMap<>(amounts);
    }
}
