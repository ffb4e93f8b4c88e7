package org.graunt.schools;

/**
 * Pupils, need and spare of several year groups as one member sees them, by year and draw: need and
 * spare are taken year group by year group, before anything is added.
 */
final class Sums {
    final double[][] pupils;
    final double[][] need;
    final double[][] spare;

    Sums(int years, int draws) {
        this.pupils = new double[years][draws + 1];
        this.need = new double[years][draws + 1];
        this.spare = new double[years][draws + 1];
    }

    void add(int year, double[] numbers, double places) {
        for (int draw = 0; draw < numbers.length; draw++) {
            pupils[year][draw] += numbers[draw];
            need[year][draw] += Math.max(0, numbers[draw] - places);
            spare[year][draw] += Math.max(0, places - numbers[draw]);
        }
    }

    void add(Sums other) {
        add(pupils, other.pupils);
        add(need, other.need);
        add(spare, other.spare);
    }

    private static void add(double[][] sums, double[][] numbers) {
        for (int year = 0; year < sums.length; year++) {
            for (int draw = 0; draw < sums[year].length; draw++) {
                sums[year][draw] += numbers[year][draw];
            }
        }
    }
}
