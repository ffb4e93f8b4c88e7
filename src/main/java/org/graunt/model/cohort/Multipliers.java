package org.graunt.model.cohort;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Year;

/** The multipliers of a block of draws in one year, laid out {@code [area][lane]}. */
final class Multipliers {
    private final Draws draws;
    private final Map<Driver, double[]> arrays = new EnumMap<>(Driver.class);
    private final double[] scratch;

    Multipliers(Draws draws, Year year) {
        this.draws = draws;
        this.scratch = new double[draws.count()];
        for (Driver driver : Driver.values()) {
            double[] array = new double[year.frame().areas() * year.stride()];
            Arrays.fill(array, 1);
            arrays.put(driver, array);
        }
    }

    /** Fetches the multipliers of the year. */
    void turnTo(Year year) {
        for (Driver driver : Driver.values()) {
            if (draws.moves(driver)) {
                fetch(driver, year);
            }
        }
    }

    private void fetch(Driver driver, Year year) {
        double[] array = of(driver);
        for (int area = 0; area < year.frame().areas(); area++) {
            draws.multipliers(driver, year.areaCodes().get(area), year.year(), scratch);
            System.arraycopy(scratch, 0, array, area * year.stride(), scratch.length);
        }
    }

    /** True where some multiplier may differ from 1. */
    boolean moves(Driver driver) {
        return draws.moves(driver);
    }

    /** The multipliers, all 1 where the driver does not move. */
    double[] of(Driver driver) {
        double[] array = arrays.get(driver);
        if (array == null) {
            throw new IllegalArgumentException("No multipliers of " + driver);
        }
        return array;
    }
}
