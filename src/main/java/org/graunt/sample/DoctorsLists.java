package org.graunt.sample;

import java.util.List;

/**
 * Patients registered with doctors: more than there are people, most of all men of 20 to 35, since
 * lists forget to strike off; fewer infants, who are registered late.
 */
final class DoctorsLists {
    private static final double[] AGES = {0, 1, 2, 15, 18, 22, 27, 33, 40, 50, 65, 80, 90};
    private static final double[] WOMEN = {
        0.90, 0.99, 1.005, 1.01, 1.02, 1.06, 1.10, 1.09, 1.05, 1.03, 1.02, 1.02, 1.03
    };
    private static final double[] MEN = {
        0.90, 0.99, 1.005, 1.01, 1.04, 1.13, 1.24, 1.23, 1.14, 1.08, 1.04, 1.02, 1.03
    };
    private static final double DRIFT = 0.005;
    private static final double GRAIN = 1e4;

    private final long seed;
    private final List<Records> records = Records.all();
    private final double[][] deviation;

    private DoctorsLists(long seed) {
        this.seed = seed;
        this.deviation = new double[records.size()][Span.years().size()];
        for (int p = 0; p < deviation.length; p++) {
            double walk = records.get(p).doctors();
            for (int year : Span.years()) {
                walk += 0.002 * Dice.of(seed, "lists", p, year).normal();
                deviation[p][year - Span.FIRST] = walk;
            }
        }
    }

    static DoctorsLists of(long seed) {
        return new DoctorsLists(seed);
    }

    /** Patients on the lists for every person there is, on average. */
    double coverage(int borough, int sex, int age, int year) {
        double usual = Curves.between(age, AGES, sex == 0 ? WOMEN : MEN);
        double drift = age == 0 ? 0 : DRIFT * (year - Span.FIRST);
        double coverage = usual + drift + deviation[borough][year - Span.FIRST];
        return Math.rint(coverage * GRAIN) / GRAIN;
    }

    /** The patients of every borough and year. */
    Counts patients(Counts people) {
        Counts patients = Counts.ofPeople(records.size());
        for (int p = 0; p < records.size(); p++) {
            for (int year : Span.years()) {
                Dice dice = Dice.of(seed, "patients", p, year);
                for (int sex = 0; sex < Span.SEXES; sex++) {
                    for (int age = 0; age < Span.AGES; age++) {
                        double noise = 1 + 0.007 * dice.normal();
                        double there = people.get(p, sex, age, year);
                        double listed = there * coverage(p, sex, age, year) * noise;
                        patients.set(p, sex, age, year, (int) Math.rint(listed));
                    }
                }
            }
        }
        return patients;
    }
}
