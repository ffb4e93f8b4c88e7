package org.graunt.model;

import java.util.Arrays;
import org.graunt.lanes.Lanes;

/** Components of a year summed over sexes and ages, {@code [area][lane]}. */
public final class AreaSums {
    private AreaSums() {}

    /** Everybody. */
    public static double[] population(Year year) {
        double[] sums = new double[year.frame().areas() * year.stride()];
        add(year, Component.POPULATION, 1, sums);
        return sums;
    }

    /** Those who came, from wherever, less those who left. */
    public static double[] netMigration(Year year) {
        double[] sums = new double[year.frame().areas() * year.stride()];
        Arrays.stream(Component.values())
                .filter(AreaSums::isMigration)
                .filter(year::has)
                .forEach(component -> add(year, component, component.sign(), sums));
        return sums;
    }

    private static boolean isMigration(Component component) {
        return switch (component) {
            case INTERNAL_IN, INTERNAL_OUT, INTERNATIONAL_IN, INTERNATIONAL_OUT -> true;
            case POPULATION, BIRTHS, DEATHS, ADJUSTMENT -> false;
        };
    }

    private static void add(Year year, Component component, double sign, double[] sums) {
        double[] array = year.array(component);
        for (int from = 0; from < array.length; from += sums.length) {
            Lanes.BEST.addTimes(sums, 0, sign, array, from, sums.length);
        }
    }
}
