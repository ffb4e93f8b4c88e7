package org.graunt.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Samples of many kinds, to try laws on. */
final class Samples {
    private Samples() {}

    /** One to six samples of one to some hundred draws: spread evenly, skewed, tied or constant. */
    static List<double[]> some(SplittableRandom random) {
        List<double[]> samples = new ArrayList<>();
        int members = 1 + random.nextInt(6);
        for (int i = 0; i < members; i++) {
            samples.add(one(random, 1 + random.nextInt(300)));
        }
        return samples;
    }

    /** A sample of this size. */
    static double[] one(SplittableRandom random, int size) {
        int kind = random.nextInt(5);
        double centre = 1000 * random.nextDouble();
        return random.doubles(size)
                .map(
                        u ->
                                switch (kind) {
                                    case 0 -> centre + 100 * u;
                                    case 1 -> centre + Math.exp(12 * u);
                                    case 2 -> Math.floor(centre + 20 * u);
                                    case 3 -> centre;
                                    default -> -centre * Math.log(1 - u);
                                })
                .toArray();
    }

    /** Weights above 0 that sum to 1. */
    static double[] weights(SplittableRandom random, int size) {
        double[] weights = random.doubles(size, 0.05, 1).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
