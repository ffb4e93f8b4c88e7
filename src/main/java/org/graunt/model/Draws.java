package org.graunt.model;

import java.util.Arrays;

/**
 * A block of consecutive draws that move through the years together. Draw 0 is the central path:
 * every multiplier is neutral, 1 or for an additive driver 0 ({@link Driver#neutral}).
 */
public interface Draws {

    /** The number of the first draw of the block. */
    int first();

    /** How many draws the block has. */
    int count();

    /** True where some multiplier of this driver may differ from neutral. */
    boolean moves(Driver driver);

    /**
     * Writes the multipliers of a driver for one area and year, one for each draw of the block.
     *
     * @param year the year that ends the step
     * @param into receives {@link #count} numbers from its start; the rest is left alone
     */
    void multipliers(Driver driver, String area, int year, double[] into);

    /** True where the people of the base year are drawn too. */
    default boolean moveBase() {
        return false;
    }

    /**
     * Writes by how many persons the draws of the block depart from the estimate of the base year,
     * {@code [cell][draw]}; all 0 on draw 0 and where {@link #moveBase} is false.
     *
     * @param into receives as many numbers as it has room for
     */
    default void baseDepartures(String area, double[] into) {
        Arrays.fill(into, 0);
    }

    /** These draws with a lever on top, on draw 0 as on the others. */
    default Draws with(Change lever) {
        return new LeveredDraws(this, lever);
    }

    /** The same block as it would be were nothing drawn: its levers alone. */
    default Draws leversAlone() {
        return none(first(), count());
    }

    /** The central path alone. */
    static Draws central() {
        return none(0, 1);
    }

    /** Draws that all equal the central path. */
    static Draws none(int first, int count) {
        record Still(int first, int count) implements Draws {
            @Override
            public boolean moves(Driver driver) {
                return false;
            }

            @Override
            public void multipliers(Driver driver, String area, int year, double[] into) {
                Arrays.fill(into, 0, count, driver.neutral());
            }
        }
        return new Still(first, count);
    }
}
