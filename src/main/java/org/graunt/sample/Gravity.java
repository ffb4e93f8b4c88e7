package org.graunt.sample;

import java.util.List;

/**
 * Who moves where inside the country. Of the people of a place so many leave, by age; they choose
 * among the others by attraction, age and nearness: share of d = attraction[d] x draw[d, age] x
 * nearness[o, d] over the sum of the same for every destination.
 */
final class Gravity {
    private static final double FRICTION = -1.8;
    private static final double HIGHEST_RATE = 0.55;

    private final MoverAges ages;
    private final double[][] nearness;
    private final double[] attraction;
    private final double[] leaving;

    private Gravity(List<Place> places, MoverAges ages) {
        this.ages = ages;
        int count = places.size();
        this.nearness = new double[count][count];
        this.attraction = new double[count];
        this.leaving = new double[count];
        for (int o = 0; o < count; o++) {
            attraction[o] = places.get(o).turnover().in();
            leaving[o] = 0.1;
            for (int d = 0; d < count; d++) {
                double distance = places.get(o).distance(places.get(d));
                nearness[o][d] = o == d ? 0 : StrictMath.pow(distance + 0.6, FRICTION);
            }
        }
    }

    static Gravity of(List<Place> places, MoverAges ages) {
        return new Gravity(places, ages);
    }

    /** Scales how many leave a place, and how many choose it. */
    void scale(int place, double leavingFactor, double attractionFactor) {
        leaving[place] *= leavingFactor;
        attraction[place] *= attractionFactor;
    }

    /** The share of people of a sex and age who leave a place in a year. */
    double rate(int origin, int sex, int age, Weather weather) {
        double rate =
                leaving[origin]
                        * weather.leaving(origin, age)
                        * ages.leaving(origin, age)
                        * MoverAges.sexFactor(sex, age);
        return Math.min(HIGHEST_RATE, rate);
    }

    /** How those who leave a place at an age are shared among the others. */
    double[] shares(int origin, int age, double[] pull) {
        double[] shares = new double[attraction.length];
        double sum = 0;
        for (int d = 0; d < shares.length; d++) {
            shares[d] = attraction[d] * pull[d] * ages.arriving(d, age) * nearness[origin][d];
            sum += shares[d];
        }
        for (int d = 0; d < shares.length; d++) {
            shares[d] /= sum;
        }
        return shares;
    }

    /** Expected moves in and out, by place. */
    static final class Expected {
        private final double[] in;
        private final double[] out;

        private Expected(int places) {
            this.in = new double[places];
            this.out = new double[places];
        }

        /** Moves into a place. */
        double in(int place) {
            return in[place];
        }

        /** Moves out of a place. */
        double out(int place) {
            return out[place];
        }
    }

    /**
     * The moves to expect of people.
     *
     * @param people by place, sex and age
     * @param pull a factor on the attraction of each place
     */
    Expected expected(double[][][] people, Weather weather, double[] pull) {
        Expected expected = new Expected(attraction.length);
        for (int o = 0; o < attraction.length; o++) {
            for (int age = 0; age < Span.AGES; age++) {
                double movers =
                        people[o][0][age] * rate(o, 0, age, weather)
                                + people[o][1][age] * rate(o, 1, age, weather);
                double[] shares = shares(o, age, pull);
                expected.out[o] += movers;
                for (int d = 0; d < attraction.length; d++) {
                    expected.in[d] += movers * shares[d];
                }
            }
        }
        return expected;
    }
}
