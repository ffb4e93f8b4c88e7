package org.graunt.model;

import java.util.Arrays;

/** Moves a population up one age group: the first thing that happens to everybody in a step. */
public final class Ageing {
    private Ageing() {}

    /**
     * Writes the aged-on population: {@code A[x] = P[x-1]}, {@code A[open] = P[open-1] + P[open]},
     * {@code A[0] = 0}.
     *
     * @param year gives the layout of both arrays
     * @param population persons at the start of the step
     * @param aged receives the result; another array than the population
     */
    public static void ageOn(Year year, double[] population, double[] aged) {
        int ages = year.frame().ages().count();
        int group = year.frame().areas() * year.stride();
        for (int sex = 0; sex < 2; sex++) {
            int from = sex * ages * group;
            Arrays.fill(aged, from, from + group, 0);
            System.arraycopy(population, from, aged, from + group, (ages - 1) * group);
            int open = from + (ages - 1) * group;
            for (int i = open; i < open + group; i++) {
                aged[i] += population[i];
            }
        }
    }
}
