package org.graunt.sample;

import java.util.List;

/**
 * Lives the synthetic country forward from 2011, year by year: people age, are born and die, leave
 * for abroad, move inside the country, and come from abroad.
 */
final class Simulation {
    private static final double MOST_EXTRA = 0.60;

    private final long seed;
    private final List<Place> places;
    private final LifeAndDeath rates;
    private final MoverAges ages;
    private final Calibration calibration;
    private final Truth truth;
    private final Homes homes;
    private final Work work;

    private Simulation(long seed, List<Place> places) {
        this.seed = seed;
        this.places = places;
        this.rates = LifeAndDeath.of(places);
        this.ages = MoverAges.of(places);
        this.calibration = Calibration.of(places, rates, ages);
        this.truth = Truth.blank(places);
        fillFirstYear();
        List<Place> boroughs = truth.boroughs();
        this.homes = Homes.of(seed, boroughs, truth.people());
        this.work = Work.of(seed, boroughs, truth.people());
    }

    /** Lives through all the years. */
    static Simulation run(long seed) {
        Simulation simulation = new Simulation(seed, Places.all());
        for (int year : Span.flowYears()) {
            simulation.live(year);
        }
        return simulation;
    }

    Truth truth() {
        return truth;
    }

    Homes homes() {
        return homes;
    }

    Work work() {
        return work;
    }

    private void fillFirstYear() {
        for (int p = 0; p < places.size(); p++) {
            Dice dice = Dice.of(seed, "first year", p);
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int age = 0; age < Span.AGES; age++) {
                    double people = calibration.people()[p][sex][age];
                    int whole = dice.poisson(people * dice.factor(0.008));
                    truth.people().set(p, sex, age, Span.FIRST, whole);
                }
            }
        }
    }

    private void live(int year) {
        Weather weather = Weather.of(seed, places, year);
        double[][][] natural = new NaturalChange(seed, truth, rates, weather).live(year);
        new Overseas(seed, truth, calibration, ages, weather).live(natural, year);
        homes.build(year);
        double[] pull = pull(natural, weather, year);
        new Relocation(seed, truth, calibration.gravity(), weather).live(natural, pull, year);
        close(natural, year);
        homes.count(year);
    }

    /**
     * The factors on attraction with which, on average, so many more come to a borough as its homes
     * and jobs call for.
     */
    private double[] pull(double[][][] natural, Weather weather, int year) {
        double[] pull = weather.pull();
        Gravity.Expected trend = calibration.gravity().expected(natural, weather, pull);
        double[] wanted = new double[homes.plans().size()];
        for (int p = 0; p < wanted.length; p++) {
            wanted[p] = trend.in(p) + extra(p, sum(natural[p]), trend, year);
        }
        for (int round = 0; round < 4; round++) {
            Gravity.Expected now = calibration.gravity().expected(natural, weather, pull);
            for (int p = 0; p < wanted.length; p++) {
                pull[p] *= wanted[p] / now.in(p);
            }
        }
        return pull;
    }

    private double extra(int p, double people, Gravity.Expected trend, int year) {
        double abroad = truth.immigrants().total(p, year);
        double expected = people + abroad + trend.in(p) - trend.out(p);
        double byHomes = homes.led(p) * (homes.peopleHeld(p, year) - expected);
        double byWork = work.led(p) * (work.peopleCalled(p, year) - expected);
        double most = MOST_EXTRA * trend.in(p);
        return Math.clamp(byHomes + byWork, -most, most);
    }

    private static double sum(double[][] people) {
        double sum = 0;
        for (double[] ofSex : people) {
            for (double value : ofSex) {
                sum += value;
            }
        }
        return sum;
    }

    /** The people at the end of a year: those who stayed, and those who came. */
    private void close(double[][][] stayers, int year) {
        for (int p = 0; p < places.size(); p++) {
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int age = 0; age < Span.AGES; age++) {
                    int people =
                            (int) stayers[p][sex][age]
                                    + truth.immigrants().get(p, sex, age, year)
                                    + truth.internalIn().get(p, sex, age, year);
                    truth.people().set(p, sex, age, year, people);
                }
            }
        }
    }
}
