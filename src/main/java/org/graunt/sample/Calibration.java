package org.graunt.sample;

import java.util.List;

/**
 * The country of 2011: its people by age, and the levels of leaving and attraction with which as
 * many move as {@link Place} says.
 *
 * <p>For a hundred years everybody ages, is born, dies and moves by the rates of 2011, while the
 * totals are held and the levels corrected every year. Ages and moves then agree with each other.
 * The large and small cohorts that the country really had are laid on at the end.
 */
final class Calibration {
    private static final int ROUNDS = 100;
    private static final double[] BORN = {
        1920, 1933, 1941, 1947, 1953, 1964, 1977, 1990, 2002, 2008, 2011
    };
    private static final double[] COHORT = {
        1.00, 0.84, 0.88, 1.12, 0.95, 1.17, 0.87, 1.03, 0.88, 0.955, 0.975
    };

    private final List<Place> places;
    private final LifeAndDeath rates;
    private final MoverAges ages;
    private final Gravity gravity;
    private final double[] emigration;
    private double[][][] people;

    private Calibration(List<Place> places, LifeAndDeath rates, MoverAges ages) {
        this.places = places;
        this.rates = rates;
        this.ages = ages;
        this.gravity = Gravity.of(places, ages);
        this.emigration = new double[places.size()];
        this.people = new double[places.size()][Span.SEXES][Span.AGES];
    }

    static Calibration of(List<Place> places, LifeAndDeath rates, MoverAges ages) {
        Calibration calibration = new Calibration(places, rates, ages);
        calibration.begin();
        for (int round = 0; round < ROUNDS; round++) {
            calibration.step();
        }
        calibration.layOnCohorts();
        return calibration;
    }

    /** People of 2011 by place, sex and age, not yet whole. */
    double[][][] people() {
        return people;
    }

    /** The moves inside the country. */
    Gravity gravity() {
        return gravity;
    }

    /** The share of people of an age who leave for abroad in a year. */
    double emigrationRate(int place, int age) {
        return emigration[place] * ages.emigrating(place, age);
    }

    private void begin() {
        for (int p = 0; p < places.size(); p++) {
            emigration[p] = 0.02;
            for (double[] ofSex : people[p]) {
                for (int age = 0; age < Span.AGES; age++) {
                    ofSex[age] = places.get(p).people() / (Span.SEXES * Span.AGES);
                }
            }
        }
    }

    private void step() {
        Weather calm = Weather.calm(places.size());
        double[] pull = calm.pull();
        people = natural();
        Gravity.Expected moves = gravity.expected(people, calm, pull);
        double[][][] after = new double[places.size()][][];
        for (int p = 0; p < places.size(); p++) {
            after[p] = withoutLeavers(p, calm);
        }
        addArrivals(after, calm, pull);
        people = after;
        double balance = balance();
        for (int p = 0; p < places.size(); p++) {
            Place.Turnover wanted = places.get(p).turnover();
            gravity.scale(p, balance * wanted.out() / moves.out(p), wanted.in() / moves.in(p));
            holdTotal(p);
        }
    }

    /** What makes all the moves out sum to all the moves in. */
    private double balance() {
        double in = places.stream().mapToDouble(place -> place.turnover().in()).sum();
        double out = places.stream().mapToDouble(place -> place.turnover().out()).sum();
        return in / out;
    }

    private double[][][] natural() {
        double[][][] older = new double[places.size()][Span.SEXES][Span.AGES];
        for (int p = 0; p < places.size(); p++) {
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int age = 0; age < Span.AGES; age++) {
                    older[p][sex][Math.min(age + 1, Span.OPEN_AGE)] += people[p][sex][age];
                }
            }
            double births = 0;
            for (int age = 0; age < Span.AGES; age++) {
                births += older[p][0][age] * rates.fertility(p, age, Span.FIRST);
            }
            older[p][0][0] = births * (1 - LifeAndDeath.BOYS);
            older[p][1][0] = births * LifeAndDeath.BOYS;
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int age = 0; age < Span.AGES; age++) {
                    older[p][sex][age] *= 1 - rates.deathProbability(p, sex, age, Span.FIRST);
                }
            }
        }
        return older;
    }

    private double[][] withoutLeavers(int p, Weather calm) {
        double[][] left = new double[Span.SEXES][Span.AGES];
        double emigrants = 0;
        for (int sex = 0; sex < Span.SEXES; sex++) {
            for (int age = 0; age < Span.AGES; age++) {
                double abroad = people[p][sex][age] * emigrationRate(p, age);
                emigrants += abroad;
                double moved = people[p][sex][age] * gravity.rate(p, sex, age, calm);
                left[sex][age] = Math.max(0, people[p][sex][age] - abroad - moved);
            }
        }
        emigration[p] *= places.get(p).turnover().emigrants() / emigrants;
        return left;
    }

    private void addArrivals(double[][][] after, Weather calm, double[] pull) {
        for (int age = 0; age < Span.AGES; age++) {
            for (int o = 0; o < places.size(); o++) {
                double[] shares = gravity.shares(o, age, pull);
                for (int sex = 0; sex < Span.SEXES; sex++) {
                    double movers = people[o][sex][age] * gravity.rate(o, sex, age, calm);
                    for (int d = 0; d < shares.length; d++) {
                        after[d][sex][age] += movers * shares[d];
                    }
                    after[o][sex][age] +=
                            places.get(o).turnover().immigrants() * ages.immigrating(o, age);
                }
            }
        }
    }

    private void holdTotal(int p) {
        double sum = 0;
        for (double[] ofSex : people[p]) {
            for (double value : ofSex) {
                sum += value;
            }
        }
        for (double[] ofSex : people[p]) {
            for (int age = 0; age < Span.AGES; age++) {
                ofSex[age] *= places.get(p).people() / sum;
            }
        }
    }

    private void layOnCohorts() {
        for (int p = 0; p < places.size(); p++) {
            for (double[] ofSex : people[p]) {
                for (int age = 0; age < Span.AGES; age++) {
                    double cohort = Curves.between(Span.FIRST - age - 0.5, BORN, COHORT);
                    double harderTimes = StrictMath.exp(-0.008 * Math.max(0, age - 60));
                    ofSex[age] *= cohort * harderTimes;
                }
            }
            holdTotal(p);
        }
    }
}
