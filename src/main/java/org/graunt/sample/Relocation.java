package org.graunt.sample;

/** The third part of a year: people move from place to place inside the country. */
final class Relocation {
    private final long seed;
    private final Truth truth;
    private final Gravity gravity;
    private final Weather weather;

    Relocation(long seed, Truth truth, Gravity gravity, Weather weather) {
        this.seed = seed;
        this.truth = truth;
        this.gravity = gravity;
        this.weather = weather;
    }

    /** Takes those who move from the people; where they arrive they are booked. */
    void live(double[][][] people, double[] pull, int year) {
        for (int origin = 0; origin < people.length; origin++) {
            Dice dice = Dice.of(seed, "moves", origin, year);
            for (int age = 0; age < Span.AGES; age++) {
                double[] shares = gravity.shares(origin, age, pull);
                for (int sex = 0; sex < Span.SEXES; sex++) {
                    double rate = gravity.rate(origin, sex, age, weather);
                    people[origin][sex][age] -=
                            send(
                                    origin,
                                    sex,
                                    age,
                                    year,
                                    people[origin][sex][age],
                                    rate,
                                    shares,
                                    dice);
                }
            }
        }
    }

    private int send(
            int origin,
            int sex,
            int age,
            int year,
            double people,
            double rate,
            double[] shares,
            Dice dice) {
        int left = (int) people;
        for (int d = 0; d < shares.length; d++) {
            if (shares[d] > 0 && left > 0) {
                int movers = Math.min(left, dice.poisson(people * rate * shares[d]));
                truth.moves().set(origin, d, sex, age, year, movers);
                truth.internalIn().add(d, sex, age, year, movers);
                left -= movers;
            }
        }
        int all = (int) people - left;
        truth.internalOut().set(origin, sex, age, year, all);
        return all;
    }
}
