package org.graunt.sample;

import java.util.List;
import org.graunt.demography.MigrationSchedule;
import org.graunt.demography.MigrationSchedule.Exponential;
import org.graunt.demography.MigrationSchedule.Wave;

/**
 * At which ages people move: Rogers and Castro's schedules, with a peak of students laid on. Only
 * ratios between ages count; the levels are found by {@link Calibration}.
 */
final class MoverAges {
    private final double[][] leaving;
    private final double[][] emigrating;
    private final double[][] arriving;
    private final double[][] immigrating;

    private MoverAges(List<Place> places) {
        leaving = places.stream().map(MoverAges::leaving).toArray(double[][]::new);
        emigrating = places.stream().map(MoverAges::emigrating).toArray(double[][]::new);
        arriving = places.stream().map(MoverAges::arriving).toArray(double[][]::new);
        immigrating = places.stream().map(MoverAges::immigrating).toArray(double[][]::new);
    }

    static MoverAges of(List<Place> places) {
        return new MoverAges(places);
    }

    /** How readily people of an age leave for elsewhere in the country. */
    double leaving(int place, int age) {
        return leaving[place][age];
    }

    /** How readily people of an age leave for abroad. */
    double emigrating(int place, int age) {
        return emigrating[place][age];
    }

    /** How much a place draws movers of an age, beside its general attraction. */
    double arriving(int place, int age) {
        return arriving[place][age];
    }

    /** The share of immigrants of either sex who are of an age. */
    double immigrating(int place, int age) {
        return immigrating[place][age];
    }

    private static double[] leaving(Place place) {
        double core = place.appeal().core();
        double young = 0.30 - 0.25 * place.appeal().families();
        MigrationSchedule schedule =
                new MigrationSchedule(
                        new Exponential(young, -0.14),
                        new Wave(1.6, 18.5 + 4.5 * core, 0.095 - 0.015 * core, 0.40),
                        new Wave(0.10, 61, 0.25, 0.35),
                        null,
                        place.borough() ? 0.10 : 0.06);
        double[] ages = profile(schedule);
        double students = place.borough() ? 1.0 - 0.5 * core : 0.9;
        double graduates = 0.35 * Math.max(0, place.appeal().students());
        for (int age = 0; age < Span.AGES; age++) {
            ages[age] += students * Curves.bump(age, 19, 0.7);
            ages[age] += graduates * Curves.bump(age, 22, 1.2);
        }
        return ages;
    }

    private static double[] emigrating(Place place) {
        double students = Math.max(0, place.appeal().students());
        MigrationSchedule schedule =
                new MigrationSchedule(
                        new Exponential(0.14, -0.10),
                        new Wave(1.5, 23, 0.085, 0.40),
                        null,
                        null,
                        0.03);
        double[] ages = profile(schedule);
        for (int age = 0; age < Span.AGES; age++) {
            ages[age] += 0.35 * students * Curves.bump(age, 23, 1.4);
        }
        return ages;
    }

    private static double[] arriving(Place place) {
        Place.Appeal appeal = place.appeal();
        double[] ages = new double[Span.AGES];
        for (int age = 0; age < Span.AGES; age++) {
            double draw =
                    1
                            + appeal.youth() * Curves.bump(age, 26.8, 4.6)
                            + appeal.students() * Curves.bump(age, 19.2, 1.1)
                            + appeal.families()
                                    * (Curves.bump(age, 36, 6) + Curves.bump(age, 3, 4.5))
                            + appeal.retired() * Curves.bump(age, 66, 10);
            ages[age] = Math.max(0.08, draw);
        }
        return ages;
    }

    private static double[] immigrating(Place place) {
        double students = Math.max(0, place.appeal().students());
        MigrationSchedule schedule =
                new MigrationSchedule(
                        new Exponential(0.22 - 0.14 * place.appeal().core(), -0.09),
                        new Wave(1.7, 22.2, 0.115, 0.42),
                        null,
                        null,
                        0.012);
        double[] ages = profile(schedule);
        double sum = 0;
        for (int age = 0; age < Span.AGES; age++) {
            ages[age] += 0.6 * students * Curves.bump(age, 20, 1.3);
            sum += Span.SEXES * ages[age];
        }
        for (int age = 0; age < Span.AGES; age++) {
            ages[age] = Curves.settled(ages[age] / sum);
        }
        return ages;
    }

    private static double[] profile(MigrationSchedule schedule) {
        double[] ages = new double[Span.AGES];
        for (int age = 0; age < Span.AGES; age++) {
            ages[age] = Curves.settled(schedule.at(age));
        }
        return ages;
    }

    /** Men and women move at slightly different ages: women sooner. */
    static double sexFactor(int sex, int age) {
        double sooner = 0.08 * Curves.bump(age, 20, 4) - 0.06 * Curves.bump(age, 34, 8);
        return sex == 0 ? 1 + sooner : 1 - sooner;
    }
}
