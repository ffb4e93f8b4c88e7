package org.graunt.sample;

import java.util.SplittableRandom;

/**
 * Chance that comes out alike on every machine: thrown by a seed, the name of what it decides, and
 * whole numbers such as an area and a year, so that one process never disturbs another.
 */
final class Dice {
    private static final double LARGE = 30;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long state) {
        this.random = new SplittableRandom(state);
    }

    /** The dice of one process at one place and time. */
    static Dice of(long seed, String process, int... keys) {
        long state = mixed(seed + GOLDEN);
        for (int i = 0; i < process.length(); i++) {
            state = mixed(state ^ (process.charAt(i) * GOLDEN));
        }
        for (int key : keys) {
            state = mixed(state + GOLDEN * (key + 1L));
        }
        return new Dice(state);
    }

    /** Stafford's variant 13 of the finaliser of MurmurHash3. */
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Between 0 and 1. */
    double uniform() {
        return random.nextDouble();
    }

    /** Nearly normal, mean 0 and variance 1: the sum of twelve uniforms, within 6 of the mean. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** A factor about 1 whose logarithm has this standard deviation. */
    double factor(double spread) {
        return StrictMath.exp(spread * normal());
    }

    /** A Poisson number; above a mean of 30 a rounded normal one. */
    int poisson(double mean) {
        if (mean > LARGE) {
            return (int) Math.max(0, Math.rint(mean + Math.sqrt(mean) * normal()));
        }
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** How many of so many to whom something happens with this probability. */
    int binomial(int many, double probability) {
        double mean = many * probability;
        if (mean <= 0) {
            return 0;
        }
        double variance = mean * (1 - probability);
        if (variance > LARGE) {
            double drawn = Math.rint(mean + Math.sqrt(variance) * normal());
            return (int) Math.clamp(drawn, 0, many);
        }
        return many < LARGE ? trials(many, probability) : Math.min(many, poisson(mean));
    }

    private int trials(int many, double probability) {
        int count = 0;
        for (int i = 0; i < many; i++) {
            count += random.nextDouble() < probability ? 1 : 0;
        }
        return count;
    }
}
