package org.graunt.testing;

import java.util.Set;
import java.util.SplittableRandom;
import org.graunt.model.DrawSet;
import org.graunt.model.Draws;
import org.graunt.model.Driver;

/**
 * Draws whose multipliers differ by driver, area, year and draw, and are strong: e to the power of
 * up to plus or minus a strength, and for additive drivers up to a quarter of it, so that cells are
 * emptied. Draw 0 is the central path.
 *
 * @param count how many numbered draws
 * @param seed of all of them
 * @param strength the largest logarithm of a multiplier
 * @param drivers which of the drivers move
 */
public record StrongDraws(int count, long seed, double strength, Set<Driver> drivers)
        implements DrawSet {

    /** Draws in which every driver moves. */
    public static StrongDraws of(int count, long seed, double strength) {
        return new StrongDraws(count, seed, strength, Set.of(Driver.values()));
    }

    @Override
    public Draws block(int first, int lanes) {
        return new Block(this, first, lanes);
    }

    private double multiplier(Driver driver, String area, int year, int draw) {
        if (draw == 0 || !drivers.contains(driver)) {
            return driver.neutral();
        }
        long key = seed * 31 + driver.name().hashCode();
        key = (key * 31 + area.hashCode()) * 1_000_003 + year;
        double uniform = new SplittableRandom(key * 1_000_003 + draw).nextDouble();
        double exponent = strength * (2 * uniform - 1);
        return driver.additive() ? exponent / 4 : Math.exp(exponent);
    }

    private record Block(StrongDraws draws, int first, int count) implements Draws {

        @Override
        public boolean moves(Driver driver) {
            return draws.drivers.contains(driver) && first + count > 1;
        }

        @Override
        public void multipliers(Driver driver, String area, int year, double[] into) {
            for (int lane = 0; lane < count; lane++) {
                into[lane] = draws.multiplier(driver, area, year, first + lane);
            }
        }
    }
}
