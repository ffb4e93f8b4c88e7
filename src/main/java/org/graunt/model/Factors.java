package org.graunt.model;

import java.util.Arrays;

/**
 * The multipliers of one driver for a block of draws, a year at a time, laid out {@code
 * [area][lane]}; neutral where nothing moves.
 */
public final class Factors {
    private final Draws draws;
    private final Driver driver;
    private final boolean move;
    private final double[] array;
    private final double[] scratch;

    /** The multipliers of a driver, all neutral until {@link #turnTo}. */
    public Factors(Draws draws, Driver driver, Year year) {
        this.draws = draws;
        this.driver = driver;
        this.move = draws.moves(driver);
        this.array = new double[year.frame().areas() * year.stride()];
        this.scratch = new double[draws.count()];
        Arrays.fill(array, driver.neutral());
    }

    /** Fetches the multipliers of the year. */
    public void turnTo(Year year) {
        for (int area = 0; move && area < year.frame().areas(); area++) {
            draws.multipliers(driver, year.areaCodes().get(area), year.year(), scratch);
            System.arraycopy(scratch, 0, array, area * year.stride(), scratch.length);
        }
    }

    /** The live array, {@code [area][lane]}. */
    public double[] array() {
        return array;
    }

    /** False where every multiplier is always neutral. */
    public boolean move() {
        return move;
    }
}
